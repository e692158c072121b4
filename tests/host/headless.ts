// The app without a screen: over a folder on disk, with the built plugin in it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { App } from './app';
import { createApp } from './create-app';
import { FolderStorage } from './folder-storage';
import { enablePlugin, evaluatePlugin } from './load-plugin';
import { openVault } from './open-vault';
import type { PluginManifest } from './plugin';
import { installDom } from './screen/dom';

/** Gives this process a document, which a plugin needs to draw even what nobody sees. */
export function installDocument(): void {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: 'http://localhost/',
    pretendToBeVisual: true,
  });
  expose(window);
  installDom(globalThis.window);
  expose(window);
}

/** An app over a vault folder, indexed, with the plugin whose built files lie in `pluginFolder`. */
export async function openHeadless(vaultFolder: string, pluginFolder: string): Promise<App> {
  const app = createApp(new FolderStorage(vaultFolder));
  const manifest = await readManifest(pluginFolder);
  const code = await readFile(join(pluginFolder, 'main.js'), 'utf8');
  await enablePlugin(app, evaluatePlugin(code, manifest.id), manifest);
  await openVault(app, { isWatching: false });
  await app.metadataCache.settled();
  return app;
}

async function readManifest(folder: string): Promise<PluginManifest> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  if (isManifest(manifest)) return manifest;
  throw new Error(`${folder} holds no plugin`);
}

function isManifest(value: unknown): value is PluginManifest {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}

// A document takes no events but its own.
const OF_THE_DOCUMENT = ['Event', 'CustomEvent', 'EventTarget', 'AbortController', 'AbortSignal'];

// What the process has itself (timers, fetch, URL) stays its own.
function expose(window: object): void {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && !OF_THE_DOCUMENT.includes(name)) continue;
    const value: unknown = Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
