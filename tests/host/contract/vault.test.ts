// Contract: the vault and its files.
import { TFile, TFolder } from '../files';
import { normalizePath } from '../paths';
import type { App } from '../app';
import { openTestApp, waitFor } from '../test-app';

/** Writes down the file events as they come: `create a.md`, `rename b.md < a.md`. */
function recordEvents(app: App): string[] {
  const events: string[] = [];
  app.vault.on('create', (file) => events.push(`create ${file.path}`));
  app.vault.on('modify', (file) => events.push(`modify ${file.path}`));
  app.vault.on('delete', (file) => events.push(`delete ${file.path}`));
  app.vault.on('rename', (file, oldPath) => events.push(`rename ${file.path} < ${oldPath}`));
  return events;
}

/** The file at a path that must be there. */
function fileAt(app: App, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`no file ${path}`);
  return file;
}

describe('the vault', () => {
  it('V01 create, read, modify, append, process and delete, each with its event', async () => {
    const { app } = await openTestApp();
    const events = recordEvents(app);
    const file = await app.vault.create('a.md', 'one');
    expect(await app.vault.read(file)).toBe('one');
    await app.vault.modify(file, 'two');
    await app.vault.append(file, ' three');
    expect(await app.vault.process(file, (text) => text.toUpperCase())).toBe('TWO THREE');
    expect(await app.vault.cachedRead(file)).toBe('TWO THREE');
    await app.vault.delete(file);
    expect(app.vault.getAbstractFileByPath('a.md')).toBeNull();
    await expect(app.vault.read(file)).rejects.toThrow('ENOENT');
    expect(events).toEqual([
      'create a.md',
      'modify a.md',
      'modify a.md',
      'modify a.md',
      'delete a.md',
    ]);
  });

  it('V02 create on an existing path rejects', async () => {
    const { app, text } = await openTestApp({ files: { 'a.md': 'x' } });
    await expect(app.vault.create('a.md', 'y')).rejects.toThrow('File already exists.');
    expect(await text('a.md')).toBe('x');
  });

  it('V02 create on a path that differs in case alone rejects where the disk ignores case', async () => {
    const { app, text } = await openTestApp({ files: { 'Note.md': 'x' }, ignoresCase: true });
    expect(app.vault.getAbstractFileByPath('note.md')).toBeNull();
    await expect(app.vault.create('note.md', 'y')).rejects.toThrow('File already exists.');
    expect(await text('Note.md')).toBe('x');
  });

  it('V03 create in a missing folder rejects', async () => {
    const { app } = await openTestApp();
    await expect(app.vault.create('no/such/a.md', '')).rejects.toThrow('ENOENT');
  });

  it('V04 createFolder on an existing folder rejects; the folders above it are made', async () => {
    const { app } = await openTestApp();
    const folder = await app.vault.createFolder('a/b/c');
    expect(folder.path).toBe('a/b/c');
    expect(folder.parent?.parent?.name).toBe('a');
    await expect(app.vault.createFolder('a/b')).rejects.toThrow('Folder already exists.');
  });

  it('V05 a file has its size in bytes and its times after create', async () => {
    const { app } = await openTestApp();
    const { stat } = await app.vault.create('a.md', '论文');
    expect(stat.size).toBe(6);
    expect(stat.mtime).toBeGreaterThan(0);
    expect(stat.ctime).toBe(stat.mtime);
  });

  it('V06 rename onto an existing path rejects', async () => {
    const { app } = await openTestApp({ files: { 'a.md': 'a', 'b.md': 'b' } });
    const renaming = app.vault.rename(fileAt(app, 'a.md'), 'b.md');
    await expect(renaming).rejects.toThrow('Destination file already exists!');
    expect(fileAt(app, 'a.md').basename).toBe('a');
  });

  it('V06 a change of case alone is no other file', async () => {
    const { app } = await openTestApp({ files: { 'a.md': 'a' }, ignoresCase: true });
    await app.vault.rename(fileAt(app, 'a.md'), 'A.md');
    expect(await app.vault.read(fileAt(app, 'A.md'))).toBe('a');
  });

  it('V06 a folder does not go into itself', async () => {
    const { app } = await openTestApp({ files: { 'f/a.md': 'a' } });
    const folder = app.vault.getFolderByPath('f') ?? app.vault.getRoot();
    await expect(app.vault.rename(folder, 'f/g')).rejects.toThrow('EINVAL');
    expect(app.vault.getFiles().map(({ path }) => path)).toEqual(['f/a.md']);
  });

  it('V06 two folders that differ in case alone are refused where case is ignored', async () => {
    const files = { 'papers/a.md': '', 'PAPERS/b.md': '' };
    await expect(openTestApp({ files, ignoresCase: true })).rejects.toThrow(
      'Case is ignored: PAPERS/b.md would stand in papers',
    );
    const { app } = await openTestApp({ files });
    expect(app.vault.getFiles()).toHaveLength(2);
  });

  it('V07 a file moved into a folder has its new parent and name', async () => {
    const { app } = await openTestApp({ files: { 'a.md': 'a', 'sub/': '' } });
    const file = fileAt(app, 'a.md');
    await app.vault.rename(file, 'sub/b.txt');
    const { name, basename, extension, parent } = file;
    expect({ name, basename, extension }).toEqual({
      name: 'b.txt',
      basename: 'b',
      extension: 'txt',
    });
    expect(parent).toBe(app.vault.getFolderByPath('sub'));
    expect(parent?.children).toEqual([file]);
    expect(app.vault.getRoot().children).toEqual([parent]);
  });

  it('V08 renaming a folder fires rename for it and for every descendant', async () => {
    const { app } = await openTestApp({ files: { 'f/a.md': '', 'f/g/b.md': '' } });
    const folder = app.vault.getFolderByPath('f');
    const events = recordEvents(app);
    await app.vault.rename(folder ?? app.vault.getRoot(), 'h');
    expect(events.sort()).toEqual([
      'rename h < f',
      'rename h/a.md < f/a.md',
      'rename h/g < f/g',
      'rename h/g/b.md < f/g/b.md',
    ]);
    expect(fileAt(app, 'h/g/b.md').parent?.path).toBe('h/g');
  });

  it('V09 deleting a folder removes what it holds, with an event for each', async () => {
    const { app } = await openTestApp({ files: { 'f/a.md': '', 'f/g/b.md': '', 'c.md': '' } });
    const events = recordEvents(app);
    await app.vault.delete(app.vault.getFolderByPath('f') ?? app.vault.getRoot());
    expect(events.sort()).toEqual(['delete f', 'delete f/a.md', 'delete f/g', 'delete f/g/b.md']);
    expect(app.vault.getFiles().map(({ path }) => path)).toEqual(['c.md']);
    expect(app.vault.getAllFolders()).toEqual([]);
  });

  it('V10 a colon in a file name is refused', async () => {
    const { app } = await openTestApp({ files: { 'a.md': '' } });
    const refusal = 'File name cannot contain';
    await expect(app.vault.create('a: b.md', '')).rejects.toThrow(refusal);
    await expect(app.vault.rename(fileAt(app, 'a.md'), 'b:c.md')).rejects.toThrow(refusal);
  });

  it.each(['a?.md', 'a*.md', 'a<b.md', 'a"b.md', 'a|b.md'])(
    'V10 %s is a name on a desktop but not on a phone',
    async (name) => {
      const desktop = await openTestApp();
      expect((await desktop.app.vault.create(name, '')).name).toBe(name);
      const phone = await openTestApp({ isPhone: true });
      await expect(phone.app.vault.create(name, '')).rejects.toThrow('File name cannot contain');
    },
  );

  it('V11 getAllFolders leaves the root out unless asked for it', async () => {
    const { app } = await openTestApp({ files: { 'f/a.md': '' } });
    expect(app.vault.getAllFolders(false).map(({ path }) => path)).toEqual(['f']);
    expect(app.vault.getAllFolders(true).map(({ path }) => path)).toEqual(['/', 'f']);
  });

  it('V12 the vault has a name and its files addresses', async () => {
    const { app } = await openTestApp({ files: { 'a b.pdf': '' } });
    expect(app.vault.getName()).not.toBe('');
    expect(app.vault.getResourcePath(fileAt(app, 'a b.pdf'))).toMatch(/^app:.*a%20b\.pdf$/);
  });

  it.each([
    ['a\u00a0b.md', 'a b.md'],
    ['/a//b/', 'a/b'],
    ['a\\b', 'a/b'],
    ['', '/'],
    ['/', '/'],
    ['Cafe\u0301.md', 'Café.md'],
  ])('V13 normalizePath(%j) is %j', (path, normal) => {
    expect(normalizePath(path)).toBe(normal);
  });

  it('V14 two process calls on one file are one after the other', async () => {
    const { app, text } = await openTestApp({ files: { 'a.md': '' } });
    const file = fileAt(app, 'a.md');
    const add = (letter: string) => app.vault.process(file, (before) => before + letter);
    await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect(await text('a.md')).toBe('abcd');
  });

  it('V15 create fires for every existing file before the layout is ready', async () => {
    const seen: string[] = [];
    const { app } = await openTestApp({
      files: { 'f/a.md': '', 'b.md': '' },
      load: (loading) => {
        expect(loading.vault.getFiles()).toEqual([]);
        loading.vault.on('create', ({ path }) => seen.push(path));
        loading.workspace.onLayoutReady(() => seen.push('ready'));
        return Promise.resolve();
      },
    });
    expect(seen).toEqual(expect.arrayContaining(['f', 'f/a.md', 'b.md']));
    expect(seen.at(-1)).toBe('ready');
    expect(app.workspace.layoutReady).toBe(true);
  });

  it('V17 readBinary gives the bytes of a file made as text', async () => {
    const { app } = await openTestApp({ files: { 'a.md': 'é' } });
    expect([...new Uint8Array(await app.vault.readBinary(fileAt(app, 'a.md')))]).toEqual([
      195, 169,
    ]);
  });

  it('keeps files whose path begins with a dot out of the vault', async () => {
    const { app } = await openTestApp({ files: { '.obsidian/app.json': '{}', 'a.md': '' } });
    expect(app.vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(['/', 'a.md']);
  });

  it('gives null for a path of the other kind or with another case', async () => {
    const { app } = await openTestApp({ files: { 'f/a.md': '' } });
    expect(app.vault.getFileByPath('f')).toBeNull();
    expect(app.vault.getFolderByPath('f/a.md')).toBeNull();
    expect(app.vault.getAbstractFileByPath('f/A.md')).toBeNull();
    expect(app.vault.getAbstractFileByPath('f')).toBeInstanceOf(TFolder);
    expect(app.vault.getAbstractFileByPath('f/a.md')).toBeInstanceOf(TFile);
  });

  it('throws on a member that the host does not have', async () => {
    const { app } = await openTestApp();
    expect((): unknown => Reflect.get(app.vault, 'exists')).toThrow(
      'app.vault.exists is not part of',
    );
    expect((): unknown => Reflect.get(app, 'commands')).toThrow('app.commands is not part of');
  });
});

describe('changes by other programs', () => {
  it('are told as create, modify and delete', async () => {
    const { app, writeOutside } = await openTestApp({ files: { 'a.md': 'a' } });
    const events = recordEvents(app);
    await writeOutside('a.md', 'b');
    await writeOutside('f/c.md', 'c');
    await writeOutside('a.md', null);
    await waitFor(() => events.length >= 4, 'all four events');
    expect(events).toEqual(['modify a.md', 'create f', 'create f/c.md', 'delete a.md']);
  });

  it('leave cachedRead stale until the vault has heard of them', async () => {
    const { app, storage, writeOutside } = await openTestApp({ files: { 'a.md': 'a' } });
    const file = fileAt(app, 'a.md');
    expect(await app.vault.cachedRead(file)).toBe('a');
    await storage.write('a.md', 'b');
    expect(await app.vault.cachedRead(file)).toBe('a');
    await writeOutside('a.md', 'c');
    await waitFor(async () => (await app.vault.cachedRead(file)) === 'c', 'the new text');
  });
});
