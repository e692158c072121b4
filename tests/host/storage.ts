// Where a vault's bytes lie: one small interface with three makers (memory, a folder on disk, HTTP).
// Paths are relative to the vault, separated by `/`, without a leading one; '' is the vault itself.

/** What the storage knows of one file or folder; times in milliseconds, the size in bytes. */
export interface StorageStat {
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/** One file or folder with its path as the storage spells it. */
export interface StorageEntry {
  readonly path: string;
  readonly stat: StorageStat;
}

/** Times to give a written file. */
export interface StorageTimes {
  readonly ctime?: number;
  readonly mtime?: number;
}

/** How a file is written: `exclusive` rejects with EEXIST when something has that path already. */
export interface StorageWriteOptions extends StorageTimes {
  readonly exclusive?: boolean;
}

/** The reasons a storage gives for refusing, spelled as Node spells them. */
export type StorageErrorCode =
  | 'ENOENT'
  | 'EEXIST'
  | 'EISDIR'
  | 'ENOTDIR'
  | 'ENOTEMPTY'
  | 'EINVAL'
  | 'EACCES'
  | 'EBUSY'
  | 'ENOSPC'
  | 'EIO';

const REASONS: Record<StorageErrorCode, string> = {
  ENOENT: 'no such file or directory',
  EEXIST: 'file already exists',
  EISDIR: 'illegal operation on a directory',
  ENOTDIR: 'not a directory',
  ENOTEMPTY: 'directory not empty',
  EINVAL: 'a folder cannot go into itself',
  EACCES: 'permission denied',
  EBUSY: 'resource busy or locked',
  ENOSPC: 'no space left on device',
  EIO: 'input/output error',
};

/** What every storage rejects with, however it is made; the code is what callers may rest on. */
export class StorageError extends Error {
  constructor(
    readonly code: StorageErrorCode,
    readonly path: string,
  ) {
    super(`${code}: ${REASONS[code]}, '${path}'`);
    this.name = 'StorageError';
  }
}

/** Whether an error carries this code, whichever storage threw it. */
export function hasErrorCode(error: unknown, code: StorageErrorCode): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** The bytes of one vault. Every method rejects with an error that carries a StorageErrorCode. */
export interface VaultStorage {
  /** The vault's name, as shown to the user. */
  readonly name: string;
  /** The stat of a path, or null where there is nothing. */
  stat(path: string): Promise<StorageStat | null>;
  /** The stats of several paths in one go; null where there is nothing. */
  statMany(paths: readonly string[]): Promise<(StorageStat | null)[]>;
  /** What a folder holds directly, hidden entries included. */
  list(folder: string): Promise<StorageEntry[]>;
  /** Everything below the vault that has no hidden part in its path, each folder before what it holds. */
  walk(): Promise<StorageEntry[]>;
  /** The text of a file (UTF-8). */
  read(path: string): Promise<string>;
  /** The texts of several files in one go; null for one that cannot be read. */
  readMany(paths: readonly string[]): Promise<(string | null)[]>;
  /** The bytes of a file. */
  readBinary(path: string): Promise<ArrayBuffer>;
  /** Replaces or makes a file as a whole; its folder must exist. Answers with the new stat. */
  write(
    path: string,
    data: string | ArrayBuffer,
    options?: StorageWriteOptions,
  ): Promise<StorageStat>;
  /** Adds to the end of a file, or makes it; what stands there is neither read nor written. */
  append(path: string, data: string, options?: StorageTimes): Promise<StorageStat>;
  /** Makes a folder; its parent must exist and it must not. */
  mkdir(path: string): Promise<void>;
  /** Removes a file, or a folder with all it holds, for good. */
  remove(path: string): Promise<void>;
  /** Moves a file or folder; rejects with EEXIST when the target exists (a change of case is no other). */
  rename(path: string, newPath: string): Promise<void>;
  /** Puts a file or folder into the system's trash; false where there is none. */
  trash(path: string): Promise<boolean>;
  /** What an `<img>` may load the file from. */
  resourcePath(path: string): string;
  /**
   * Tells of paths at which something may have changed, this storage's own writes included or not:
   * the listener compares stats. Returns the function that ends the watch.
   */
  watch(listener: (paths: readonly string[]) => void): () => void;
}
