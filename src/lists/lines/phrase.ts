// The phrases of a line: pieces put together as far as they belong together, each with what it seems to say.
import type { Piece, Separator } from '../segments/piece';
import type { SegmentKind } from '../segments/segment';
import type { Sense } from '../words/sense';

/** One phrase: `from` and `to` include markup, `text` does not. */
export interface Phrase {
  readonly sense: Sense;
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly url: string | null;
  readonly opener: string;
  readonly before: Separator;
  readonly isBracketed: boolean;
  /** Whether the words around it told its sense, not its own. */
  readonly isPlaced: boolean;
}

/** A piece as a phrase. */
export function makePhrase(piece: Piece, sense: Sense): Phrase {
  const { kind, from, to, text, url, opener, before, isBracketed } = piece;
  const isPlaced = piece.sense !== null;
  return { sense, kind, from, to, text, url, opener, before, isBracketed, isPlaced };
}
