// A run: pieces of text that no mark parts, read together; any stretch of them can be taken as one piece.
import type { Piece } from '../segments/piece';
import { wordsWithin, type WordsBetween } from '../words/words-within';

/** Pieces in a row, at least one; their offsets count in `text`. */
export interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly words: WordsBetween;
}

/** A run of pieces. */
export function makeRun(text: string, pieces: readonly Piece[]): Run {
  return { text, pieces, words: wordsWithin(text, pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0) };
}

const NOTHING: Piece = {
  kind: 'text',
  from: 0,
  to: 0,
  text: '',
  url: null,
  opener: '',
  before: 'none',
  isBracketed: false,
  sense: null,
};

/** The pieces of a run between two indexes as one, with the marks between them. */
export function joinPieces({ pieces, words }: Run, start = 0, end = pieces.length): Piece {
  const first = pieces[start] ?? NOTHING;
  const last = pieces[end - 1] ?? NOTHING;
  if (first === last) return first;
  const { kind, from, url, opener, before, isBracketed, sense } = first;
  const text = words(from, last.to).trim();
  return { kind, from, to: last.to, text, url, opener, before, isBracketed, sense };
}
