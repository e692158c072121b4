// Vault and metadata cache → indexing: every event, none before the layout is ready.
import { TFile, type App, type Plugin, type TAbstractFile } from 'obsidian';
import type { Indexer } from '../indexing/indexer';

/** Starts indexing when the layout is ready and follows each event until the plugin goes. */
export function watchVault(app: App, plugin: Plugin, indexer: Indexer): void {
  plugin.register(() => {
    indexer.stop();
  });
  app.workspace.onLayoutReady(() => {
    followVault(app, plugin, indexer);
    followCache(app, plugin, indexer);
    void indexer.start();
  });
}

function followVault({ vault }: App, plugin: Plugin, indexer: Indexer): void {
  plugin.registerEvent(
    vault.on('create', (file) => {
      if (isNote(file)) indexer.noteChanged(file.path);
    }),
  );
  plugin.registerEvent(
    vault.on('delete', (file) => {
      if (isNote(file)) indexer.noteRemoved(file.path);
    }),
  );
  plugin.registerEvent(
    vault.on('rename', (file, from) => {
      if (file instanceof TFile) followRename(file, from, indexer);
    }),
  );
}

/** The notes in a renamed folder are each told of by themselves. */
function followRename(file: TFile, from: string, indexer: Indexer): void {
  const wasNote = isNotePath(from);
  if (wasNote && isNote(file)) indexer.noteRenamed(from, file.path);
  else if (wasNote) indexer.noteRemoved(from);
  else if (isNote(file)) indexer.noteChanged(file.path);
}

function followCache({ metadataCache }: App, plugin: Plugin, indexer: Indexer): void {
  plugin.registerEvent(
    metadataCache.on('changed', (file, text) => {
      indexer.noteChanged(file.path, text);
    }),
  );
  plugin.registerEvent(
    metadataCache.on('resolved', () => {
      indexer.cacheResolved();
    }),
  );
}

function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && isNotePath(file.path);
}

function isNotePath(path: string): boolean {
  return path.toLowerCase().endsWith('.md');
}
