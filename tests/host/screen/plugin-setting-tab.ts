// `PluginSettingTab`: the settings of a plugin, kept in `plugin.settings`.
import type { App } from '../app';
import { SettingTab } from './setting-tab';

/** What a settings tab needs of its plugin. */
export interface PluginWithSettings {
  readonly manifest: { readonly id: string; readonly name: string };
  settings?: unknown;
  saveData(data: unknown): Promise<void>;
}

/** A tab whose controls read and write `plugin.settings` unless it says otherwise. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    readonly plugin: PluginWithSettings,
  ) {
    super(app);
  }

  getControlValue(key: string): unknown {
    const { settings } = this.plugin;
    return isObject(settings) ? Reflect.get(settings, key) : undefined;
  }

  setControlValue(key: string, value: unknown): void | Promise<void> {
    const { plugin } = this;
    if (isObject(plugin.settings)) Reflect.set(plugin.settings, key, value);
    else plugin.settings = { [key]: value };
    return plugin.saveData(plugin.settings);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
