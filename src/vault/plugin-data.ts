// The plugin's `data.json`: the settings, and the views saved by the dashboard, told to whoever follows when they change.
import type { Plugin } from 'obsidian';
import { readSettings, type Settings } from '../settings';

interface Data {
  readonly settings: Settings;
  /** As the dashboard stored them. */
  readonly views: unknown;
}

export class PluginData {
  #data: Data;
  readonly #plugin: Plugin;
  readonly #listeners = new Set<() => void>();

  private constructor(plugin: Plugin, data: Data) {
    this.#plugin = plugin;
    this.#data = data;
  }

  /** What the plugin has saved; defaults where that cannot be read. */
  static async open(plugin: Plugin): Promise<PluginData> {
    return new PluginData(plugin, await readData(plugin));
  }

  get(): Settings {
    return this.#data.settings;
  }

  async set(settings: Settings): Promise<void> {
    await this.#save({ ...this.#data, settings });
  }

  views(): unknown {
    return this.#data.views;
  }

  async saveViews(views: unknown): Promise<void> {
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
  const isRecord = typeof stored === 'object' && stored !== null;
  return {
    settings: readSettings(stored),
    views: isRecord && 'views' in stored ? stored.views : null,
  };
}
