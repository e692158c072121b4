// A vault in a folder on disk. Files are replaced as a whole, links are not followed, nothing
// outside the folder is touched, and what other programs do is noticed. Each act is done in one go:
// for small notes waiting between its steps would cost several times the steps themselves.
import * as fs from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isHidden, parentPath } from './paths';
import {
  hasErrorCode,
  StorageError,
  type StorageEntry,
  type StorageStat,
  type StorageTimes,
  type StorageWriteOptions,
  type VaultStorage,
} from './storage';
import { isTemporary, temporaryName, watchFolder } from './watch-folder';

/** The storage over one folder, which must exist. It has no system trash. */
export class FolderStorage implements VaultStorage {
  readonly name: string;
  private readonly root: string;

  constructor(folder: string) {
    this.root = fs.realpathSync.native(folder);
    this.name = basename(this.root);
  }

  stat(path: string): Promise<StorageStat | null> {
    return attempt(() => {
      try {
        this.guard(parentPath(path));
      } catch (error) {
        if (hasErrorCode(error, 'ENOENT') || hasErrorCode(error, 'ENOTDIR')) return null;
        throw error;
      }
      return statOf(this.place(path));
    });
  }

  statMany(paths: readonly string[]): Promise<(StorageStat | null)[]> {
    return Promise.all(paths.map((path) => this.stat(path)));
  }

  list(folder: string): Promise<StorageEntry[]> {
    return attempt(() => {
      this.guard(folder);
      return this.entriesOf(folder, (name) => !isTemporary(name));
    });
  }

  walk(): Promise<StorageEntry[]> {
    return attempt(() => {
      const found: StorageEntry[] = [];
      const folders = [''];
      for (const folder of folders) {
        for (const entry of this.entriesOf(folder, (name) => !isHidden(name))) {
          found.push(entry);
          if (entry.stat.type === 'folder') folders.push(entry.path);
        }
      }
      return found;
    });
  }

  read(path: string): Promise<string> {
    return attempt(() => fs.readFileSync(this.guardFile(path), 'utf8'));
  }

  readMany(paths: readonly string[]): Promise<(string | null)[]> {
    return Promise.all(paths.map((path) => this.read(path).catch(() => null)));
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return attempt(() => Uint8Array.from(fs.readFileSync(this.guardFile(path))).buffer);
  }

  write(
    path: string,
    data: string | ArrayBuffer,
    options: StorageWriteOptions = {},
  ): Promise<StorageStat> {
    return attempt(() => {
      const target = this.guardFile(path);
      const temporary = join(this.place(parentPath(path)), temporaryName());
      fs.writeFileSync(temporary, typeof data === 'string' ? data : new Uint8Array(data));
      try {
        if (options.mtime !== undefined) setTime(temporary, options.mtime);
        // A link, unlike a rename, refuses where something is already there.
        if (options.exclusive) fs.linkSync(temporary, target);
        else fs.renameSync(temporary, target);
      } finally {
        fs.rmSync(temporary, { force: true });
      }
      const stat = statOf(target);
      if (!stat) throw new StorageError('ENOENT', path);
      return stat;
    });
  }

  append(path: string, data: string, { mtime }: StorageTimes = {}): Promise<StorageStat> {
    return attempt(() => {
      const target = this.guardFile(path);
      fs.appendFileSync(target, data);
      if (mtime !== undefined) setTime(target, mtime);
      const stat = statOf(target);
      if (!stat) throw new StorageError('ENOENT', path);
      return stat;
    });
  }

  mkdir(path: string): Promise<void> {
    return attempt(() => {
      this.guard(parentPath(path));
      fs.mkdirSync(this.place(path));
    });
  }

  remove(path: string): Promise<void> {
    return attempt(() => fs.rmSync(this.guardFile(path), { recursive: true }));
  }

  rename(path: string, newPath: string): Promise<void> {
    return attempt(() => {
      const [from, to] = [this.guardFile(path), this.guardFile(newPath)];
      const source = fs.lstatSync(from);
      const target = fs.lstatSync(to, { throwIfNoEntry: false });
      // On a disk that ignores case the other spelling is the same file.
      if (target && (target.ino !== source.ino || target.dev !== source.dev)) {
        throw new StorageError('EEXIST', newPath);
      }
      fs.renameSync(from, to);
    });
  }

  trash(): Promise<boolean> {
    return Promise.resolve(false);
  }

  resourcePath(path: string): string {
    return pathToFileURL(this.place(path)).href;
  }

  watch(listener: (paths: readonly string[]) => void): () => void {
    return watchFolder(this.root, listener);
  }

  private place(path: string): string {
    if (path.split('/').includes('..')) throw new StorageError('EACCES', path);
    return join(this.root, path);
  }

  // A folder is within the vault when, links resolved, it is where its path says.
  private guard(folder: string): void {
    const place = this.place(folder);
    if (fs.realpathSync.native(place) !== place) throw new StorageError('EACCES', folder);
  }

  private guardFile(path: string): string {
    this.guard(parentPath(path));
    const place = this.place(path);
    const isLink = fs.lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink();
    if (isLink === true) throw new StorageError('EACCES', path);
    return place;
  }

  private entriesOf(folder: string, fits: (name: string) => boolean): StorageEntry[] {
    const names = fs.readdirSync(this.place(folder)).filter(fits).sort();
    return names.flatMap((name) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      const stat = statOf(this.place(path));
      return stat ? [{ path, stat }] : [];
    });
  }
}

function attempt<T>(act: () => T): Promise<T> {
  return new Promise((resolve) => resolve(act()));
}

function statOf(place: string): StorageStat | null {
  const found = fs.lstatSync(place, { throwIfNoEntry: false });
  if (!found || !(found.isFile() || found.isDirectory())) return null;
  return {
    type: found.isFile() ? 'file' : 'folder',
    ctime: Math.round(found.birthtimeMs),
    mtime: Math.round(found.mtimeMs),
    size: found.isFile() ? found.size : 0,
  };
}

function setTime(place: string, mtime: number): void {
  fs.utimesSync(place, new Date(), new Date(mtime));
}
