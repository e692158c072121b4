// The properties of one note at a time, while they are read: which are stated, and which hold what they cannot mean.
import type { Problem } from '../catalog/problem';
import { PROPERTIES, type NotePath, type Origins, type Property } from '../paper';
import { NoteOrigins } from './note-origins';
import { isEmptyValue } from './read-values';

/** A name a property may stand under; of several in one note the lowest rank is read. */
export interface PropertyName {
  readonly property: Property;
  /** Number of the property in `PROPERTIES`. */
  readonly number: number;
  readonly rank: number;
}

const NUMBER_OF: ReadonlyMap<Property, number> = new Map(
  PROPERTIES.map((property, i) => [property, i]),
);

const NONE: readonly Problem[] = [];

/** One sheet serves all notes, one after another: a new one for each would be a quarter of the first index. */
export class PropertySheet {
  readonly #known: ReadonlyMap<string, PropertyName>;
  readonly #origins = new NoteOrigins();
  /** Names and values of the stated properties, each at the number of its property. */
  readonly #names = new Array<string | undefined>(PROPERTIES.length);
  readonly #values = new Array<unknown>(PROPERTIES.length);
  #path: NotePath = '';
  /** Which properties were read and mean something: a bit for each, at the number of the property. */
  #stated = 0;
  #problems = NONE;

  /** `known` are the properties by the names they may stand under, in lower case. */
  constructor(known: ReadonlyMap<string, PropertyName>) {
    this.#known = known;
  }

  /** Turns to the properties of a note. */
  open(path: NotePath, properties: unknown): void {
    this.#path = path;
    this.#stated = 0;
    this.#problems = NONE;
    this.#names.fill(undefined);
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
    return this.#origins.of(this.#stated);
  }

  /** What is wrong with what was read. */
  get problems(): readonly Problem[] {
    return this.#problems;
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

  #find(name: string): PropertyName | undefined {
    return this.#known.get(name) ?? this.#known.get(name.toLowerCase());
  }

  #complain(
    type: 'wrong-type' | 'unknown-status',
    property: Property,
    name: string,
    stated: unknown,
  ): void {
    const value = typeof stated === 'string' ? stated : JSON.stringify(stated);
    const common = { path: this.#path, name, value };
    const problem: Problem =
      type === 'wrong-type' ? { type, property, ...common } : { type, ...common };
    this.#problems = [...this.#problems, problem];
  }
}
