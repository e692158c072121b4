import { applyImport } from '../../src/commands/apply-import';
import { draftOf, sourceOfFile } from '../../src/commands/import-sources';
import { prepareImport } from '../../src/commands/prepare-import';
import { listImports } from '../../src/commands/kept-imports';
import { finishImport, undoImport } from '../../src/commands/undo-import';
import { openImportVault, type ImportVault } from './open-import-vault';
import { readDisk, type Disk } from './read-disk';

const LIST = '- Attention Is All You Need — worth it\n- Scaling Laws for Neural Language Models\n';
const NOTE = '---\ntitle: Attention Is All You Need # mine\n---\nMine.\n';
const WATCH = { onProgress: () => undefined, isStopped: () => false };

/** The disk as it was before each write of an import, and at its end. */
async function importWatched(vault: ImportVault): Promise<Disk[]> {
  const host = await vault.host();
  const source = await sourceOfFile(host.notes, 'List.md');
  const draft = draftOf(source === null ? [] : [source], host.settings());
  const choices = { ...draft.choices, linkList: true };
  const prepared = await prepareImport(host, draft.sources, choices);
  if (prepared === null) throw new Error('Nothing was prepared');
  const disks: Disk[] = [];
  vault.test.storage.fault = async (act) => {
    if (act !== 'read') disks.push(await readDisk(vault));
  };
  await applyImport(host, { ...draft, choices, plan: prepared.plan }, WATCH);
  return [...disks, await readDisk(vault)];
}

/** The disks as a crash may have left them: each with its log cut at every byte of its last lines. */
function crashed(disks: readonly Disk[]): Disk[] {
  return disks.flatMap((disk) => {
    const log = Object.keys(disk).find((path) => path.endsWith('.log.jsonl'));
    const text = log === undefined ? '' : (disk[log] ?? '');
    if (log === undefined || text === '') return [disk];
    return Array.from({ length: Math.min(text.length, 24) }, (_, cut) => ({
      ...disk,
      [log]: text.slice(0, text.length - cut),
    }));
  });
}

it('an import cut off at any byte of its record is finished, and taken back, whole', async () => {
  const vault = await openImportVault({ 'List.md': LIST, 'Papers/A.md': NOTE });
  const before = await vault.snapshot();
  const disks = await importWatched(vault);
  const after = await vault.snapshot();
  for (const disk of crashed(disks)) {
    const again = await openImportVault(disk);
    const [kept] = await listImports(await again.host());
    if (kept === undefined) {
      expect(await again.snapshot()).toEqual(before);
      continue;
    }
    await finishImport(await again.host(), kept, WATCH);
    expect(await again.snapshot()).toEqual(after);
    const [finished] = await listImports(await again.host());
    expect(finished?.journal.state).toBe('ended');
    if (finished !== undefined) await undoImport(await again.host(), finished, WATCH);
    expect(await again.snapshot()).toEqual(before);
    expect(await listImports(await again.host())).toEqual([]);
  }
});
