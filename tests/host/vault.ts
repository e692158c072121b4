// `app.vault`: the files a plugin sees, with an event for each change, by the plugin or from outside.
import { checkPath } from './check-path';
import { Events, type EventRef, type Listener } from './events';
import { withDescendants } from './file-tree';
import { TFile, TFolder, type FileStats, type TAbstractFile } from './files';
import { KnownFiles } from './known-files';
import { normalizePath } from './paths';
import { giveTurn, makePacer } from './give-turn';
import { hasErrorCode, type VaultStorage } from './storage';
import type { DataWriteOptions, StorageAdapter } from './storage-adapter';
import { readVaultConfig } from './vault-config';

/** Changes of other programs taken in at once. */
const AT_ONCE = 100;

/** What the vault is told at birth. */
export interface VaultOptions {
  readonly configDir: string;
  readonly hasNarrowNames: boolean;
}

/** The vault. It is empty until `load`. */
export class Vault extends Events {
  readonly configDir: string;
  /** Host side: the app's settings about files. */
  config = readVaultConfig(null);
  private readonly known: KnownFiles;
  private readonly texts = new WeakMap<FileStats, string>();
  private readonly hasNarrowNames: boolean;

  constructor(
    readonly adapter: StorageAdapter,
    private readonly storage: VaultStorage,
    options: VaultOptions,
  ) {
    super();
    this.known = new KnownFiles(storage, (name, ...data) => this.trigger(name, ...data));
    this.configDir = options.configDir;
    this.hasNarrowNames = options.hasNarrowNames;
    adapter.observer = this.known;
  }

  /** Host side: finds every file, a `create` for each. */
  async load(): Promise<void> {
    const configPath = `${this.configDir}/app.json`;
    this.config = readVaultConfig(await this.storage.read(configPath).catch(() => null));
    const rest = makePacer();
    for (const { path, stat } of await this.storage.walk()) {
      this.known.notice(path, stat);
      await rest();
    }
  }

  /** Host side: follows what happens outside, until the function it answers with is called. */
  watch(): () => void {
    return this.storage.watch((paths) => void this.checkAll(paths));
  }

  /** Host side: compares what is known of these paths with what is there now. */
  async checkAll(paths: readonly string[]): Promise<void> {
    for (let at = 0; at < paths.length; at += AT_ONCE) {
      const some = paths.slice(at, at + AT_ONCE);
      await this.adapter.turns.of(some, () => this.checkSome(some));
      await giveTurn();
    }
  }

  override on(
    name: 'create' | 'modify' | 'delete',
    callback: (file: TAbstractFile) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(
    name: 'rename',
    callback: (file: TAbstractFile, oldPath: string) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(name: 'raw', callback: (path: string) => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: Listener, ctx?: unknown): EventRef {
    return this.listen(name, callback, ctx);
  }

  getName(): string {
    return this.storage.name;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.known.tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.known.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.known.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getRoot(): TFolder {
    return this.known.tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [this.known.tree.root, ...this.known.tree.all()];
  }

  getAllFolders(includeRoot?: boolean): TFolder[] {
    const all = includeRoot === true ? this.getAllLoadedFiles() : this.known.tree.all();
    return all.filter((file) => file instanceof TFolder);
  }

  getFiles(): TFile[] {
    return this.known.tree.all().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.createFile(path, data, options);
  }

  createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.createFile(path, data, options);
  }

  async createFolder(path: string): Promise<TFolder> {
    const normal = normalizePath(path);
    checkPath(normal, this.hasNarrowNames);
    if (await this.adapter.exists(normal)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(normal);
    const folder = this.getFolderByPath(normal);
    if (!folder) throw new Error(`The folder ${normal} vanished while it was made`);
    return folder;
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  /** The text as last read, as long as the vault knows of no change. */
  async cachedRead(file: TFile): Promise<string> {
    const { stat } = file;
    const cached = this.texts.get(stat);
    if (cached !== undefined) return cached;
    const text = await this.read(file);
    this.texts.set(stat, text);
    return text;
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.process(file, () => data, options);
  }

  append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    return this.process(file, (text) => text + data, options).then(() => undefined);
  }

  process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    return this.adapter.process(file.path, fn, options);
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const normal = normalizePath(newPath);
    checkPath(normal, this.hasNarrowNames);
    try {
      await this.adapter.rename(file.path, normal);
    } catch (error) {
      if (!hasErrorCode(error, 'EEXIST')) throw error;
      throw new Error('Destination file already exists!', { cause: error });
    }
  }

  delete(file: TAbstractFile): Promise<void> {
    return this.adapter.remove(file.path);
  }

  /** To the system's trash, or the vault's own where there is none or it is not wanted. */
  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (system && (await this.adapter.trashSystem(file.path))) return;
    await this.adapter.trashLocal(file.path);
  }

  /** Calls back with the folder and everything below it. */
  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    withDescendants(root).forEach(cb);
  }

  private async checkSome(paths: readonly string[]): Promise<void> {
    const stats = await this.storage.statMany(paths);
    for (const [at, path] of paths.entries()) await this.known.check(path, stats[at] ?? null);
  }

  private async createFile(
    path: string,
    data: string | ArrayBuffer,
    options?: DataWriteOptions,
  ): Promise<TFile> {
    const normal = normalizePath(path);
    checkPath(normal, this.hasNarrowNames);
    try {
      await this.adapter.create(normal, data, options);
    } catch (error) {
      if (!hasErrorCode(error, 'EEXIST')) throw error;
      throw new Error('File already exists.', { cause: error });
    }
    const file = this.getFileByPath(normal);
    if (!file) throw new Error(`The file ${normal} vanished while it was made`);
    return file;
  }
}
