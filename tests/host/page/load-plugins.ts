// Loads the plugins that are turned on in the vault, from their folders, with their styles.
import type { App } from '../app';
import { enablePlugin, evaluatePlugin } from '../load-plugin';
import type { PluginManifest } from '../plugin';
import { Notice } from '../screen/notice';

/** Loads them in the order they are listed; one that fails is named in a notice and stops no other. */
export async function loadPlugins(app: App): Promise<void> {
  const { adapter, configDir } = app.vault;
  const list = `${configDir}/community-plugins.json`;
  const ids: unknown = (await adapter.exists(list)) ? JSON.parse(await adapter.read(list)) : [];
  for (const id of Array.isArray(ids) ? ids.map(String) : [])
    await loadPlugin(app, `${configDir}/plugins/${id}`).catch((error: unknown) => {
      new Notice(`Failed to load plugin ${id}`);
      console.error(error);
    });
}

async function loadPlugin(app: App, dir: string): Promise<void> {
  const { adapter } = app.vault;
  const manifest: unknown = JSON.parse(await adapter.read(`${dir}/manifest.json`));
  if (!isManifest(manifest)) throw new Error(`${dir} holds no plugin`);
  document.head.createEl('style', { text: await adapter.read(`${dir}/styles.css`) });
  const code = await adapter.read(`${dir}/main.js`);
  await enablePlugin(app, evaluatePlugin(code, manifest.id), { ...manifest, dir });
}

function isManifest(value: unknown): value is PluginManifest {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}
