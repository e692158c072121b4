// A note as indexing sees it: what the metadata cache knows, free of Obsidian's types.
import type { NotePath } from '../paper';

export interface Note {
  readonly path: NotePath;
  /** Its properties, unknown until read; undefined where it has none. */
  readonly properties: unknown;
  /** Tags of the body and the properties, with `#`, as written. */
  readonly tags: readonly string[];
  /** Whether it has a property block that cannot be read. */
  readonly isBroken: boolean;
}

/** Where indexing gets notes from. */
export interface NoteSource {
  /** Paths of all notes there are now. */
  paths(): readonly NotePath[];
  has(path: NotePath): boolean;
  /** Null where there is no such note or nothing is known of it yet. */
  note(path: NotePath): Note | null;
  /** Null where it cannot be read. */
  readText(path: NotePath): Promise<string | null>;
}

/** Name of a note without folder and `.md`. */
export function noteName(path: NotePath): string {
  const hasSuffix = path.endsWith('.md') || path.toLowerCase().endsWith('.md');
  const end = hasSuffix ? path.length - 3 : path.length;
  return path.slice(path.lastIndexOf('/') + 1, end);
}
