// Tells of every file and folder that is renamed.
import type { App, Plugin } from 'obsidian';

/** Calls back with the path before and the path after, until the plugin goes. */
export function watchRenames(
  { vault }: App,
  plugin: Plugin,
  tell: (from: string, to: string) => void,
): void {
  plugin.registerEvent(vault.on('rename', (file, from) => tell(from, file.path)));
}
