// The app without a screen: over a folder on disk, with the built plugin in it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from './app';
import { createApp } from './create-app';
import { FolderStorage } from './folder-storage';
import { enablePlugin, evaluatePlugin } from './load-plugin';
import { openVault } from './open-vault';
import type { PluginManifest } from './plugin';

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
