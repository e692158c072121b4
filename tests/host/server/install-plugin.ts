// Installs a built plugin in a vault, as a user does: its files into the plugins folder, its id into
// the list of those turned on.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Copies the plugin whose built files lie in `pluginFolder` into the vault and turns it on. */
export async function installPlugin(vaultFolder: string, pluginFolder: string): Promise<void> {
  const manifest: unknown = JSON.parse(await readFile(join(pluginFolder, 'manifest.json'), 'utf8'));
  if (typeof manifest !== 'object' || manifest === null || !('id' in manifest))
    throw new Error(`${pluginFolder} holds no plugin`);
  const id = String(manifest.id);
  const target = join(vaultFolder, '.obsidian/plugins', id);
  await mkdir(target, { recursive: true });
  for (const file of ['main.js', 'manifest.json', 'styles.css'])
    await copyFile(join(pluginFolder, file), join(target, file));
  const listPath = join(vaultFolder, '.obsidian/community-plugins.json');
  const enabled: unknown = JSON.parse(await readFile(listPath, 'utf8').catch(() => '[]'));
  const others = Array.isArray(enabled) ? enabled.map(String).filter((other) => other !== id) : [];
  await writeFile(listPath, JSON.stringify([...others, id], null, 2));
}
