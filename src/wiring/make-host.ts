// What commands are handed, put together from the vault and the screen.
import { moment, type App, type Plugin } from 'obsidian';
import type { PaperSource } from '../catalog/catalog';
import type { Host } from '../commands/ports';
import type { Words } from '../i18n/words';
import { ObsidianNotes } from '../vault/obsidian-notes';
import { watchTakenPaths } from '../vault/taken-paths';
import { ObsidianScreen } from '../views/screen';
import type { SettingsStore } from './settings-store';

/** The host of the open vault. */
export function makeHost(
  app: App,
  plugin: Plugin,
  parts: { readonly catalog: PaperSource; readonly store: SettingsStore; readonly words: Words },
): Host {
  const { catalog, store, words } = parts;
  return {
    catalog,
    words,
    notes: new ObsidianNotes(app, watchTakenPaths(app, plugin)),
    screen: new ObsidianScreen(app, words),
    clock: {
      today: () => moment.unix(Date.now() / 1000).format('YYYY-MM-DD'),
      format: (pattern) => moment.unix(Date.now() / 1000).format(pattern),
    },
    settings: () => store.get(),
    saveSettings: (settings) => store.set(settings),
  };
}
