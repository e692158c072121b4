// The origins of what notes state. Most notes state the same properties: they share one object, which saves a tenth of the catalog's memory.
import { PROPERTIES, type Origins } from '../paper';

export class NoteOrigins {
  readonly #known = new Map<number, Origins>();

  /** The origins where the note states these properties: a bit for each, at its number in `PROPERTIES`. */
  of(stated: number): Origins {
    const known = this.#known.get(stated);
    if (known !== undefined) return known;
    const names = PROPERTIES.filter((_, number) => (stated & (1 << number)) !== 0);
    const origins: Origins = Object.fromEntries(names.map((name) => [name, 'note']));
    this.#known.set(stated, origins);
    return origins;
  }
}
