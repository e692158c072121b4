// The whole plugin in an app in memory, and its command line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MarkdownView } from 'obsidian';
import PaperCatalogPlugin from '../../src/main';
import type { PluginManifest } from '../host/plugin';
import { openTestAppWith, type TestApp, type TestAppOptions } from '../host/test-app';

const MANIFEST = JSON.parse(
  readFileSync(join(__dirname, '../../manifest.json'), 'utf8'),
) as PluginManifest;

export interface OpenPlugin extends TestApp {
  readonly plugin: PaperCatalogPlugin;
  /** Runs an action of the command line, as `paper-catalog:ACTION`. */
  readonly run: (action: string, params?: Readonly<Record<string, string>>) => Promise<string>;
  /** Path and text of every note below a folder. */
  readonly notes: (folder?: string) => Promise<Readonly<Record<string, string>>>;
}

/** Opens an app in memory with these files and the plugin in it. */
export async function openPlugin(options: TestAppOptions): Promise<OpenPlugin> {
  const test = await openTestAppWith(PaperCatalogPlugin, MANIFEST, options);
  const { registry } = test.app;
  registry.add(registry.views, 'markdown', (leaf) => new MarkdownView(leaf));
  return {
    ...test,
    run: async (action, params = {}) => {
      const command = registry.cliCommands.get(`paper-catalog:${action}`);
      if (command === undefined) throw new Error(`No action ${action}`);
      const answer = await command.handler(params);
      await test.settled();
      return answer;
    },
    notes: async (folder = '') => {
      const files = test.app.vault.getFiles().filter(({ path }) => path.startsWith(folder));
      const texts = files.map(async ({ path }) => [path, (await test.text(path)) ?? ''] as const);
      return Object.fromEntries((await Promise.all(texts)).sort());
    },
  };
}

/** Text of a file of the sample vault. */
export function readSample(path: string): string {
  return readFileSync(join(__dirname, '../vault', path), 'utf8');
}
