// The reading road, put together: the vault's notes, indexing, the catalog.
import type { App, Plugin } from 'obsidian';
import { Catalog } from '../catalog/catalog';
import { Indexer } from '../indexing/indexer';
import { readListLazily } from '../indexing/read-list-lazily';
import type { PluginData } from './plugin-data';
import { linkResolver, vaultNotes } from './vault-notes';
import { watchVault } from './watch-vault';
import { WINDOW_TURNS } from './window-turns';

/** A catalog that follows the vault and the settings as long as the plugin is loaded. */
export function followVault(app: App, plugin: Plugin, data: PluginData): Catalog {
  const catalog = new Catalog(linkResolver(app), data.get().statuses);
  const parts = { catalog, source: vaultNotes(app), turns: WINDOW_TURNS, readList: readListLazily };
  const indexer = new Indexer(parts, data.get());
  watchVault(app, plugin, indexer);
  let known = data.get();
  const follow = (): void => {
    if (data.get() === known) return;
    known = data.get();
    void indexer.changeSettings(known);
  };
  plugin.register(data.subscribe(follow));
  return catalog;
}
