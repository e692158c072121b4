import { importFiles } from '../../src/commands/import-files';
import { undoFiles } from '../../src/commands/undo-files';
import { readOnly } from '../host/faults';
import { openImportVault, type ImportVault } from '../importing/open-import-vault';

const LIST = '- Attention Is All You Need — worth it\n- Scaling Laws for Neural Language Models\n';
const NOTE = '---\ntitle: Attention Is All You Need\n---\nMine.\n';
const NEW = 'Papers/Scaling Laws for Neural Language Models.md';

async function openImported(): Promise<{ vault: ImportVault; before: Record<string, string> }> {
  const vault = await openImportVault({ 'List.md': LIST, 'Papers/A.md': NOTE });
  const before = await vault.snapshot();
  await importFiles(await vault.host(), vault.listFiles, { path: 'List.md' });
  return { vault, before };
}

const undo = async (vault: ImportVault): Promise<unknown> =>
  JSON.parse(await undoFiles(await vault.host(), {}));

async function rename({ test }: ImportVault, path: string, newPath: string): Promise<void> {
  const file = test.app.vault.getFileByPath(path);
  if (file === null) throw new Error(`No note ${path}`);
  await test.app.fileManager.renameFile(file, newPath);
}

describe('an import whose notes have moved since', () => {
  it('is taken back where they are now', async () => {
    const { vault, before } = await openImported();
    await rename(vault, NEW, 'Papers/Scaling.md');
    await rename(vault, 'Papers/A.md', 'Papers/B.md');
    expect(await undo(vault)).toMatchObject({ undone: { count: 2 }, left: { count: 0 } });
    const { 'Papers/A.md': note, ...others } = before;
    expect(await vault.snapshot()).toEqual({ ...others, 'Papers/B.md': note });
  });

  it('says of those it cannot find that they are gone', async () => {
    const { vault } = await openImported();
    await rename(vault, NEW, 'Papers/Scaling.md');
    await vault.test.writeOutside('Papers/Scaling.md', 'mine now\n');
    await vault.test.writeOutside('Papers/A.md', null);
    expect(await undo(vault)).toMatchObject({
      left: {
        files: [
          { path: NEW, reason: 'it is no longer there' },
          { path: 'Papers/A.md', reason: 'it is no longer there' },
        ],
      },
    });
    expect(await vault.test.text('Papers/Scaling.md')).toBe('mine now\n');
  });

  it('takes no copy for the note that is gone', async () => {
    const { vault } = await openImported();
    const text = await vault.test.text(NEW);
    await vault.test.writeOutside('Papers/One.md', text);
    await vault.test.writeOutside('Papers/Two.md', text);
    await vault.test.writeOutside(NEW, null);
    expect(await undo(vault)).toMatchObject({ left: { count: 1, files: [{ path: NEW }] } });
    expect(await vault.test.text('Papers/One.md')).toBe(text);
  });
});

it('what the disk refused to take back is taken back the next time', async () => {
  const { vault, before } = await openImported();
  vault.test.storage.fault = readOnly('Papers');
  expect(await undo(vault)).toMatchObject({ undone: { count: 0 }, left: { count: 2 } });
  vault.test.storage.fault = readOnly('Papers/A');
  expect(await undo(vault)).toMatchObject({ undone: { count: 1 }, left: { count: 1 } });
  vault.test.storage.fault = () => undefined;
  expect(await undo(vault)).toMatchObject({ undone: { count: 1 }, left: { count: 0 } });
  expect(await vault.snapshot()).toEqual(before);
});
