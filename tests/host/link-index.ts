// Which note links to what, kept right as files come, go and move: only the notes that name the
// file in question are looked at again.
import type { TFile } from './files';
import { nameKey, NameIndex } from './name-index';

type LinkCounts = Record<string, Record<string, number>>;

/** The links of all notes, by the paths they reach or, where they reach nothing, as written. */
export class LinkIndex {
  readonly resolved: LinkCounts = {};
  readonly unresolved: LinkCounts = {};
  readonly names = new NameIndex();
  private readonly links = new Map<string, readonly string[]>();
  private readonly naming = new Map<string, Set<string>>();

  /** Remembers the link paths of a note; `resolve` then finds what they reach. */
  setLinks(source: string, linkpaths: readonly string[]): void {
    this.dropLinks(source);
    this.links.set(source, linkpaths);
    for (const linkpath of linkpaths) {
      const key = nameKey(linkpath);
      this.naming.set(key, (this.naming.get(key) ?? new Set()).add(source));
    }
  }

  /** Forgets a note as a source of links. */
  dropLinks(source: string): void {
    for (const linkpath of this.links.get(source) ?? []) this.dropName(nameKey(linkpath), source);
    this.links.delete(source);
    Reflect.deleteProperty(this.resolved, source);
    Reflect.deleteProperty(this.unresolved, source);
  }

  /** The note's links go with it to its new path, to be resolved anew. */
  moveLinks(source: string, newSource: string): void {
    const linkpaths = this.links.get(source);
    this.dropLinks(source);
    if (linkpaths) this.setLinks(newSource, linkpaths);
  }

  /** The notes that have a link naming this path. */
  sourcesNaming(path: string): Iterable<string> {
    return this.naming.get(nameKey(path)) ?? [];
  }

  /** The file a link path in a note reaches, null where it reaches none. */
  find(linkpath: string, source: string): TFile | null {
    return this.names.find(linkpath, source);
  }

  /** Counts the note's links anew; false for a note whose links are not known. */
  resolve(source: string): boolean {
    const linkpaths = this.links.get(source);
    if (!linkpaths) return false;
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const linkpath of linkpaths) {
      const file = this.find(linkpath, source);
      if (file) resolved[file.path] = (resolved[file.path] ?? 0) + 1;
      else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
    }
    this.resolved[source] = resolved;
    this.unresolved[source] = unresolved;
    return true;
  }

  private dropName(key: string, source: string): void {
    const sources = this.naming.get(key);
    sources?.delete(source);
    if (sources?.size === 0) this.naming.delete(key);
  }
}
