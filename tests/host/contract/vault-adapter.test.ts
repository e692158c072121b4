// Contract: files by path, the trash, and a disk that refuses.
import { failAt, justBefore, locked, readOnly } from '../faults';
import { openTestApp } from '../test-app';

const DIR = '.obsidian/plugins/paper-catalog';

describe('vault.adapter', () => {
  it('X02 writes, reads and lists hidden files without a vault event', async () => {
    const { app } = await openTestApp();
    const events: string[] = [];
    app.vault.on('create', ({ path }) => events.push(path));
    const { adapter } = app.vault;
    await adapter.mkdir(DIR);
    await adapter.write(`${DIR}/journal.json`, '{}');
    await adapter.append(`${DIR}/journal.json`, '\n');
    expect(await adapter.read(`${DIR}/journal.json`)).toBe('{}\n');
    expect(await adapter.list(DIR)).toEqual({ files: [`${DIR}/journal.json`], folders: [] });
    expect((await adapter.stat(`${DIR}/journal.json`))?.size).toBe(3);
    await adapter.rename(`${DIR}/journal.json`, `${DIR}/old.json`);
    await adapter.remove(`${DIR}/old.json`);
    expect(await adapter.exists(`${DIR}/old.json`)).toBe(false);
    await adapter.rmdir(DIR, false);
    expect(await adapter.exists(DIR)).toBe(false);
    expect(events).toEqual([]);
  });

  it('refuses to remove a folder that holds something unless told to', async () => {
    const { app, text } = await openTestApp({ files: { 'f/a.md': 'a' } });
    await expect(app.vault.adapter.rmdir('f', false)).rejects.toThrow('ENOTEMPTY');
    expect(await text('f/a.md')).toBe('a');
    await app.vault.adapter.rmdir('f', true);
    expect(app.vault.getFiles()).toEqual([]);
  });

  it('finds a file by another case where the disk does, unless asked for the exact one', async () => {
    const { app } = await openTestApp({ files: { 'f/Note.md': '' }, ignoresCase: true });
    expect(await app.vault.adapter.exists('f/note.md')).toBe(true);
    expect(await app.vault.adapter.exists('f/note.md', true)).toBe(false);
    expect(await app.vault.adapter.exists('f/Note.md', true)).toBe(true);
  });

  it('tells the vault of what it writes among the notes', async () => {
    const { app } = await openTestApp();
    await app.vault.adapter.write('a.md', 'a');
    expect(app.vault.getFileByPath('a.md')?.stat.size).toBe(1);
  });
});

describe('the trash', () => {
  it.each([
    ['local', '.trash/a.md'],
    ['system', '.trash/a.md'],
  ])('X05 trashFile with the setting %s keeps the file in %s', async (trashOption, kept) => {
    const files = { 'f/a.md': 'a', '.obsidian/app.json': JSON.stringify({ trashOption }) };
    const { app, text } = await openTestApp({ files });
    const file = app.vault.getFileByPath('f/a.md');
    if (file) await app.fileManager.trashFile(file);
    expect(app.vault.getFiles()).toEqual([]);
    expect(await text(kept)).toBe('a');
  });

  it('X05 trashFile with the setting none deletes for good', async () => {
    const files = { 'a.md': 'a', '.obsidian/app.json': '{"trashOption":"none"}' };
    const { app, storage } = await openTestApp({ files });
    const file = app.vault.getFileByPath('a.md');
    if (file) await app.fileManager.trashFile(file);
    expect((await storage.list('')).map(({ path }) => path)).toEqual(['.obsidian']);
  });

  it('keeps two files of one name apart', async () => {
    const { app, text } = await openTestApp({ files: { 'a.md': 'one', 'f/a.md': 'two' } });
    for (const file of app.vault.getFiles()) await app.vault.trash(file, false);
    const kept = [await text('.trash/a.md'), await text('.trash/2 a.md')];
    expect(kept.sort()).toEqual(['one', 'two']);
  });
});

describe('a disk that refuses', () => {
  it('fails the n-th creation and no other', async () => {
    const { app, storage } = await openTestApp();
    storage.fault = failAt(2, 'create');
    const made = ['a.md', 'b.md', 'c.md'].map((path) => app.vault.create(path, ''));
    const ends = (await Promise.allSettled(made)).map(({ status }) => status);
    expect(ends).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(app.vault.getFiles().map(({ path }) => path)).toEqual(['a.md', 'c.md']);
  });

  it('can be read-only, and hold one file locked', async () => {
    const { app, storage } = await openTestApp({ files: { 'a.md': 'a' } });
    storage.fault = readOnly();
    await expect(app.vault.create('b.md', '')).rejects.toThrow('EACCES');
    storage.fault = locked('a.md');
    await expect(app.vault.adapter.read('a.md')).rejects.toThrow('EBUSY');
  });

  it('can lose a file just before it is read', async () => {
    const { app, storage, writeOutside } = await openTestApp({ files: { 'a.md': 'a' } });
    const file = app.vault.getFileByPath('a.md');
    storage.fault = justBefore('read', 'a.md', () =>
      storage.outside([], (disk) => disk.remove('a.md')),
    );
    const process = file && app.vault.process(file, (text) => `${text}b`);
    await expect(process).rejects.toThrow('ENOENT');
    await writeOutside('other.md', '');
    expect(await storage.stat('a.md')).toBeNull();
  });

  it('can change a file between two acts of a plugin', async () => {
    const { app, storage, text } = await openTestApp({ files: { 'a.md': 'a' } });
    const file = app.vault.getFileByPath('a.md');
    const change = () => storage.outside(['a.md'], (disk) => disk.write('a.md', 'typed'));
    storage.fault = justBefore('read', 'a.md', change);
    if (file) await app.vault.process(file, (before) => `${before}!`);
    expect(await text('a.md')).toBe('typed!');
  });
});
