// The vault in a folder on disk: what other programs do, links out of it, and the command line.
import { spawnSync } from 'node:child_process';
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCliCall } from '../cli-call';
import { createApp } from '../create-app';
import { FolderStorage } from '../folder-storage';
import { openVault } from '../open-vault';
import { waitFor } from '../test-app';

let folder = '';
let storage: FolderStorage;
let stop = (): void => undefined;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(await fs.realpath(tmpdir()), 'vault-'));
  storage = new FolderStorage(folder);
});
afterEach(async () => {
  stop();
  await fs.rm(folder, { recursive: true, force: true });
});

const names = async (path = '') => (await storage.list(path)).map((entry) => entry.path);

describe('the folder storage', () => {
  it('writes whole files and leaves nothing else behind', async () => {
    await storage.mkdir('f');
    const stat = await storage.write('f/a.md', '论文', { mtime: 1_700_000_000_000 });
    expect(stat).toMatchObject({ type: 'file', size: 6, mtime: 1_700_000_000_000 });
    expect(await storage.read('f/a.md')).toBe('论文');
    expect((await storage.readBinary('f/a.md')).byteLength).toBe(6);
    expect(await fs.readdir(join(folder, 'f'))).toEqual(['a.md']);
  });

  it('refuses to move a folder into itself', async () => {
    await storage.mkdir('f');
    await expect(storage.rename('f', 'f/g')).rejects.toThrow('EINVAL');
    expect(await names()).toEqual(['f']);
  });

  it('refuses to make or move a file over another', async () => {
    await storage.write('a.md', 'a');
    await storage.write('b.md', 'b');
    await expect(storage.write('a.md', 'x', { exclusive: true })).rejects.toThrow('EEXIST');
    await expect(storage.rename('a.md', 'b.md')).rejects.toThrow('EEXIST');
    await expect(storage.write('no/a.md', 'x')).rejects.toThrow('ENOENT');
    expect(await storage.readMany(['a.md', 'b.md', 'c.md', 'no/a.md'])).toEqual([
      'a',
      'b',
      null,
      null,
    ]);
    expect(await names()).toEqual(['a.md', 'b.md']);
  });

  it('follows no link and never leaves the vault', async () => {
    const outside = await fs.mkdtemp(join(tmpdir(), 'outside-'));
    await fs.writeFile(join(outside, 'secret.md'), 'secret');
    await fs.symlink(outside, join(folder, 'door'));
    await fs.symlink(join(outside, 'secret.md'), join(folder, 'window.md'));
    expect((await storage.walk()).map(({ path }) => path)).toEqual([]);
    expect(await storage.readMany(['door/secret.md', 'window.md'])).toEqual([null, null]);
    await expect(storage.read('window.md')).rejects.toThrow('EACCES');
    await expect(storage.write('door/new.md', '')).rejects.toThrow('EACCES');
    await expect(storage.read('../x.md')).rejects.toThrow('EACCES');
    await expect(storage.rename('window.md', 'moved.md')).rejects.toThrow('EACCES');
    expect(await fs.readdir(outside)).toEqual(['secret.md']);
    await fs.rm(outside, { recursive: true });
  });

  it('finds each folder before what it holds, and nothing hidden', async () => {
    for (const path of ['f', 'f/g', '.obsidian']) await storage.mkdir(path);
    for (const path of ['f/g/a.md', 'b.md', '.obsidian/x.json']) await storage.write(path, '');
    const paths = (await storage.walk()).map(({ path }) => path);
    expect([...paths].sort()).toEqual(['b.md', 'f', 'f/g', 'f/g/a.md']);
    expect(paths.indexOf('f/g')).toBeLessThan(paths.indexOf('f/g/a.md'));
  });
});

describe('an app over a folder', () => {
  it('hears what other programs do, in new folders too, and its own writing once', async () => {
    await storage.write('a.md', '[[b]]');
    const app = createApp(storage);
    stop = await openVault(app);
    const events: string[] = [];
    app.vault.on('create', ({ path }) => events.push(`create ${path}`));
    app.vault.on('modify', ({ path }) => events.push(`modify ${path}`));
    app.vault.on('delete', ({ path }) => events.push(`delete ${path}`));
    await app.vault.create('own.md', '');
    await fs.mkdir(join(folder, 'f/g'), { recursive: true });
    await fs.writeFile(join(folder, 'f/g/b.md'), 'b');
    await waitFor(() => events.includes('create f/g/b.md'), 'the new note');
    await fs.writeFile(join(folder, 'f/g/c.md'), 'c');
    await waitFor(() => events.includes('create f/g/c.md'), 'a note in the new folder');
    await fs.writeFile(join(folder, 'a.md'), 'changed');
    await waitFor(() => events.includes('modify a.md'), 'the changed note');
    await fs.rm(join(folder, 'f'), { recursive: true });
    const paths = () => app.vault.getAllLoadedFiles().map(({ path }) => path);
    await waitFor(() => !paths().some((path) => path.startsWith('f')), 'the deleted folder');
    expect(events).toEqual(expect.arrayContaining(['delete f/g/b.md', 'delete f/g/c.md']));
    expect(events.filter((event) => event.includes('own.md'))).toEqual(['create own.md']);
    expect(paths()).toEqual(['/', 'a.md', 'own.md']);
  });
});

describe('a call of the command line', () => {
  it('ends with 1 and says why when there is no such vault', () => {
    const cli = join(__dirname, '../cli.ts');
    const args = ['--import', 'tsx', cli, '--vault', join(folder, 'nowhere'), 'paper-catalog:list'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('There is no folder');
  }, 30_000);

  it('has a vault, a command, parameters and flags', () => {
    expect(readCliCall(['--vault', 'v', 'p:import', 'path=a=b.md', 'dry-run'])).toEqual({
      vault: 'v',
      command: 'p:import',
      params: { path: 'a=b.md', 'dry-run': 'true' },
    });
  });

  it.each([[['p:import']], [['--vault']], [['--vault', 'v']], [[]]])(
    'is refused with the usage when it is %j',
    (args) => {
      expect(() => readCliCall(args)).toThrow('Usage');
    },
  );
});
