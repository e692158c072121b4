// One phrase of a line while the line is read into a draft: where it stands, and what is known of the list.
import type { References } from '../segments/cut-segments';
import type { Draft } from './draft';
import type { Line } from '../lines/line';
import type { Phrase } from '../lines/phrase';
import type { HeaderWords } from '../reading/reading';
import type { StatusWords } from '../words/status-words';
import type { Group } from '../units/unit-groups';

/** The part of a line's phrases that is the title; `last < first` where the line holds none. */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
}

/** A line without a title. */
export const NO_TITLE: TitleSpan = { first: 0, last: -1 };

/** What the list as a whole says. */
export interface FillContext {
  /** What the lines of the list have in common. */
  readonly group: Group;
  readonly statuses: StatusWords;
  /** What the names of fields mean, and where links by name lead. */
  readonly headerWords: HeaderWords;
  readonly references: References;
}

/** A phrase to be taken into a draft. */
export interface Spot {
  readonly draft: Draft;
  readonly line: Line;
  readonly title: TitleSpan;
  readonly index: number;
  readonly phrase: Phrase;
  readonly context: FillContext;
  /** Whether a remark is open that it would go on. */
  readonly isInRemark: boolean;
}
