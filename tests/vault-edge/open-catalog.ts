// The reading road alone, as a plugin in the stand-in host: vault, indexing, catalog.
import { Plugin } from 'obsidian';
import { Catalog } from '../../src/catalog/catalog';
import { Indexer } from '../../src/indexing/indexer';
import { readListLazily } from '../../src/indexing/read-list-lazily';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { linkResolver, vaultNotes } from '../../src/vault/vault-notes';
import { watchVault } from '../../src/vault/watch-vault';
import { openTestAppWith, waitFor, type TestApp, type TestAppOptions } from '../host/test-app';

const MANIFEST = {
  id: 'reading-road',
  name: 'Reading road',
  author: '',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: '',
};

/** Time and turns as Node gives them. */
export const TURNS = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

class ReadingRoad extends Plugin {
  readonly catalog = new Catalog(linkResolver(this.app), DEFAULT_SETTINGS.statuses);
  readonly indexer = new Indexer(
    { catalog: this.catalog, source: vaultNotes(this.app), turns: TURNS, readList: readListLazily },
    DEFAULT_SETTINGS,
  );

  override onload(): void {
    watchVault(this.app, this, this.indexer);
  }
}

/** An app whose vault a catalog follows. */
export interface CatalogApp extends TestApp {
  readonly catalog: Catalog;
  readonly plugin: Plugin;
  readonly settings: () => Settings;
  /** Reads everything anew by other settings. */
  readonly changeSettings: (settings: Settings) => void;
  /** Resolves when the cache, the notes and the lists are all read. */
  readonly caughtUp: () => Promise<void>;
}

/** Opens an app with the reading road in it. */
export async function openCatalog(options: TestAppOptions = {}): Promise<CatalogApp> {
  const test = await openTestAppWith(ReadingRoad, MANIFEST, options);
  const { catalog, indexer } = test.plugin;
  const caughtUp = async (): Promise<void> => {
    await test.settled();
    await indexer.settled();
  };
  if (options.isUnsettled !== true) await waitFor(() => catalog.isReady, 'the first index');
  let settings = DEFAULT_SETTINGS;
  const changeSettings = (changed: Settings): void => {
    settings = changed;
    void indexer.changeSettings(changed);
  };
  return { ...test, catalog, caughtUp, settings: () => settings, changeSettings };
}
