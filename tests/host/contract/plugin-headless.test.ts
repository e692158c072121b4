/** @jest-environment jsdom */
// The app without a screen: a built plugin over a folder, answering a call.
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHeadless } from '../headless';

const MANIFEST = { id: 'sample', name: 'Sample', version: '1.0.0', description: '', author: '' };
const CODE = `
  const { Plugin } = require('obsidian');
  exports.default = class extends Plugin {
    async onload() {
      this.addRibbonIcon('book', 'Open', () => {});
      this.registerCliHandler('sample:status', 'Status of a note', null, async ({ path }) => {
        await this.saveData({ asked: path });
        const file = this.app.vault.getFileByPath(path);
        return this.app.metadataCache.getFileCache(file).frontmatter.status;
      });
    }
  };`;

it('X03 answers a call with what the plugin says, its data kept in the vault', async () => {
  const folder = await fs.mkdtemp(join(tmpdir(), 'headless-'));
  const [vault, plugin] = [join(folder, 'vault'), join(folder, 'plugin')];
  await fs.mkdir(join(vault, 'f'), { recursive: true });
  await fs.mkdir(plugin);
  await fs.writeFile(join(vault, 'f/a.md'), '---\nstatus: reading\n---\n');
  await fs.writeFile(join(plugin, 'manifest.json'), JSON.stringify(MANIFEST));
  await fs.writeFile(join(plugin, 'main.js'), CODE);
  const app = await openHeadless(vault, plugin);
  const command = app.registry.cliCommands.get('sample:status');
  expect(await command?.handler({ path: 'f/a.md' })).toBe('reading');
  const data = await fs.readFile(join(vault, '.obsidian/plugins/sample/data.json'), 'utf8');
  expect(JSON.parse(data)).toEqual({ asked: 'f/a.md' });
  await fs.rm(folder, { recursive: true });
});
