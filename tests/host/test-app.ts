// An app in memory for tests: files given, vault open, cache indexed.
import type { App } from './app';
import { createApp, type AppOptions } from './create-app';
import { setLanguage } from './language';
import { enablePlugin, type PluginClass } from './load-plugin';
import { MemoryStorage } from './memory-storage';
import { openVault } from './open-vault';
import { parentPath } from './paths';
import type { Plugin, PluginManifest } from './plugin';
import { setPhone } from './screen/platform';
import type { VaultStorage } from './storage';

/** What a test wants of its app; `slowIndexing` leaves the cache behind by a few milliseconds a note. */
export interface TestAppOptions extends Omit<AppOptions, 'indexingDelay' | 'hasNarrowNames'> {
  /** The texts of the files by path; folders come by themselves, a path with a final `/` is one. */
  readonly files?: Readonly<Record<string, string>>;
  readonly ignoresCase?: boolean;
  readonly slowIndexing?: boolean;
  readonly isPhone?: boolean;
  readonly language?: string;
  /** Loaded before the vault has files, as in the app. */
  readonly load?: (app: App) => Promise<unknown>;
  /** Whether the app is handed over at once, the cache not yet indexed. */
  readonly isUnsettled?: boolean;
}

/** An app in memory with its storage. */
export interface TestApp {
  readonly app: App;
  readonly storage: MemoryStorage;
  /** Resolves when the cache is indexed and its events are told. */
  readonly settled: () => Promise<void>;
  /** The text of a file; null where there is none. */
  readonly text: (path: string) => Promise<string | null>;
  /** Writes a file as another program would; null removes it. */
  readonly writeOutside: (path: string, text: string | null) => Promise<void>;
}

/** Opens an app in memory. */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  setPhone(options.isPhone ?? false);
  setLanguage(options.language ?? 'en');
  const storage = new MemoryStorage({ ignoresCase: options.ignoresCase ?? false });
  await fill(storage, options.files ?? {});
  const app = createApp(storage, {
    ...options,
    indexingDelay: options.slowIndexing ? 5 : 0,
    hasNarrowNames: options.isPhone ?? false,
  });
  await options.load?.(app);
  await openVault(app);
  const settled = (): Promise<void> => app.metadataCache.settled();
  if (options.isUnsettled !== true) await settled();
  return {
    app,
    storage,
    settled,
    text: (path) => storage.read(path).catch(() => null),
    writeOutside: async (path, text) => {
      await storage.outside([path], (disk) => put(disk, path, text));
      await app.vault.adapter.turns.all(() => Promise.resolve());
    },
  };
}

/** An app in memory with a plugin in it. */
export async function openTestAppWith<T extends Plugin>(
  PluginOfUser: PluginClass<T>,
  manifest: PluginManifest,
  options: TestAppOptions = {},
): Promise<TestApp & { readonly plugin: T }> {
  const loaded: T[] = [];
  const test = await openTestApp({
    ...options,
    load: async (app) => loaded.push(await enablePlugin(app, PluginOfUser, manifest)),
  });
  const [plugin] = loaded;
  if (!plugin) throw new Error('The plugin was not loaded');
  return { ...test, plugin };
}

/** Waits until the condition holds; rejects after five seconds, naming what was waited for. */
export async function waitFor(condition: () => unknown, what = 'the condition'): Promise<void> {
  const end = Date.now() + 5000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function fill(storage: VaultStorage, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('/')) await makeFolder(storage, path.slice(0, -1));
    else await put(storage, path, text);
  }
}

async function put(storage: VaultStorage, path: string, text: string | null): Promise<void> {
  if (text === null) return storage.remove(path);
  await makeFolder(storage, parentPath(path));
  await storage.write(path, text);
}

async function makeFolder(storage: VaultStorage, path: string): Promise<void> {
  if (path === '' || (await storage.stat(path))) return;
  await makeFolder(storage, parentPath(path));
  await storage.mkdir(path);
}
