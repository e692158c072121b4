// An index of title keys that finds the near-equal ones without comparing all with all.
// A key with n edits, cut into n + 1 pieces, keeps one piece unharmed, close to where it stood: pieces are looked up, the rest is compared.
import { allowedEdits, digitsOf, isNearTitle } from '../text/near-title';

interface Titled<T> {
  readonly key: string;
  readonly value: T;
}

/** One piece of all keys of one length: where it stands, and the keys by its text. */
interface Piece<T> {
  readonly from: number;
  readonly length: number;
  readonly titles: Map<string, Titled<T>[]>;
}

/** All keys of one length and number of edits, cut alike. */
interface Cut<T> {
  readonly length: number;
  readonly edits: number;
  readonly pieces: readonly Piece<T>[];
}

export class NearTitles<T> {
  /** By the digits of the keys, then by length and edits. */
  readonly #cuts = new Map<string, Map<string, Cut<T>>>();

  /** Adds a title by its key. */
  add(key: string, value: T): void {
    const titled = { key, value };
    for (const { from, length, titles } of this.#cutOf(key).pieces) {
      const text = key.slice(from, from + length);
      const others = titles.get(text);
      if (others === undefined) titles.set(text, [titled]);
      else others.push(titled);
    }
  }

  /** Values of all titles near this key, equal ones too, each once. */
  near(key: string): T[] {
    const candidates = new Set<Titled<T>>();
    const reach = allowedEdits(key);
    for (const cut of this.#cuts.get(digitsOf(key))?.values() ?? []) {
      const isInReach = Math.abs(cut.length - key.length) <= Math.min(reach, cut.edits);
      if (isInReach) collect(key, cut, candidates);
    }
    return [...candidates].filter((other) => isNearTitle(key, other.key)).map(({ value }) => value);
  }

  #cutOf(key: string): Cut<T> {
    const digits = digitsOf(key);
    const cuts = this.#cuts.get(digits) ?? new Map<string, Cut<T>>();
    this.#cuts.set(digits, cuts);
    const edits = allowedEdits(key);
    const name = `${key.length}|${edits}`;
    const cut = cuts.get(name) ?? makeCut<T>(key.length, edits);
    cuts.set(name, cut);
    return cut;
  }
}

function makeCut<T>(length: number, edits: number): Cut<T> {
  const count = edits + 1;
  const starts = Array.from({ length: count + 1 }, (_, i) => Math.floor((i * length) / count));
  const pieces = starts.slice(0, -1).map((from, i): Piece<T> => ({
    from,
    length: (starts[i + 1] ?? length) - from,
    titles: new Map(),
  }));
  return { length, edits, pieces };
}

/** The keys that share a piece with this one, as far from its place as the edits can move it. */
function collect<T>(key: string, { edits, pieces }: Cut<T>, candidates: Set<Titled<T>>): void {
  for (const { from, length, titles } of pieces) {
    const last = Math.min(from + edits, key.length - length);
    for (let at = Math.max(0, from - edits); at <= last; at++) {
      const found = titles.get(key.slice(at, at + length));
      found?.forEach((other) => candidates.add(other));
    }
  }
}
