// What the reader of lists hands out: one paper as a text names it, and the lines it could not read.
import type { Work } from '../../paper';
import type { LinkRole } from '../../text/link-role';

/** A web address an entry names, unwrapped from redirects; `text` is the words of the link or of the label before it, `''` for a bare address. */
export interface Link {
  readonly url: string;
  readonly role: LinkRole;
  readonly text: string;
}

/** Where a title stands in the text that was read: offsets of its whole markup, quotes, emphasis and link included. */
export interface TitleSource {
  readonly from: number;
  readonly to: number;
  /** Number of the table in the reading, from 0, whose cell holds the title; null outside tables. */
  readonly table: number | null;
}

/** One paper as a text names it. */
export interface Entry extends Work {
  /** First line it came from, from 1. */
  readonly line: number;
  /** Every line it came from, ascending. */
  readonly lines: readonly number[];
  /** Target of the wiki link that stands as its title, as written. */
  readonly link: string | null;
  /** Headings and group rows above it, outermost first. */
  readonly headings: readonly string[];
  /** Every address it names, in the order of the text. */
  readonly urls: readonly Link[];
  /** What the list says beyond the fields, as Markdown. */
  readonly remarks: readonly string[];
  /** Day the reading was finished, `YYYY-MM-DD`, where the list states one. */
  readonly finished: string | null;
  /** How sure it is that this is a work with this title, 0 to 1, and the evidence in words for `--explain`. */
  readonly confidence: number;
  readonly reason: string;
  /** Null where the title cannot be replaced in the text: files of data, titles pieced together. */
  readonly source: TitleSource | null;
}

/** Why a line gave no entry. */
export const UNREAD_REASONS = [
  'front-matter',
  'code',
  'comment',
  'navigation',
  'prose',
  'no-title',
  'template',
  'table-head',
  'table-without-papers',
  'empty-item',
  'markup',
  'malformed',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** A line that belongs to no entry, heading or remark; `line` from 1. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
  readonly reason: UnreadReason;
}
