// The properties of one note while they are read: which are stated, under which names, and which hold what they cannot mean.
import type { Problem } from '../catalog/problem';
import type { NotePath, Property } from '../paper';
import { isEmptyValue } from './read-values';
import type { Rules } from './rules';

interface Stated {
  readonly name: string;
  readonly rank: number;
  readonly value: unknown;
}

export class PropertySheet {
  readonly problems: Problem[] = [];
  readonly origins: Partial<Record<Property, NotePath>> = {};
  readonly #stated = new Map<Property, Stated>();
  readonly #path: NotePath;

  constructor(path: NotePath, properties: unknown, rules: Rules) {
    this.#path = path;
    if (typeof properties !== 'object' || properties === null) return;
    for (const [name, value] of Object.entries(properties)) {
      const known = rules.properties.get(name.toLowerCase());
      if (known === undefined || isEmptyValue(value)) continue;
      const other = this.#stated.get(known.property);
      if (other === undefined || other.rank > known.rank)
        this.#stated.set(known.property, { name, rank: known.rank, value });
    }
  }

  /** The value of a property; null where it is not stated, and where it cannot mean one, which is then a problem. */
  read<T>(
    property: Property,
    reader: (value: unknown) => T | null,
    type: 'wrong-type' | 'unknown-status' = 'wrong-type',
  ): T | null {
    const stated = this.#stated.get(property);
    if (stated === undefined) return null;
    const value = reader(stated.value);
    if (value === null) this.#complain(type, property, stated);
    else this.origins[property] = this.#path;
    return value;
  }

  #complain(
    type: 'wrong-type' | 'unknown-status',
    property: Property,
    { name, value }: Stated,
  ): void {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const common = { path: this.#path, name, value: text };
    this.problems.push(type === 'wrong-type' ? { type, property, ...common } : { type, ...common });
  }
}
