// `vault.adapter`: files by path, hidden ones included. Writes run one after the other, so that
// reading and writing back in one act (`process`) is atomic; the vault is told of each.
import { fileName, normalizePath, parentPath } from './paths';
import {
  StorageError,
  type StorageStat,
  type StorageWriteOptions,
  type VaultStorage,
} from './storage';

/** Times to give a written file, in milliseconds. */
export interface DataWriteOptions {
  ctime?: number;
  mtime?: number;
}

/** What a folder holds directly, as full paths. */
export interface ListedFiles {
  files: string[];
  folders: string[];
}

/** Who wants to know what was written through the adapter. */
export interface StorageObserver {
  wrote(path: string, stat: StorageStat): void;
  removed(path: string): void;
  moved(path: string, newPath: string): void;
}

/** The adapter over any storage; it rejects with the storage's errors. */
export class StorageAdapter {
  /** Host side: set by the vault. */
  observer: StorageObserver | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly storage: VaultStorage) {}

  getName(): string {
    return this.storage.name;
  }

  /** Host side: runs an act when all acts before it have ended. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.last.then(act);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  async exists(normalizedPath: string, sensitive?: boolean): Promise<boolean> {
    const path = inside(normalizedPath);
    if (!(await this.storage.stat(path))) return false;
    if (sensitive !== true || path === '') return true;
    const siblings = await this.storage.list(parentPath(path));
    return siblings.some((entry) => entry.path === path);
  }

  stat(normalizedPath: string): Promise<StorageStat | null> {
    return this.storage.stat(inside(normalizedPath));
  }

  async list(normalizedPath: string): Promise<ListedFiles> {
    const entries = await this.storage.list(inside(normalizedPath));
    const paths = (type: string): string[] =>
      entries.filter(({ stat }) => stat.type === type).map(({ path }) => path);
    return { files: paths('file'), folders: paths('folder') };
  }

  read(normalizedPath: string): Promise<string> {
    return this.storage.read(inside(normalizedPath));
  }

  readBinary(normalizedPath: string): Promise<ArrayBuffer> {
    return this.storage.readBinary(inside(normalizedPath));
  }

  write(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.inTurn(() => this.put(inside(normalizedPath), data, options));
  }

  writeBinary(
    normalizedPath: string,
    data: ArrayBuffer,
    options?: DataWriteOptions,
  ): Promise<void> {
    return this.inTurn(() => this.put(inside(normalizedPath), data, options));
  }

  /** Host side: makes a file that must not exist yet; rejects with EEXIST. */
  create(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.inTurn(() => this.put(path, data, { ...options, exclusive: true }));
  }

  append(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
    const path = inside(normalizedPath);
    return this.inTurn(async () => {
      this.observer?.wrote(path, await this.storage.append(path, data, options));
    });
  }

  process(
    normalizedPath: string,
    fn: (data: string) => string,
    options?: DataWriteOptions,
  ): Promise<string> {
    const path = inside(normalizedPath);
    return this.inTurn(async () => {
      const text = fn(await this.storage.read(path));
      await this.put(path, text, options);
      return text;
    });
  }

  getResourcePath(normalizedPath: string): string {
    return this.storage.resourcePath(inside(normalizedPath));
  }

  /** Makes the folder and those above it; quiet where it exists. */
  mkdir(normalizedPath: string): Promise<void> {
    return this.inTurn(() => this.makeFolder(inside(normalizedPath)));
  }

  /** Into the system's trash; false where there is none. */
  trashSystem(normalizedPath: string): Promise<boolean> {
    const path = inside(normalizedPath);
    return this.inTurn(async () => {
      const isGone = await this.storage.trash(path);
      if (isGone) this.observer?.removed(path);
      return isGone;
    });
  }

  /** Into the vault's own `.trash`, under a free name. */
  trashLocal(normalizedPath: string): Promise<void> {
    const path = inside(normalizedPath);
    return this.inTurn(async () => {
      await this.makeFolder('.trash');
      await this.storage.rename(path, await this.freeTrashPath(fileName(path)));
      this.observer?.removed(path);
    });
  }

  rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    const path = inside(normalizedPath);
    return this.inTurn(async () => {
      const held = await this.storage.list(path);
      if (!recursive && held.length > 0) throw new StorageError('ENOTEMPTY', path);
      await this.drop(path);
    });
  }

  remove(normalizedPath: string): Promise<void> {
    return this.inTurn(() => this.drop(inside(normalizedPath)));
  }

  rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    const [path, newPath] = [inside(normalizedPath), inside(normalizedNewPath)];
    return this.inTurn(async () => {
      await this.storage.rename(path, newPath);
      this.observer?.moved(path, newPath);
    });
  }

  private async put(
    path: string,
    data: string | ArrayBuffer,
    options?: StorageWriteOptions,
  ): Promise<void> {
    this.observer?.wrote(path, await this.storage.write(path, data, options));
  }

  private async drop(path: string): Promise<void> {
    await this.storage.remove(path);
    this.observer?.removed(path);
  }

  private async makeFolder(path: string): Promise<void> {
    if (path === '' || (await this.storage.stat(path))?.type === 'folder') return;
    await this.makeFolder(parentPath(path));
    await this.storage.mkdir(path);
    const stat = await this.storage.stat(path);
    if (stat) this.observer?.wrote(path, stat);
  }

  private async freeTrashPath(name: string): Promise<string> {
    for (let count = 1; ; count += 1) {
      const path = count === 1 ? `.trash/${name}` : `.trash/${count} ${name}`;
      if (!(await this.storage.stat(path))) return path;
    }
  }
}

// Obsidian says `/` for the vault itself, a storage says ''.
function inside(path: string): string {
  const normal = normalizePath(path);
  return normal === '/' ? '' : normal;
}
