// Contract: the server of the page. Only its own pages reach it, and nothing outside the vault.
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderStorage } from '../folder-storage';
import { connectStorage } from '../server/http-storage';
import { installPlugin } from '../server/install-plugin';
import { serve, type Serving } from '../server/serve';
import type { VaultStorage } from '../storage';

let folder: string;
let vault: string;
let serving: Serving;
let storage: VaultStorage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-server-'));
  vault = join(folder, 'My vault');
  await mkdir(join(vault, 'sub'), { recursive: true });
  await writeFile(join(vault, 'Note.md'), '文 text');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  serving = await serve(new FolderStorage(vault), { script: 'js', style: 'css' }, 0);
  storage = await connectStorage(serving.url);
});

afterEach(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A request with any headers, which fetch would not send. */
function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(`${serving.url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? '[["list",""]]' : undefined);
  });
}

describe('who may ask', () => {
  it('listens on this machine only', () => {
    expect(new URL(serving.url).hostname).toBe('127.0.0.1');
  });

  const own = (): string => new URL(serving.url).host;

  it.each([
    ['a request of its own page', () => ({ host: own(), origin: serving.url }), 200],
    ['a request without an origin', () => ({ host: own() }), 200],
    ['another host name that leads here', () => ({ host: 'evil.example:80' }), 403],
    ['another site', () => ({ host: own(), origin: 'http://evil.example' }), 403],
    ['a page without an origin of its own', () => ({ host: own(), origin: 'null' }), 403],
    ['a link from another site', () => ({ host: own(), 'sec-fetch-site': 'cross-site' }), 403],
  ])('%s', async (_, headers, status) => {
    expect((await ask('/', headers())).status).toBe(status);
    expect((await ask('/storage/acts', headers(), 'POST')).status).toBe(status);
  });
});

describe('the storage over HTTP', () => {
  it('has the name, the files and the texts of the folder', async () => {
    expect(storage.name).toBe('My vault');
    expect((await storage.walk()).map(({ path }) => path)).toEqual(['Note.md', 'sub']);
    expect(await storage.read('Note.md')).toBe('文 text');
    expect(await storage.readMany(['Note.md', 'none.md'])).toEqual(['文 text', null]);
    expect((await storage.stat('Note.md'))?.size).toBe(8);
    expect(await storage.stat('none.md')).toBeNull();
  });

  it('writes as a whole and leaves nothing else behind', async () => {
    await storage.write('sub/New.md', '新');
    await storage.write('sub/New.md', new Uint8Array([0, 255]).buffer);
    expect([...(await readFile(join(vault, 'sub/New.md')))]).toEqual([0, 255]);
    expect([...new Uint8Array(await storage.readBinary('sub/New.md'))]).toEqual([0, 255]);
    expect(await readdir(join(vault, 'sub'))).toEqual(['New.md']);
  });

  it('adds to the end of a file, or makes it', async () => {
    const { size } = await storage.append('Note.md', ' 多');
    expect(await readFile(join(vault, 'Note.md'), 'utf8')).toBe('文 text 多');
    expect(size).toBe(12);
    await storage.append('sub/Log.md', 'one\n', { mtime: 5000 });
    expect(await storage.statMany(['sub/Log.md', 'none.md'])).toMatchObject([
      { type: 'file', mtime: 5000, size: 4 },
      null,
    ]);
  });

  it('makes, moves and removes', async () => {
    await storage.mkdir('made');
    await storage.rename('Note.md', 'made/Moved.md');
    expect(await readdir(join(vault, 'made'))).toEqual(['Moved.md']);
    await storage.remove('made');
    expect(await readdir(vault)).toEqual(['sub']);
  });

  it.each([
    ['reading what is not there', () => storage.read('none.md'), 'ENOENT'],
    ['making what is there', () => storage.write('Note.md', '', { exclusive: true }), 'EEXIST'],
    ['making a folder that is there', () => storage.mkdir('sub'), 'EEXIST'],
    ['moving onto what is there', () => storage.rename('Note.md', 'sub'), 'EEXIST'],
    ['leaving the vault', () => storage.read('../secret.txt'), 'EACCES'],
    ['adding outside', () => storage.append('sub/../../out.md', ''), 'EACCES'],
    ['writing outside', () => storage.write('sub/../../out.md', ''), 'EACCES'],
  ])('refuses %s with its code', async (_, act, code) => {
    await expect(act()).rejects.toMatchObject({ code });
    expect(await readdir(folder)).toEqual(['My vault', 'secret.txt']);
  });

  it('follows no symbolic link', async () => {
    await symlink(join(folder, 'secret.txt'), join(vault, 'link.md'));
    await symlink(folder, join(vault, 'up'));
    await expect(storage.read('link.md')).rejects.toMatchObject({ code: 'EACCES' });
    await expect(storage.read('up/secret.txt')).rejects.toMatchObject({ code: 'EACCES' });
    await expect(storage.write('link.md', 'x')).rejects.toMatchObject({ code: 'EACCES' });
    expect(await readFile(join(folder, 'secret.txt'), 'utf8')).toBe('secret');
  });

  it('knows no other acts', async () => {
    expect((await ask('/storage/constructor', {}, 'POST')).status).toBe(500);
  });
});

it('tells what changed on disk', async () => {
  const response = await fetch(`${serving.url}/changes`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  await writeFile(join(vault, 'Outside.md'), 'new');
  const { value = '' } = (await reader?.read()) ?? {};
  expect(JSON.parse(value.replace(/^data: /, ''))).toContain('Outside.md');
  await reader?.cancel();
});

it('installs a plugin and turns it on beside the others', async () => {
  const built = join(folder, 'built');
  await mkdir(built);
  await writeFile(join(built, 'manifest.json'), JSON.stringify({ id: 'demo' }));
  for (const file of ['main.js', 'styles.css']) await writeFile(join(built, file), file);
  await mkdir(join(vault, '.obsidian'));
  await writeFile(join(vault, '.obsidian/community-plugins.json'), '["other"]');
  await installPlugin(vault, built);
  await installPlugin(vault, built);
  const list: unknown = JSON.parse(await storage.read('.obsidian/community-plugins.json'));
  expect(list).toEqual(['other', 'demo']);
  expect(await storage.read('.obsidian/plugins/demo/main.js')).toBe('main.js');
});
