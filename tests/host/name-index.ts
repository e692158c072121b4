// Files by the name that links call them: case and the ending `.md` do not count.
import type { TFile } from './files';
import { fileName, parentPath } from './paths';

/** The key under which a file, or a link to it, is found. */
export function nameKey(path: string): string {
  return pathKey(fileName(path));
}

/** All files of the vault, to be found as links find them. */
export class NameIndex {
  private readonly files = new Map<string, Set<TFile>>();

  /** Makes the file findable under its present path. */
  add(file: TFile): void {
    const key = nameKey(file.path);
    this.files.set(key, (this.files.get(key) ?? new Set()).add(file));
  }

  /** Takes back a file that was findable under a path. */
  remove(file: TFile, path: string): void {
    const key = nameKey(path);
    const named = this.files.get(key);
    named?.delete(file);
    if (named?.size === 0) this.files.delete(key);
  }

  /** How many files share the name of this path. */
  count(path: string): number {
    return this.files.get(nameKey(path))?.size ?? 0;
  }

  /**
   * The file a link path reaches: exactly that path; else, of those whose path ends so, one in the
   * source's own folder, and of these the one with the shortest path.
   */
  find(linkpath: string, sourcePath: string): TFile | null {
    const wanted = absolute(linkpath, sourcePath);
    if (wanted === null) return null;
    const named = [...(this.files.get(nameKey(wanted.path)) ?? [])];
    const key = pathKey(wanted.path);
    const exact = named.find((file) => pathKey(file.path) === key);
    if (exact || wanted.isExact) return exact ?? null;
    const fitting = named.filter((file) => pathKey(file.path).endsWith(`/${key}`));
    return nearest(fitting, parentPath(sourcePath));
  }
}

function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase().replace(/\.md$/, '');
}

function nearest(files: readonly TFile[], folder: string): TFile | null {
  const rank = ({ path }: TFile): number => (path.startsWith(`${folder}/`) ? 0 : 1);
  const byRank = (a: TFile, b: TFile): number =>
    rank(a) - rank(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
  return [...files].sort(byRank)[0] ?? null;
}

function absolute(linkpath: string, sourcePath: string): { path: string; isExact: boolean } | null {
  if (linkpath.startsWith('/')) return { path: linkpath.slice(1), isExact: true };
  if (!/^\.\.?\//.test(linkpath)) return { path: linkpath, isExact: false };
  const parts = parentPath(sourcePath)
    .split('/')
    .filter((part) => part !== '');
  for (const part of linkpath.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '.' && part !== '..') parts.push(part);
  }
  return { path: parts.join('/'), isExact: true };
}
