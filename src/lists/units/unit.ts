// The units a note is read in: every heading, item, paragraph or line of one, table and fence, in order.
import type { Grid } from '../blocks/grid';
import type { Line } from '../lines/line';

/** One unit; `text` offsets count in the note with its blanks. */
export interface Unit {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'table' | 'code' | 'markup';
  readonly lines: readonly number[];
  /** Index of the unit it hangs under, -1 for none. */
  readonly parent: number;
  readonly depth: number;
  readonly marker: '-' | '1' | '';
  readonly level: number;
  readonly isQuoted: boolean;
  readonly info: string;
  /** Where it begins with its mark. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** The character in the box of a task, null without a box. */
  readonly box: string | null;
  readonly line: Line | null;
  readonly grid: Grid | null;
  /** Whether it says who wrote the work above it, where and when, as the lines of its list do. */
  readonly tells: boolean;
  /** Which units are taken for lines of one list with it. */
  readonly group: string;
}
