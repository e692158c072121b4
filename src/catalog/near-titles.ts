// An index of title keys that finds the near-equal ones without comparing all with all.
// A key with n edits, cut into n + 1 pieces, keeps one piece unharmed, close to where it stood: pieces are looked up, the rest is compared.
import { allowedEdits, digitsOf, isNearTitle } from '../text/near-title';

interface Titled<T> {
  readonly key: string;
  readonly value: T;
}

export class NearTitles<T> {
  /** By digits, length, number and text of the piece. */
  readonly #pieces = new Map<string, Titled<T>[]>();
  /** The lengths there are, with the edits allowed in each, for each run of digits. */
  readonly #cuts = new Map<string, Map<string, Cut>>();

  /** Adds a title by its key. */
  add(key: string, value: T): void {
    const digits = digitsOf(key);
    const titled = { key, value };
    const cut = { length: key.length, edits: allowedEdits(key) };
    for (const { number, from, to } of piecesOf(cut)) {
      const name = pieceName(digits, cut, number, key.slice(from, to));
      const others = this.#pieces.get(name);
      if (others === undefined) this.#pieces.set(name, [titled]);
      else others.push(titled);
    }
    const cuts = this.#cuts.get(digits) ?? new Map<string, Cut>();
    this.#cuts.set(digits, cuts.set(`${cut.length}|${cut.edits}`, cut));
  }

  /** Values of all titles near this key, equal ones too, each once. */
  near(key: string): T[] {
    const candidates = new Set<Titled<T>>();
    const digits = digitsOf(key);
    const reach = allowedEdits(key);
    for (const cut of this.#cuts.get(digits)?.values() ?? []) {
      if (Math.abs(cut.length - key.length) <= Math.min(reach, cut.edits))
        this.#collect(digits, key, cut, candidates);
    }
    return [...candidates].filter((other) => isNearTitle(key, other.key)).map(({ value }) => value);
  }

  #collect(digits: string, key: string, cut: Cut, candidates: Set<Titled<T>>): void {
    for (const { number, from, to } of piecesOf(cut)) {
      const last = Math.min(from + cut.edits, key.length - (to - from));
      for (let at = Math.max(0, from - cut.edits); at <= last; at++) {
        const name = pieceName(digits, cut, number, key.slice(at, at + to - from));
        this.#pieces.get(name)?.forEach((other) => candidates.add(other));
      }
    }
  }
}

/** How keys of one length are cut. */
interface Cut {
  readonly length: number;
  readonly edits: number;
}

interface Piece {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

function piecesOf({ length, edits }: Cut): Piece[] {
  const count = edits + 1;
  return Array.from({ length: count }, (_, number) => ({
    number,
    from: Math.floor((number * length) / count),
    to: Math.floor(((number + 1) * length) / count),
  }));
}

function pieceName(digits: string, { length, edits }: Cut, number: number, text: string): string {
  return `${digits}|${length}|${edits}|${number}|${text}`;
}
