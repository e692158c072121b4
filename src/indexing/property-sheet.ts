// The properties of one note while they are read: which are stated, and which hold what they cannot mean.
import type { Problem } from '../catalog/problem';
import { PROPERTIES, type NotePath, type Origins, type Property } from '../paper';
import { isEmptyValue } from './read-values';
import type { Rules } from './rules';

const NUMBER_OF: ReadonlyMap<Property, number> = new Map(
  PROPERTIES.map((property, i) => [property, i]),
);

export class PropertySheet {
  readonly problems: Problem[] = [];
  readonly #path: NotePath;
  readonly #rules: Rules;
  /** Which properties have a value: a bit for each, at the number of the property. */
  #stated = 0;
  /** Names and values of the stated properties, each at the number of its property: arrays, as this is made for every note. */
  readonly #names = new Array<string | undefined>(PROPERTIES.length);
  readonly #values = new Array<unknown>(PROPERTIES.length);

  constructor(path: NotePath, properties: unknown, rules: Rules) {
    this.#path = path;
    this.#rules = rules;
    if (typeof properties !== 'object' || properties === null) return;
    for (const name in properties) this.#state(name, Reflect.get(properties, name));
  }

  /** The value of a property; null where it is not stated, and where it cannot mean one, which is then a problem. */
  read<T>(
    property: Property,
    reader: (value: unknown) => T | null,
    type: 'wrong-type' | 'unknown-status' = 'wrong-type',
  ): T | null {
    const number = NUMBER_OF.get(property) ?? 0;
    const name = this.#names[number];
    if (name === undefined) return null;
    const stated = this.#values[number];
    const value = reader(stated);
    if (value === null) this.#complain(type, property, name, stated);
    else this.#stated |= 1 << number;
    return value;
  }

  /** The origins of all that was read. */
  get origins(): Origins {
    return this.#rules.noteOrigins.of(this.#stated);
  }

  /** Of several names of one property, the one of the lowest rank counts. */
  #state(name: string, value: unknown): void {
    const known = this.#find(name);
    if (known === undefined || isEmptyValue(value)) return;
    const { number, rank } = known;
    const other = this.#names[number];
    if (other !== undefined && (this.#find(other)?.rank ?? 0) <= rank) return;
    this.#names[number] = name;
    this.#values[number] = value;
  }

  #find(name: string): ReturnType<Rules['properties']['get']> {
    return this.#rules.properties.get(name) ?? this.#rules.properties.get(name.toLowerCase());
  }

  #complain(
    type: 'wrong-type' | 'unknown-status',
    property: Property,
    name: string,
    stated: unknown,
  ): void {
    const value = typeof stated === 'string' ? stated : JSON.stringify(stated);
    const common = { path: this.#path, name, value };
    this.problems.push(type === 'wrong-type' ? { type, property, ...common } : { type, ...common });
  }
}
