// A vault in memory, for tests: with a disk that may ignore case, changes from outside, and faults.
import { isHidden, parentPath } from './paths';
import {
  StorageError,
  type StorageEntry,
  type StorageStat,
  type StorageTimes,
  type StorageWriteOptions,
  type VaultStorage,
} from './storage';

interface Stored {
  path: string;
  bytes: Uint8Array<ArrayBuffer> | null;
  ctime: number;
  mtime: number;
}

/** What is about to be done. */
export type StorageAct = 'read' | 'create' | 'write' | 'mkdir' | 'remove' | 'rename';

/**
 * What a test may hang on a storage: called before each act. A StorageError it rejects with is the
 * act's fate; it may also change files first, as another program would in that moment.
 */
export type Fault = (act: StorageAct, path: string) => Promise<void> | void;

/** How the disk behaves. */
export interface MemoryStorageOptions {
  readonly name?: string;
  /** As the disks of macOS and Windows: two names that differ in case are one. */
  readonly ignoresCase?: boolean;
}

/** A storage in memory. `outside` writes as another program would: the watchers are told. */
export class MemoryStorage implements VaultStorage {
  readonly name: string;
  /** Set by tests that want a refusal. */
  fault: Fault = () => undefined;
  private readonly entries = new Map<string, Stored>();
  private readonly listeners = new Set<(paths: readonly string[]) => void>();
  private lastTime = 0;

  constructor(private readonly options: MemoryStorageOptions = {}) {
    this.name = options.name ?? 'Test vault';
  }

  stat(path: string): Promise<StorageStat | null> {
    if (path === '') return Promise.resolve({ type: 'folder', ctime: 0, mtime: 0, size: 0 });
    const stored = this.entries.get(this.key(path));
    return Promise.resolve(stored ? statOf(stored) : null);
  }

  statMany(paths: readonly string[]): Promise<(StorageStat | null)[]> {
    return Promise.all(paths.map((path) => this.stat(path)));
  }

  async list(folder: string): Promise<StorageEntry[]> {
    await Promise.resolve();
    if (folder !== '') this.find(folder);
    const isChild = ({ path }: Stored): boolean => this.key(parentPath(path)) === this.key(folder);
    return [...this.entries.values()].filter(isChild).map(entryOf);
  }

  walk(): Promise<StorageEntry[]> {
    const seen = [...this.entries.values()].filter(({ path }) => !isHidden(path));
    return Promise.resolve(seen.map(entryOf).sort((a, b) => depth(a.path) - depth(b.path)));
  }

  async read(path: string): Promise<string> {
    await this.fault('read', path);
    return new TextDecoder().decode(this.bytesOf(path));
  }

  readMany(paths: readonly string[]): Promise<(string | null)[]> {
    return Promise.all(paths.map((path) => this.read(path).catch(() => null)));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    await this.fault('read', path);
    return this.bytesOf(path).slice().buffer;
  }

  async write(
    path: string,
    data: string | ArrayBuffer,
    options: StorageWriteOptions = {},
  ): Promise<StorageStat> {
    await this.fault(this.entries.has(this.key(path)) ? 'write' : 'create', path);
    const before = this.entries.get(this.key(path));
    if (before && options.exclusive) throw new StorageError('EEXIST', path);
    if (before?.bytes === null) throw new StorageError('EISDIR', path);
    if (!before) this.needParent(path);
    const now = this.tick();
    const stored = {
      path: before?.path ?? path,
      bytes: typeof data === 'string' ? encode(data) : new Uint8Array(data.slice(0)),
      ctime: options.ctime ?? before?.ctime ?? now,
      mtime: options.mtime ?? now,
    };
    this.entries.set(this.key(path), stored);
    return statOf(stored);
  }

  async append(path: string, data: string, times: StorageTimes = {}): Promise<StorageStat> {
    const bytes = encode(data);
    const before = this.entries.get(this.key(path))?.bytes ?? new Uint8Array();
    const joined = new Uint8Array(before.length + bytes.length);
    joined.set(before);
    joined.set(bytes, before.length);
    return this.write(path, joined.buffer, times);
  }

  async mkdir(path: string): Promise<void> {
    await this.fault('mkdir', path);
    if (this.entries.has(this.key(path))) throw new StorageError('EEXIST', path);
    this.needParent(path);
    const now = this.tick();
    this.entries.set(this.key(path), { path, bytes: null, ctime: now, mtime: now });
  }

  async remove(path: string): Promise<void> {
    await this.fault('remove', path);
    this.find(path);
    for (const key of this.keysWithin(path)) this.entries.delete(key);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.fault('rename', path);
    this.find(path);
    if (this.key(newPath).startsWith(`${this.key(path)}/`)) throw new StorageError('EINVAL', path);
    this.needParent(newPath);
    const isSame = this.key(path) === this.key(newPath);
    if (!isSame && this.entries.has(this.key(newPath))) throw new StorageError('EEXIST', newPath);
    this.moveAll(path, newPath);
  }

  /** Memory has no system trash. */
  trash(): Promise<boolean> {
    return Promise.resolve(false);
  }

  resourcePath(path: string): string {
    return `app://memory/${encodeURI(path)}`;
  }

  watch(listener: (paths: readonly string[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Acts as another program would, without faults; the watchers then hear of the paths. */
  async outside(
    paths: readonly string[],
    act: (storage: VaultStorage) => Promise<unknown>,
  ): Promise<void> {
    const fault = this.fault;
    this.fault = () => undefined;
    await act(this).finally(() => (this.fault = fault));
    for (const listener of this.listeners) listener(paths);
  }

  private key(path: string): string {
    return this.options.ignoresCase === true ? path.toLowerCase() : path;
  }

  private find(path: string): Stored {
    const stored = this.entries.get(this.key(path));
    if (!stored) throw new StorageError('ENOENT', path);
    return stored;
  }

  private bytesOf(path: string): Uint8Array<ArrayBuffer> {
    const { bytes } = this.find(path);
    if (!bytes) throw new StorageError('EISDIR', path);
    return bytes;
  }

  private needParent(path: string): void {
    const parent = parentPath(path);
    if (parent === '') return;
    const { path: spelled, bytes } = this.find(parent);
    if (bytes) throw new StorageError('ENOTDIR', path);
    // The vault knows folders by their own spelling: a second one would be a folder that is not there.
    if (spelled !== parent) throw new Error(`Case is ignored: ${path} would stand in ${spelled}`);
  }

  private keysWithin(path: string): string[] {
    const own = this.key(path);
    if (this.entries.get(own)?.bytes) return [own];
    return [...this.entries.keys()].filter((key) => key === own || key.startsWith(`${own}/`));
  }

  private moveAll(path: string, newPath: string): void {
    for (const key of this.keysWithin(path)) {
      const stored = this.find(key);
      this.entries.delete(key);
      const moved = newPath + stored.path.slice(path.length);
      this.entries.set(this.key(moved), { ...stored, path: moved });
    }
  }

  // Two writes never share a time, as on a disk with fine stamps.
  private tick(): number {
    this.lastTime = Math.max(this.lastTime + 1, Date.now());
    return this.lastTime;
  }
}

function statOf({ bytes, ctime, mtime }: Stored): StorageStat {
  return { type: bytes ? 'file' : 'folder', ctime, mtime, size: bytes?.length ?? 0 };
}

function entryOf(stored: Stored): StorageEntry {
  return { path: stored.path, stat: statOf(stored) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

function depth(path: string): number {
  return path.split('/').length;
}
