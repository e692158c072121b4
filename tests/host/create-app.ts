// Puts the parts of the app together over one storage.
import { App, type LocalStore } from './app';
import { FileManager } from './file-manager';
import { MetadataCache } from './metadata-cache';
import { Registry } from './registry';
import { Keymap, Scope } from './screen/scope';
import { Workspace } from './screen/workspace';
import type { VaultStorage } from './storage';
import { strict } from './strict';
import { StorageAdapter } from './storage-adapter';
import { Vault } from './vault';

declare module './app' {
  interface AppParts {
    workspace: Workspace;
    keymap: Keymap;
    scope: Scope;
    registry: Registry;
  }
}

/** How the app is to behave; every switch has the app's own default. */
export interface AppOptions {
  /** Name of the folder with the app's own files. */
  readonly configDir?: string;
  readonly theme?: 'light' | 'dark';
  readonly localStore?: LocalStore;
  /** Milliseconds the metadata cache waits before each note, to make its lag visible. */
  readonly indexingDelay?: number;
  /** Whether the cache tells `changed` of the notes it finds at start, as it does in a new vault. */
  readonly isFirstVisit?: boolean;
  /** Whether file names must also suit Windows and Android. */
  readonly hasNarrowNames?: boolean;
}

/** An app over a storage, its vault still empty: `openVault` fills it. */
export function createApp(storage: VaultStorage, options: AppOptions = {}): App {
  const adapter = new StorageAdapter(storage);
  const vault = new Vault(strict(adapter, 'app.vault.adapter'), storage, {
    configDir: options.configDir ?? '.obsidian',
    hasNarrowNames: options.hasNarrowNames ?? false,
  });
  const cache = new MetadataCache(vault, storage, {
    delay: options.indexingDelay ?? 0,
    isFirstVisit: options.isFirstVisit ?? false,
  });
  const fileManager = new FileManager(vault, cache);
  const app = strict(
    new App(
      strict(vault, 'app.vault'),
      strict(cache, 'app.metadataCache'),
      strict(fileManager, 'app.fileManager'),
      options.localStore ?? mapStore(),
    ),
    'app',
  );
  app.attach({
    workspace: strict(new Workspace(app), 'app.workspace'),
    keymap: new Keymap(),
    scope: new Scope(),
    registry: new Registry(),
    theme: options.theme ?? 'light',
  });
  return app;
}

function mapStore(): LocalStore {
  const saved = new Map<string, string>();
  return {
    getItem: (key) => saved.get(key) ?? null,
    setItem: (key, value) => void saved.set(key, value),
    removeItem: (key) => void saved.delete(key),
  };
}
