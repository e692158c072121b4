// Turns a plugin on, from its class or from the text of its `main.js`, as Obsidian does.
import type { App } from './app';
import * as obsidian from './obsidian';
import { Plugin, type PluginManifest } from './plugin';

/** A plugin's own class. */
export type PluginClass<T extends Plugin = Plugin> = new (app: App, manifest: PluginManifest) => T;

/** Loads a plugin into the app; resolves when its `onload` has ended. */
export async function enablePlugin<T extends Plugin>(
  app: App,
  PluginOfUser: PluginClass<T>,
  manifest: PluginManifest,
): Promise<T> {
  const dir = `${app.vault.configDir}/plugins/${manifest.id}`;
  const plugin = new PluginOfUser(app, { dir, ...manifest });
  plugin.registerEvent(
    app.vault.on('raw', (path) => {
      if (path === plugin.dataPath) plugin.onExternalSettingsChange?.();
    }),
  );
  await plugin.load();
  return plugin;
}

/** The class that a `main.js` exports; `require` gives it `obsidian` and nothing else. */
export function evaluatePlugin(code: string, name: string): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  const wrapped = `(function (require, module, exports) {${code}\n})\n//# sourceURL=plugin:${name}`;
  const evaluated: unknown = globalThis.eval(wrapped);
  if (typeof evaluated !== 'function') throw new Error(`${name}: main.js is no script`);
  Reflect.apply(evaluated, undefined, [requireModule, module, module.exports]);
  const exported = defaultExport(module.exports);
  if (!isPluginClass(exported)) throw new Error(`${name}: main.js exports no plugin`);
  return exported;
}

function requireModule(id: string): unknown {
  if (id === 'obsidian') return obsidian;
  throw new Error(`The plugin asks for "${id}", which not every device has`);
}

function defaultExport(exports: unknown): unknown {
  const hasDefault = typeof exports === 'object' && exports !== null && 'default' in exports;
  return hasDefault ? exports.default : exports;
}

function isPluginClass(value: unknown): value is PluginClass {
  return typeof value === 'function' && value.prototype instanceof Plugin;
}
