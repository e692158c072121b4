// `app`: the parts of Obsidian, in one object. The parts it does not import are added by
// create-app.ts, so that a view may know the app without the imports running in a circle.
import type { FileManager } from './file-manager';
import type { MetadataCache } from './metadata-cache';
import type { Vault } from './vault';

/** The parts that know the app themselves; create-app.ts gives each its type. */
export interface AppParts {
  /** Which of Obsidian's two base themes is on. */
  theme: 'light' | 'dark';
}

/** Where `saveLocalStorage` keeps its strings: the browser's localStorage, or a map. */
export interface LocalStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The app as a plugin gets it; `theme` and `registry` are the host's own side of it. */
export class App {
  declare readonly workspace: AppParts['workspace'];
  declare readonly keymap: AppParts['keymap'];
  declare readonly scope: AppParts['scope'];
  declare readonly registry: AppParts['registry'];
  declare theme: AppParts['theme'];

  constructor(
    readonly vault: Vault,
    readonly metadataCache: MetadataCache,
    readonly fileManager: FileManager,
    private readonly localStore: LocalStore,
  ) {}

  /** Host side: adds the parts that need the app to exist first. */
  attach(parts: AppParts): void {
    Object.assign(this, parts);
  }

  /** Whether the dark theme is on. */
  isDarkMode(): boolean {
    return this.theme === 'dark';
  }

  /** What was saved under the key for this vault on this device; null where nothing was. */
  loadLocalStorage(key: string): unknown {
    const saved = this.localStore.getItem(this.localKey(key));
    return saved === null ? null : JSON.parse(saved);
  }

  /** Saves for this vault on this device only; null removes. */
  saveLocalStorage(key: string, data: unknown): void {
    if (data === null) this.localStore.removeItem(this.localKey(key));
    else this.localStore.setItem(this.localKey(key), JSON.stringify(data));
  }

  private localKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
