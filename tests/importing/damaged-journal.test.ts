import { importFiles } from '../../src/commands/import-files';
import { findLastImport, listImports } from '../../src/commands/kept-imports';
import { NO_WATCH } from '../../src/commands/import-job';
import { finishImport, undoImport, type UndoneImport } from '../../src/commands/undo-import';
import type { Disk } from './read-disk';
import { readDisk } from './read-disk';
import { openImportVault } from './open-import-vault';

const FILES = {
  'List.md':
    '- Attention Is All You Need — worth it\n- Scaling Laws for Neural Language Models\n- Language Models are Few-Shot Learners\n',
  'Papers/A.md': '---\ntitle: Attention Is All You Need # mine\n---\nMine.\n',
};

/** The disk after an import with links, everything of it in the journal. */
async function importedDisk(): Promise<Disk> {
  const vault = await openImportVault(FILES);
  await importFiles(await vault.host(), vault.listFiles, { path: 'List.md', 'link-list': 'true' });
  return readDisk(vault);
}

const find = (disk: Disk, ending: string): string =>
  Object.keys(disk).find((path) => path.endsWith(ending)) ?? '';

/** Every way one line of a file can be broken: cut in half, garbled so that it still is JSON, gone. */
function breakLines(disk: Disk, ending: string): { readonly disk: Disk; readonly line: string }[] {
  const path = find(disk, ending);
  const lines = (disk[path] ?? '').split('\n');
  return lines.flatMap((line, at) => {
    if (line === '') return [];
    const broken = [line.slice(0, line.length / 2), line.replace(/[a-z]{3}"/, 'zzz"'), ''];
    return broken
      .filter((words) => words !== line)
      .map((words) => ({ line, disk: { ...disk, [path]: lines.with(at, words).join('\n') } }));
  });
}

async function undo(disk: Disk): Promise<[Record<string, string>, UndoneImport | null]> {
  const vault = await openImportVault(disk);
  const host = await vault.host();
  const kept = await findLastImport(host);
  const undone = kept === null ? null : await undoImport(host, kept, NO_WATCH);
  return [await vault.snapshot(), undone];
}

const isChangeLine = (line: string): boolean => /^\["[0-9a-f]+",\d+,/.test(line);

it('a broken line of the log costs nothing: all is undone', async () => {
  const before = await (await openImportVault(FILES)).snapshot();
  const imported = await importedDisk();
  for (const { disk, line } of breakLines(imported, '.log.jsonl')) {
    if (line === '"ended"') continue;
    const [after, undone] = await undo(disk);
    expect(after).toEqual(before);
    expect(undone).toMatchObject({ lost: 0, leftovers: [] });
  }
});

it('a broken line of the plan costs that one change, which stays and is told', async () => {
  const before = await (await openImportVault(FILES)).snapshot();
  const imported = await importedDisk();
  for (const { disk, line } of breakLines(imported, '.plan.jsonl')) {
    const [after, undone] = await undo(disk);
    const path = /"path":"([^"]+)"/.exec(line)?.[1] ?? '';
    const stays = isChangeLine(line) ? { [path]: imported[path] } : {};
    expect(after).toEqual({ ...before, ...stays });
    expect(undone?.lost).toBe(isChangeLine(line) ? 1 : 0);
  }
});

it('an import cut off with a broken line in its plan is finished but for that change', async () => {
  const imported = await importedDisk();
  const log = find(imported, '.log.jsonl');
  const cut = (imported[log] ?? '').split('\n').slice(0, 2).join('\n');
  for (const { disk, line } of breakLines({ ...imported, ...FILES, [log]: cut }, '.plan.jsonl')) {
    if (!isChangeLine(line)) continue;
    const made = Object.entries(disk).filter(
      ([path]) => !path.startsWith('Papers/') || path in FILES,
    );
    const vault = await openImportVault(Object.fromEntries(made));
    const host = await vault.host();
    const [kept] = await listImports(host);
    if (kept === undefined) throw new Error('The import is not kept');
    const finished = await finishImport(host, kept, NO_WATCH);
    expect(finished.lost).toBe(1);
    const after = await vault.snapshot();
    for (const { change, outcome } of kept.journal.records)
      if (outcome === null && change.type === 'create')
        expect(after[change.path]).toBe(change.text);
  }
});
