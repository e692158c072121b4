// The layout in the vault: `workspace.json` among the app's own files.
import type { App } from '../app';

/** Writes the layout, and its folder where that is missing. */
export async function writeLayoutFile({ vault }: App, layout: object): Promise<void> {
  const { adapter, configDir } = vault;
  await adapter.mkdir(configDir);
  await adapter.write(`${configDir}/workspace.json`, JSON.stringify(layout, null, 2));
}

/** What the file holds; null when there is none, or none that can be read. */
export async function readLayoutFile({ vault }: App): Promise<unknown> {
  const path = `${vault.configDir}/workspace.json`;
  if (!(await vault.adapter.exists(path))) return null;
  try {
    return JSON.parse(await vault.adapter.read(path));
  } catch {
    return null;
  }
}
