import { importFiles } from '../../src/commands/import-files';
import { listImports } from '../../src/commands/kept-imports';
import { renameRecorder } from '../../src/commands/record-renames';
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
  const file = test.app.vault.getAbstractFileByPath(path);
  if (file === null) throw new Error(`No note ${path}`);
  await test.settled();
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

describe('an import after which files were renamed', () => {
  const LINKED = { path: 'Reading/List.md', 'link-list': 'true', report: 'true' };
  const FILES = {
    'Reading/List.md': LIST,
    'Papers/A.md': '---\ntitle: Attention Is All You Need\n---\nAs in [[List]].\n',
  };

  async function openLinked(): Promise<{ vault: ImportVault; before: Record<string, string> }> {
    const vault = await openImportVault(FILES);
    const before = await vault.snapshot();
    const host = await vault.host();
    vault.test.app.vault.on('rename', (file, from) => note(from, file.path));
    const note = renameRecorder(host.journals);
    await importFiles(host, vault.listFiles, LINKED);
    return { vault, before };
  }

  it('is taken back whole where the list was renamed, and links follow', async () => {
    const { vault, before } = await openLinked();
    await rename(vault, 'Reading/List.md', 'Reading/Read soon.md');
    expect(await vault.test.text(NEW)).toContain('[[Read soon]]');
    expect(await undo(vault)).toMatchObject({ left: { count: 0 } });
    const { 'Reading/List.md': list, 'Papers/A.md': note, ...others } = before;
    expect(await vault.snapshot()).toEqual({
      ...others,
      'Reading/Read soon.md': list,
      'Papers/A.md': note?.replace('[[List]]', '[[Read soon]]'),
    });
  });

  it('is taken back whole where the notes were renamed, one after another, and their folder', async () => {
    const { vault, before } = await openLinked();
    await rename(vault, NEW, 'Papers/Scaling.md');
    await rename(vault, 'Papers/Scaling.md', 'Papers/Laws.md');
    await rename(vault, 'Papers', 'Works');
    await rename(vault, 'Reading', 'Lists');
    expect(await undo(vault)).toMatchObject({ left: { count: 0 } });
    const after = Object.entries(before).map(([path, text]) => [
      path.replace('Papers', 'Works').replace('Reading', 'Lists'),
      text,
    ]);
    expect(await vault.snapshot()).toEqual(Object.fromEntries(after));
  });

  it('keeps what the user wrote into a note that was renamed, and takes back the rest', async () => {
    const { vault, before } = await openLinked();
    await rename(vault, 'Reading/List.md', 'Reading/Read soon.md');
    await rename(vault, 'Papers/A.md', 'Papers/Attention.md');
    const path = 'Papers/Attention.md';
    await vault.test.writeOutside(path, `${(await vault.test.text(path)) ?? ''}\nMine.\n`);
    await vault.test.writeOutside(NEW, `${(await vault.test.text(NEW)) ?? ''}\nMine.\n`);
    expect(await undo(vault)).toMatchObject({
      left: { files: [{ path: NEW, reason: 'it was changed in the meantime' }] },
    });
    expect(await vault.test.text(path)).toBe(
      `${(before['Papers/A.md'] ?? '').replace('[[List]]', '[[Read soon]]')}\n## [[Read soon]]\n\nMine.\n`,
    );
    expect(await vault.test.text('Reading/Read soon.md')).toBe(LIST);
  });

  it('leaves a note whose link the user turned to another list', async () => {
    const { vault } = await openLinked();
    await vault.test.writeOutside('Reading/Other.md', '');
    const text = (await vault.test.text(NEW)) ?? '';
    await vault.test.writeOutside(NEW, text.replaceAll('[[List]]', '[[Other]]'));
    expect(await undo(vault)).toMatchObject({
      left: { files: [{ path: NEW, reason: 'it was changed in the meantime' }] },
    });
  });
});

it('of many imports the last 20 are kept, and any of them can be undone', async () => {
  const lists = Array.from({ length: 22 }, (_, n) => [
    `List ${n}.md`,
    `- A Study of Widgets and Gadgets, Volume ${String.fromCharCode(65 + n)}\n- [[Note ${n}]]\n`,
  ]);
  const vault = await openImportVault(Object.fromEntries(lists) as Record<string, string>);
  for (const [path = ''] of lists)
    await importFiles(await vault.host(), vault.listFiles, { path, unsure: 'create' });
  const before = await vault.snapshot();
  const kept = await listImports(await vault.host());
  expect(kept.map(({ journal }) => journal.sources[0])).toEqual(
    Array.from({ length: 20 }, (_, n) => `List ${21 - n}`),
  );
  const one = kept.find(({ journal }) => journal.sources.includes('List 7'));
  await undoFiles(await vault.host(), { import: one?.name });
  const own = (path: string): boolean => /Volume H|Note 7\./.test(path);
  const others = Object.entries(before).filter(([path]) => !own(path));
  expect(others.length).toBeLessThan(Object.keys(before).length);
  expect(await vault.snapshot()).toEqual(Object.fromEntries(others));
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
