// `app.vault`: the files a plugin sees, with an event for each change, by the plugin or from outside.
import { checkPath } from './check-path';
import { Events, type EventRef, type Listener } from './events';
import { FileTree, withDescendants } from './file-tree';
import { TFile, TFolder, type TAbstractFile } from './files';
import { isHidden, normalizePath, parentPath } from './paths';
import { hasErrorCode, type StorageStat, type VaultStorage } from './storage';
import type { DataWriteOptions, StorageAdapter, StorageObserver } from './storage-adapter';
import { readVaultConfig } from './vault-config';

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
  private readonly tree = new FileTree();
  private readonly texts = new WeakMap<TFile, { mtime: number; text: string }>();
  private readonly ownHidden = new Map<string, number>();
  private readonly hasNarrowNames: boolean;

  constructor(
    readonly adapter: StorageAdapter,
    private readonly storage: VaultStorage,
    options: VaultOptions,
  ) {
    super();
    this.configDir = options.configDir;
    this.hasNarrowNames = options.hasNarrowNames;
    adapter.observer = this.observer();
  }

  /** Host side: finds every file, a `create` for each. */
  async load(): Promise<void> {
    const configPath = `${this.configDir}/app.json`;
    this.config = readVaultConfig(await this.storage.read(configPath).catch(() => null));
    for (const { path, stat } of await this.storage.walk()) this.notice(path, stat);
  }

  /** Host side: follows what happens outside, until the function it answers with is called. */
  watch(): () => void {
    return this.storage.watch((paths) => void this.checkAll(paths));
  }

  /** Host side: compares what is known of these paths with what is there now. */
  async checkAll(paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.adapter.inTurn(() => this.check(path));
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
    return this.tree.get(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [this.tree.root, ...this.tree.all()];
  }

  getAllFolders(includeRoot?: boolean): TFolder[] {
    const all = includeRoot === true ? this.getAllLoadedFiles() : this.tree.all();
    return all.filter((file) => file instanceof TFolder);
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((file) => file instanceof TFile);
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
    const cached = this.texts.get(file);
    if (cached?.mtime === file.stat.mtime) return cached.text;
    const { mtime } = file.stat;
    const text = await this.read(file);
    this.texts.set(file, { mtime, text });
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

  private observer(): StorageObserver {
    return {
      wrote: (path, stat) => {
        if (isHidden(path)) this.ownHidden.set(path, stat.mtime);
        this.notice(path, stat, true);
      },
      removed: (path) => this.forget(path),
      moved: (path, newPath) => this.follow(path, newPath),
    };
  }

  // Takes in what is at a path: new, changed or as it was.
  private notice(path: string, stat: StorageStat, isWritten = false): void {
    if (isHidden(path)) return;
    const known = this.tree.get(path);
    if (!known) this.trigger('create', this.tree.add(path, stat));
    if (!(known instanceof TFile)) return;
    const isSame = known.stat.mtime === stat.mtime && known.stat.size === stat.size;
    if (isSame && !isWritten) return;
    known.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    this.texts.delete(known);
    this.trigger('modify', known);
  }

  private forget(path: string): void {
    const known = this.tree.get(path);
    if (!known || known === this.tree.root) return;
    for (const gone of this.tree.remove(known)) this.trigger('delete', gone);
  }

  private follow(path: string, newPath: string): void {
    const known = this.tree.get(path);
    if (!known || isHidden(newPath)) {
      this.forget(path);
      return;
    }
    for (const [file, oldPath] of this.tree.move(known, newPath)) {
      this.trigger('rename', file, oldPath);
    }
  }

  private async check(path: string): Promise<void> {
    const stat = await this.storage.stat(path);
    if (isHidden(path)) {
      this.checkHidden(path, stat);
      return;
    }
    const known = this.tree.get(path);
    if (known && (!stat || known instanceof TFile !== (stat.type === 'file'))) this.forget(path);
    if (!stat) return;
    if (!this.tree.get(parentPath(path))) await this.check(parentPath(path));
    this.notice(path, stat);
    if (!known && stat.type === 'folder') {
      for (const entry of await this.storage.list(path)) await this.check(entry.path);
    }
  }

  private checkHidden(path: string, stat: StorageStat | null): void {
    if (this.ownHidden.get(path) === stat?.mtime) return;
    if (stat) this.ownHidden.set(path, stat.mtime);
    this.trigger('raw', path);
  }
}
