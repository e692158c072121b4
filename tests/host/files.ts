// The files and folders of a vault as a plugin sees them: a tree of objects that keep their identity
// through renames.
import { basename, extension, fileName } from './paths';

/** Times in milliseconds, size in bytes. */
export interface FileStats {
  ctime: number;
  mtime: number;
  size: number;
}

/** A file or a folder. */
export abstract class TAbstractFile {
  name: string;

  constructor(
    public path: string,
    public parent: TFolder | null,
  ) {
    this.name = fileName(path);
  }

  /** Host side: takes a new place in the tree. */
  moveTo(path: string, parent: TFolder): void {
    this.parent?.dropChild(this);
    this.path = path;
    this.name = fileName(path);
    this.parent = parent;
    parent.children.push(this);
  }
}

/** A file. */
export class TFile extends TAbstractFile {
  basename: string;
  extension: string;

  constructor(
    path: string,
    parent: TFolder | null,
    public stat: FileStats,
  ) {
    super(path, parent);
    this.basename = basename(path);
    this.extension = extension(path);
  }

  override moveTo(path: string, parent: TFolder): void {
    super.moveTo(path, parent);
    this.basename = basename(path);
    this.extension = extension(path);
  }
}

/** A folder; the root's path is `/`. */
export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  /** Whether this is the vault itself. */
  isRoot(): boolean {
    return this.path === '/';
  }

  /** Host side: forgets a child that went elsewhere. */
  dropChild(child: TAbstractFile): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
  }
}
