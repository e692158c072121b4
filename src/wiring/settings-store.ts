// The plugin's data: settings and saved views in `data.json`, read once, written whole, told to whoever follows.
import type { Plugin } from 'obsidian';
import { readSettings, type Settings } from '../settings';
import { readSavedViews, type SavedView } from '../views/dashboard-state';

interface Data {
  readonly settings: Settings;
  readonly views: readonly SavedView[];
}

export class SettingsStore {
  #data: Data;
  readonly #plugin: Plugin;
  readonly #listeners = new Set<() => void>();

  private constructor(plugin: Plugin, data: Data) {
    this.#plugin = plugin;
    this.#data = data;
  }

  /** The store with what the plugin has saved; defaults where that cannot be read. */
  static async open(plugin: Plugin): Promise<SettingsStore> {
    return new SettingsStore(plugin, await readData(plugin));
  }

  get(): Settings {
    return this.#data.settings;
  }

  views(): readonly SavedView[] {
    return this.#data.views;
  }

  async set(settings: Settings): Promise<void> {
    await this.#save({ ...this.#data, settings });
  }

  async saveViews(views: readonly SavedView[]): Promise<void> {
    await this.#save({ ...this.#data, views });
  }

  /** Reads the data anew: another device or program has written it. */
  async reload(): Promise<void> {
    this.#data = await readData(this.#plugin);
    this.#tell();
  }

  /** Calls back after each change; the function returned ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #save(data: Data): Promise<void> {
    this.#data = data;
    this.#tell();
    await this.#plugin.saveData({ ...data.settings, views: data.views });
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

async function readData(plugin: Plugin): Promise<Data> {
  const stored: unknown = await plugin.loadData().catch(() => null);
  const views: unknown =
    typeof stored === 'object' && stored !== null && 'views' in stored ? stored.views : null;
  return { settings: readSettings(stored), views: readSavedViews(views) };
}
