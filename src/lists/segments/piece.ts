// The flat row of pieces a line is read as: segments without empty wrappers, text cut into clauses.
import type { SegmentKind } from './segment';
import type { Sense } from '../words/sense';
import type { Stretch } from '../words/stretch';

/** What stands between a piece and the one before it. */
export type Separator = 'none' | 'comma' | 'colon' | 'stop' | 'question' | 'dash' | 'bar' | 'break';

/** One piece: `from` and `to` include its markup, `text` does not. */
export interface Piece {
  readonly kind: SegmentKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly url: string | null;
  readonly opener: string;
  readonly before: Separator;
  /** Whether it stands inside brackets with others. */
  readonly isBracketed: boolean;
  /** What it says, where the words around it tell; null where it is judged by itself. */
  readonly sense: Sense | null;
}

/** A part of running words whose sense is told by what stands around it. */
export interface Part {
  readonly stretch: Stretch;
  readonly sense: Sense;
}
