// A vault as a model: files, a metadata cache that lags behind, and links followed as Obsidian follows them.
import type { Note, NoteSource } from '../../src/indexing/note';
import type { NotePath } from '../../src/paper';

/** A note's text, in so far as indexing cares. */
export interface ModelNote {
  readonly properties?: unknown;
  readonly tags?: readonly string[];
  readonly isBroken?: boolean;
  readonly text?: string;
}

/** What the vault tells, as `watch-vault.ts` hears it. */
export interface ModelEvents {
  noteChanged(path: NotePath, text?: string | null): void;
  noteRemoved(path: NotePath): void;
  noteRenamed(from: NotePath, to: NotePath): void;
  cacheResolved(): void;
}

export class ModelVault implements NoteSource {
  readonly #files = new Map<NotePath, ModelNote>();
  readonly #cache = new Map<NotePath, ModelNote>();
  readonly #stale = new Set<NotePath>();
  #events: ModelEvents | null = null;

  listen(events: ModelEvents): void {
    this.#events = events;
  }

  write(path: NotePath, note: ModelNote): void {
    const isNew = !this.#files.has(path);
    this.#files.set(path, note);
    this.#stale.add(path);
    if (isNew) this.#events?.noteChanged(path);
  }

  /** Changes one of the notes there are, the `at`-th where there were endlessly many. */
  edit(at: number, change: (note: ModelNote) => ModelNote): void {
    const paths = this.paths();
    const path = paths[at % Math.max(1, paths.length)];
    const note = path === undefined ? undefined : this.#files.get(path);
    if (path !== undefined && note !== undefined) this.write(path, change(note));
  }

  delete(path: NotePath): void {
    if (!this.#files.delete(path)) return;
    this.#cache.delete(path);
    this.#stale.delete(path);
    this.#events?.noteRemoved(path);
  }

  rename(from: NotePath, to: NotePath): void {
    const note = this.#files.get(from);
    if (note === undefined || from === to || this.#files.has(to)) return;
    this.#files.delete(from);
    this.#files.set(to, note);
    const known = this.#cache.get(from);
    this.#cache.delete(from);
    if (known !== undefined) this.#cache.set(to, known);
    if (this.#stale.delete(from) || known === undefined) this.#stale.add(to);
    this.#events?.noteRenamed(from, to);
  }

  renameFolder(from: string, to: string): void {
    for (const path of this.paths()) {
      if (path.startsWith(`${from}/`)) this.rename(path, `${to}${path.slice(from.length)}`);
    }
  }

  /** The cache catches up with one note, which is told. */
  indexOne(): boolean {
    const [path] = this.#stale;
    if (path === undefined) return false;
    const note = this.#take(path);
    if (note !== undefined) this.#events?.noteChanged(path, note.text ?? '');
    return true;
  }

  /** The cache catches up with all notes and tells of none by itself, as at start. */
  indexAtStart(): void {
    for (const path of [...this.#stale]) this.#take(path);
    this.#events?.cacheResolved();
  }

  #take(path: NotePath): ModelNote | undefined {
    this.#stale.delete(path);
    const note = this.#files.get(path);
    if (note !== undefined) this.#cache.set(path, note);
    return note;
  }

  /** The cache catches up with all notes. */
  indexAll(): void {
    while (this.indexOne());
    this.#events?.cacheResolved();
  }

  paths(): NotePath[] {
    return [...this.#files.keys()];
  }

  has(path: NotePath): boolean {
    return this.#files.has(path);
  }

  note(path: NotePath): Note | null {
    const known = this.#cache.get(path);
    if (known === undefined) return null;
    return {
      path,
      properties: known.properties,
      tags: known.tags ?? [],
      isBroken: known.isBroken ?? false,
    };
  }

  readText(path: NotePath): Promise<string | null> {
    return Promise.resolve(this.#files.get(path)?.text ?? null);
  }

  /** The note beside the source first, then the shortest path; without regard to case. */
  resolve(target: string, source: NotePath): NotePath | null {
    const wanted = `/${target.toLowerCase().replace(/\.md$/, '')}.md`;
    const folder = source.slice(0, source.lastIndexOf('/') + 1);
    const found = this.paths().filter((path) => `/${path.toLowerCase()}`.endsWith(wanted));
    const rank = (path: string): string =>
      `${path.startsWith(folder) && !path.slice(folder.length).includes('/') ? 0 : 1}${String(path.length).padStart(5, '0')}${path}`;
    return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0] ?? null;
  }
}
