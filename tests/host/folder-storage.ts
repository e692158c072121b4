// A vault in a folder on disk. Files are replaced as a whole, links are not followed, nothing
// outside the folder is touched, and what other programs do is noticed.
import { closeSync, constants, openSync, readFileSync, realpathSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isHidden, parentPath } from './paths';
import {
  hasErrorCode,
  StorageError,
  type StorageEntry,
  type StorageStat,
  type StorageWriteOptions,
  type VaultStorage,
} from './storage';
import { isTemporary, temporaryName, watchFolder } from './watch-folder';

/** The storage over one folder, which must exist. It has no system trash. */
export class FolderStorage implements VaultStorage {
  readonly name: string;
  private readonly root: string;

  constructor(folder: string) {
    this.root = realpathSync(folder);
    this.name = basename(this.root);
  }

  async stat(path: string): Promise<StorageStat | null> {
    try {
      await this.guard(parentPath(path));
      return await statOf(this.place(path));
    } catch (error) {
      if (hasErrorCode(error, 'ENOENT') || hasErrorCode(error, 'ENOTDIR')) return null;
      throw error;
    }
  }

  async list(folder: string): Promise<StorageEntry[]> {
    await this.guard(folder);
    return this.entriesOf(folder, (name) => !isTemporary(name));
  }

  async walk(): Promise<StorageEntry[]> {
    const found: StorageEntry[] = [];
    const folders = [''];
    for (const folder of folders) {
      for (const entry of await this.entriesOf(folder, (name) => !isHidden(name))) {
        found.push(entry);
        if (entry.stat.type === 'folder') folders.push(entry.path);
      }
    }
    return found;
  }

  async read(path: string): Promise<string> {
    return fs.readFile(await this.guardFile(path), 'utf8');
  }

  /** Reads without waiting between files: many small notes come several times faster so. */
  async readMany(paths: readonly string[]): Promise<(string | null)[]> {
    const folders = new Set(paths.map(parentPath));
    const isInside = new Map<string, boolean>();
    for (const folder of folders) {
      isInside.set(folder, await this.guard(folder).then(succeed, fail));
    }
    return paths.map((path) =>
      isInside.get(parentPath(path)) === true ? readNow(this.place(path)) : null,
    );
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return Uint8Array.from(await fs.readFile(await this.guardFile(path))).buffer;
  }

  async write(
    path: string,
    data: string | ArrayBuffer,
    options: StorageWriteOptions = {},
  ): Promise<StorageStat> {
    const target = await this.guardFile(path);
    const temporary = join(this.place(parentPath(path)), temporaryName());
    await fs.writeFile(temporary, typeof data === 'string' ? data : new Uint8Array(data));
    try {
      if (options.mtime !== undefined) await setTime(temporary, options.mtime);
      // A link, unlike a rename, refuses where something is already there.
      if (options.exclusive) await fs.link(temporary, target);
      else await fs.rename(temporary, target);
    } finally {
      await fs.rm(temporary, { force: true });
    }
    return (await statOf(target)) ?? vanished(path);
  }

  async mkdir(path: string): Promise<void> {
    await this.guard(parentPath(path));
    await fs.mkdir(this.place(path));
  }

  async remove(path: string): Promise<void> {
    await fs.rm(await this.guardFile(path), { recursive: true });
  }

  async rename(path: string, newPath: string): Promise<void> {
    const [from, to] = [await this.guardFile(path), await this.guardFile(newPath)];
    const source = await fs.lstat(from);
    const target = await fs.lstat(to).catch(() => null);
    // On a disk that ignores case the other spelling is the same file.
    if (target && (target.ino !== source.ino || target.dev !== source.dev)) {
      throw new StorageError('EEXIST', newPath);
    }
    await fs.rename(from, to);
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
  private async guard(folder: string): Promise<void> {
    const place = this.place(folder);
    if ((await fs.realpath(place)) !== place) throw new StorageError('EACCES', folder);
  }

  private async guardFile(path: string): Promise<string> {
    await this.guard(parentPath(path));
    const place = this.place(path);
    const found = await fs.lstat(place).catch(() => null);
    if (found?.isSymbolicLink()) throw new StorageError('EACCES', path);
    return place;
  }

  private async entriesOf(
    folder: string,
    fits: (name: string) => boolean,
  ): Promise<StorageEntry[]> {
    const names = (await fs.readdir(this.place(folder))).filter(fits).sort();
    const entries = names.map(async (name) => {
      const path = folder === '' ? name : `${folder}/${name}`;
      const stat = await statOf(this.place(path));
      return stat ? [{ path, stat }] : [];
    });
    return (await Promise.all(entries)).flat();
  }
}

async function statOf(place: string): Promise<StorageStat | null> {
  const found = await fs.lstat(place);
  if (!found.isFile() && !found.isDirectory()) return null;
  return {
    type: found.isFile() ? 'file' : 'folder',
    ctime: Math.round(found.birthtimeMs),
    mtime: Math.round(found.mtimeMs),
    size: found.isFile() ? found.size : 0,
  };
}

async function setTime(place: string, mtime: number): Promise<void> {
  await fs.utimes(place, new Date(), new Date(mtime));
}

function readNow(place: string): string | null {
  try {
    const file = openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return readFileSync(file, 'utf8');
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

const succeed = (): boolean => true;
const fail = (): boolean => false;

function vanished(path: string): never {
  throw new StorageError('ENOENT', path);
}
