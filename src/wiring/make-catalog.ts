// The reading road, put together: the vault's notes, indexing, the catalog.
import type { App, Plugin } from 'obsidian';
import { Catalog } from '../catalog/catalog';
import { finishSteps } from '../commands/finish-steps';
import { Indexer } from '../indexing/indexer';
import type { ReadList } from '../indexing/list-mentions';
import { linkResolver, vaultNotes } from '../vault/vault-notes';
import { watchVault } from '../vault/watch-vault';
import { WINDOW_TURNS } from '../vault/window-turns';
import type { SettingsStore } from './settings-store';

/** A catalog that follows the vault and the settings as long as the plugin is loaded. */
export function makeCatalog(app: App, plugin: Plugin, store: SettingsStore): Catalog {
  const catalog = new Catalog(linkResolver(app), store.get().statuses);
  const indexer = new Indexer(
    { catalog, source: vaultNotes(app), turns: WINDOW_TURNS, readList },
    store.get(),
  );
  watchVault(app, plugin, indexer);
  let known = store.get();
  plugin.register(
    store.subscribe(() => {
      if (store.get() === known) return;
      known = store.get();
      void indexer.changeSettings(known);
    }),
  );
  return catalog;
}

/** The reader of lists, evaluated when the first list is read. */
const readList: ReadList = async (text, statuses, turns, isStale) => {
  const { readListInSlices } = await import('../lists/read-list');
  const reading = await finishSteps(
    readListInSlices(text, { format: 'markdown', statuses }),
    turns,
    isStale,
  );
  return reading?.entries ?? null;
};
