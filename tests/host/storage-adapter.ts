// `vault.adapter`: files by path, hidden ones included. Writes to one path run one after the other, so
// that reading and writing back in one act (`process`) is atomic; the vault is told of each.
import { PathTurns } from './path-turns';
import { fileName, normalizePath, parentPath } from './paths';
import {
  hasErrorCode,
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
  /** Host side: the turns in which files are written. */
  readonly turns = new PathTurns();

  constructor(private readonly storage: VaultStorage) {}

  getName(): string {
    return this.storage.name;
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
    const path = inside(normalizedPath);
    return this.turns.of([path], () => this.put(path, data, options));
  }

  writeBinary(
    normalizedPath: string,
    data: ArrayBuffer,
    options?: DataWriteOptions,
  ): Promise<void> {
    const path = inside(normalizedPath);
    return this.turns.of([path], () => this.put(path, data, options));
  }

  /** Host side: makes a file that must not exist yet; rejects with EEXIST. */
  create(path: string, data: string | ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.turns.of([path], () => this.put(path, data, { ...options, exclusive: true }));
  }

  append(normalizedPath: string, data: string, options?: DataWriteOptions): Promise<void> {
    const path = inside(normalizedPath);
    return this.turns.of([path], async () => {
      this.observer?.wrote(path, await this.storage.append(path, data, options));
    });
  }

  process(
    normalizedPath: string,
    fn: (data: string) => string,
    options?: DataWriteOptions,
  ): Promise<string> {
    const path = inside(normalizedPath);
    return this.turns.of([path], async () => {
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
    return this.turns.all(() => this.makeFolder(inside(normalizedPath)));
  }

  /** Into the system's trash; false where there is none. */
  trashSystem(normalizedPath: string): Promise<boolean> {
    const path = inside(normalizedPath);
    return this.turns.of([path], async () => {
      const isGone = await this.storage.trash(path);
      if (isGone) this.observer?.removed(path);
      return isGone;
    });
  }

  /** Into the vault's own `.trash`, under a free name. */
  trashLocal(normalizedPath: string): Promise<void> {
    const path = inside(normalizedPath);
    return this.turns.of([path], async () => {
      await this.moveToTrash(path);
      this.observer?.removed(path);
    });
  }

  rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
    const path = inside(normalizedPath);
    return this.turns.all(async () => {
      const held = await this.storage.list(path);
      if (!recursive && held.length > 0) throw new StorageError('ENOTEMPTY', path);
      await this.drop(path);
    });
  }

  remove(normalizedPath: string): Promise<void> {
    return this.turns.all(() => this.drop(inside(normalizedPath)));
  }

  rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    const [path, newPath] = [inside(normalizedPath), inside(normalizedNewPath)];
    return this.turns.all(async () => {
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
    await this.storage.mkdir(path).catch((error: unknown) => {
      // Another act may have made it meanwhile.
      if (!hasErrorCode(error, 'EEXIST')) throw error;
    });
    const stat = await this.storage.stat(path);
    if (stat) this.observer?.wrote(path, stat);
  }

  // Moving refuses where a name is taken: asking before would only cost more.
  private async moveToTrash(path: string): Promise<void> {
    const name = fileName(path);
    let hasFolder = false;
    for (let count = 1; ;) {
      try {
        await this.storage.rename(path, `.trash/${count === 1 ? '' : `${count} `}${name}`);
        return;
      } catch (error) {
        if (hasErrorCode(error, 'EEXIST')) count += 1;
        else if (hasFolder || !hasErrorCode(error, 'ENOENT')) throw error;
        else await this.makeFolder('.trash');
        hasFolder = true;
      }
    }
  }
}

// Obsidian says `/` for the vault itself, a storage says ''.
function inside(path: string): string {
  const normal = normalizePath(path);
  return normal === '/' ? '' : normal;
}
