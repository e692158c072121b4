// The files and folders the vault knows, by path and as a tree.
import { TFile, TFolder, type TAbstractFile } from './files';
import { parentPath } from './paths';
import type { StorageStat } from './storage';

/** The tree; it only keeps books, events are the vault's. */
export class FileTree {
  readonly root = new TFolder('/', null);
  private readonly entries = new Map<string, TAbstractFile>();

  /** What stands at exactly this path; `/` is the root. */
  get(path: string): TAbstractFile | null {
    return path === '/' || path === '' ? this.root : (this.entries.get(path) ?? null);
  }

  /** Everything but the root. */
  all(): TAbstractFile[] {
    return [...this.entries.values()];
  }

  /** Adds a file or folder whose parent is known. */
  add(path: string, stat: StorageStat): TAbstractFile {
    const parent = this.parentOf(path);
    const { ctime, mtime, size } = stat;
    const isFile = stat.type === 'file';
    const made = isFile
      ? new TFile(path, parent, { ctime, mtime, size })
      : new TFolder(path, parent);
    this.entries.set(path, made);
    parent.children.push(made);
    return made;
  }

  /** Takes out a file, or a folder with all below; answers with what went, the deepest first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const gone = withDescendants(file).reverse();
    for (const { path } of gone) this.entries.delete(path);
    file.parent?.dropChild(file);
    return gone;
  }

  /** Moves a file, or a folder with all below; answers with what moved and its old path, top first. */
  move(file: TAbstractFile, newPath: string): [TAbstractFile, string][] {
    const moved = withDescendants(file).map((one): [TAbstractFile, string] => [one, one.path]);
    const oldLength = file.path.length;
    for (const [, path] of moved) this.entries.delete(path);
    file.moveTo(newPath, this.parentOf(newPath));
    for (const [one, path] of moved) {
      one.path = newPath + path.slice(oldLength);
      this.entries.set(one.path, one);
    }
    return moved;
  }

  private parentOf(path: string): TFolder {
    const parent = this.get(parentPath(path));
    if (parent instanceof TFolder) return parent;
    throw new Error(`No folder holds ${path}`);
  }
}

/** The file itself and, for a folder, all it holds, each folder before its children. */
export function withDescendants(file: TAbstractFile): TAbstractFile[] {
  if (!(file instanceof TFolder)) return [file];
  return [file, ...file.children.flatMap(withDescendants)];
}
