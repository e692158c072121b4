// What the vault knows of its files, brought up to date with what is written, here or by others; each
// difference is told as one event.
import { FileTree } from './file-tree';
import { TFile } from './files';
import { isHidden, parentPath } from './paths';
import type { StorageStat, VaultStorage } from './storage';
import type { StorageObserver } from './storage-adapter';

/** How a difference is told. */
export type Tell = (event: string, ...data: unknown[]) => void;

/** The known files. Hidden ones are not among them; `raw` tells when another program changed one. */
export class KnownFiles implements StorageObserver {
  readonly tree = new FileTree();
  private readonly hiddenTimes = new Map<string, number>();

  constructor(
    private readonly storage: VaultStorage,
    private readonly tell: Tell,
  ) {}

  /** Takes in what was found at a path: new, changed or as it was. */
  notice(path: string, stat: StorageStat): void {
    const known = this.tree.get(path);
    if (!known) this.tell('create', this.tree.add(path, stat));
    if (!(known instanceof TFile)) return;
    if (known.stat.mtime === stat.mtime && known.stat.size === stat.size) return;
    this.change(known, stat);
  }

  wrote(path: string, stat: StorageStat): void {
    const known = this.tree.get(path);
    if (isHidden(path)) this.hiddenTimes.set(path, stat.mtime);
    else if (known instanceof TFile) this.change(known, stat);
    else this.notice(path, stat);
  }

  removed(path: string): void {
    const known = this.tree.get(path);
    if (!known || known === this.tree.root) return;
    for (const gone of this.tree.remove(known)) this.tell('delete', gone);
  }

  moved(path: string, newPath: string): void {
    const known = this.tree.get(path);
    if (!known || isHidden(newPath)) {
      this.removed(path);
      return;
    }
    for (const [file, oldPath] of this.tree.move(known, newPath))
      this.tell('rename', file, oldPath);
  }

  /** Compares what is known of a path with what is there, its stat; a new folder is followed into. */
  async check(path: string, stat: StorageStat | null): Promise<void> {
    if (isHidden(path)) {
      this.checkHidden(path, stat);
      return;
    }
    const known = this.tree.get(path);
    if (known && (!stat || known instanceof TFile !== (stat.type === 'file'))) this.removed(path);
    if (!stat) return;
    const parent = parentPath(path);
    if (!this.tree.get(parent)) await this.check(parent, await this.storage.stat(parent));
    this.notice(path, stat);
    if (known || stat.type === 'file') return;
    for (const entry of await this.storage.list(path)) await this.check(entry.path, entry.stat);
  }

  private change(file: TFile, { ctime, mtime, size }: StorageStat): void {
    file.stat = { ctime, mtime, size };
    this.tell('modify', file);
  }

  private checkHidden(path: string, stat: StorageStat | null): void {
    if (this.hiddenTimes.get(path) === stat?.mtime) return;
    if (stat) this.hiddenTimes.set(path, stat.mtime);
    this.tell('raw', path);
  }
}
