// A vault in memory with all that an import needs, its catalog built anew for each import.
import { Catalog } from '../../src/catalog/catalog';
import type { ImportHost } from '../../src/commands/import-host';
import type { Notes } from '../../src/commands/ports';
import { en } from '../../src/i18n/en';
import { Indexer } from '../../src/indexing/indexer';
import type { Turns } from '../../src/indexing/slices';
import { readList } from '../../src/lists/read-list';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { obsidianYaml } from '../../src/vault/apply-change';
import { journalStorage } from '../../src/vault/journal-storage';
import { listFiles } from '../../src/vault/list-files';
import { linkResolver, vaultNotes } from '../../src/vault/vault-notes';
import { applyChanges } from '../../src/vault/apply';
import { ObsidianNotes } from '../../src/vault/obsidian-notes';
import type { App } from '../host/app';
import { openTestApp, type TestApp, type TestAppOptions } from '../host/test-app';

export interface ImportVault {
  readonly test: TestApp;
  /** A host whose catalog knows the vault as it is now. */
  readonly host: () => Promise<ImportHost>;
  readonly listFiles: (path: string) => string[];
  /** The texts of all files the user sees, by path; folders end in `/`. */
  readonly snapshot: () => Promise<Record<string, string>>;
}

/** A pause that lets everything else run, without waiting for time. */
export const TURNS: Turns = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

/** Opens a vault with these files. */
export async function openImportVault(
  files: Readonly<Record<string, string>>,
  settings: Partial<Settings> = {},
  options: Omit<TestAppOptions, 'files'> = {},
): Promise<ImportVault> {
  const test = await openTestApp({ ...options, files });
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return {
    test,
    host: async () => importHost(test.app, all, await indexVault(test, all)),
    listFiles: (path) => listFiles(test.app, path),
    snapshot: async () => {
      const entries = await test.storage.walk();
      const texts = entries.map(async ({ path, stat }) =>
        stat.type === 'folder' ? [`${path}/`, ''] : [path, (await test.text(path)) ?? ''],
      );
      return Object.fromEntries((await Promise.all(texts)).sort()) as Record<string, string>;
    },
  };
}

async function indexVault({ app, settled }: TestApp, settings: Settings): Promise<Catalog> {
  await settled();
  const catalog = new Catalog(linkResolver(app), settings.statuses);
  const indexer = new Indexer(
    {
      catalog,
      source: vaultNotes(app),
      turns: TURNS,
      readList: (text, statuses) =>
        Promise.resolve(readList(text, { format: 'markdown', statuses }).entries),
    },
    settings,
  );
  await indexer.start();
  await indexer.settled();
  return catalog;
}

// Each moment is another, as on a real clock.
let moments = 0;
const nextMoment = (): string => String((moments += 1)).padStart(6, '0');

function importHost(app: App, settings: Settings, catalog: Catalog): ImportHost {
  return {
    catalog,
    notes: testNotes(app),
    clock: {
      today: () => '2026-11-20',
      format: (pattern) =>
        pattern.includes('SSS') ? `2026-11-20 09-30-00-${nextMoment()}` : '2026-11-20 09:30',
    },
    words: en,
    settings: () => settings,
    yaml: obsidianYaml,
    journals: journalStorage(app.vault.adapter, '.obsidian/plugins/paper-catalog'),
    turns: TURNS,
  };
}

function testNotes(app: App): Notes {
  const notes = new ObsidianNotes(app, (path) => {
    const all = app.vault.getAllLoadedFiles();
    return all.some((file) => file.path.toLowerCase() === path.toLowerCase());
  });
  return {
    folders: () => notes.folders(),
    isTaken: (path) => notes.isTaken(path),
    readText: (path) => notes.readText(path),
    linkTarget: (path, source) => notes.linkTarget(path, source),
    resolveLink: (target, source) => notes.resolveLink(target, source),
    apply: (changes, options) => applyChanges(app, TURNS, changes, options),
  };
}
