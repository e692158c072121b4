// The start of the app, in Obsidian's order: the plugins are loaded over an empty vault, then the
// files come, then the layout is ready, and the metadata cache follows in its own time.
import type { App } from './app';

/** How the vault is opened. */
export interface OpenOptions {
  /** Whether the saved layout comes back. */
  readonly hasLayout?: boolean;
  /** Whether changes by other programs are followed (the default). */
  readonly isWatching?: boolean;
}

/** Fills the vault and makes the layout ready; answers with what ends the watching of outside changes. */
export async function openVault(app: App, options: OpenOptions = {}): Promise<() => void> {
  await app.vault.load();
  const stop = options.isWatching === false ? () => undefined : app.vault.watch();
  if (options.hasLayout) await app.workspace.loadLayout();
  app.metadataCache.start();
  app.workspace.setLayoutReady();
  return stop;
}
