// The anchor of the catalog's benches: the least anybody could do to index notes. Committed once and not to be tuned.
import type { Note } from '../../src/indexing/note';
import { titleKey } from '../../src/text/title-key';

/** Plain maps, as many as the catalog keeps for a note. */
export class BareIndex {
  readonly #maps = Array.from({ length: 5 }, () => new Map<string, unknown>());

  /** Reads all properties of a note, makes the keys of title and alias and sets the maps. */
  set({ path, properties }: Note): void {
    const read: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(properties ?? {})) {
      read[name.toLowerCase()] = Array.isArray(value) ? value.map(String) : String(value);
    }
    const keys = [
      path,
      titleKey(String(read.title)),
      titleKey(String(read.aliases)),
      read.arxiv,
      read.doi,
    ];
    for (const [i, key] of keys.entries()) this.#maps[i]?.set(String(key), read);
  }
}
