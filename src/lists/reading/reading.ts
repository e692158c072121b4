// What goes into reading a list and what comes out of it.
import type { Status } from '../../paper';
import type { Entry, UnreadLine } from './entry';

/** What a column of a table may hold; `ignore` is read by nobody. */
export const MEANINGS = [
  'title',
  'alias',
  'authors',
  'year',
  'date',
  'venue',
  'organization',
  'status',
  'finished',
  'kind',
  'topic',
  'arxiv',
  'doi',
  'citekey',
  'link',
  'pdf',
  'code',
  'project',
  'remark',
  'ignore',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** The header words that mean something, in lower case. */
export type HeaderWords = Readonly<Record<Meaning, readonly string[]>>;

/** How a text is written. */
export const FORMATS = ['markdown', 'csv', 'tsv', 'bibtex', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** The user's word on what a column means; `table` and `column` count from 0. */
export interface ColumnCorrection {
  readonly table: number;
  readonly column: number;
  readonly meaning: Meaning;
}

export interface ReadOptions {
  readonly format: Format;
  readonly statuses: readonly Status[];
  /** Words by which header cells are known; those of `header-words.ts` unless given. */
  readonly headerWords?: HeaderWords;
  /** Corrections of column meanings. */
  readonly columns?: readonly ColumnCorrection[];
  /** Lines, from 1, the user says are papers though the reader doubts it. */
  readonly papers?: readonly number[];
}

/** One column as it was understood; `samples` are its first few different values. */
export interface ColumnReading {
  readonly header: string;
  readonly samples: readonly string[];
  readonly meaning: Meaning;
}

/** One table as it was understood; `line` is its first, from 1. */
export interface TableReading {
  readonly line: number;
  readonly columns: readonly ColumnReading[];
}

/** A heading or group name of the list; `level` 1 to 6, 7 for groups that no heading mark makes. */
export interface HeadingLine {
  readonly line: number;
  readonly level: number;
  readonly text: string;
}

/** A line, or several, that say something about the list and no single entry. */
export interface ListRemark {
  readonly lines: readonly number[];
  readonly text: string;
}

/**
 * A text, read: every non-blank line is in exactly one entry, heading, remark or unread line. Several papers in one line share it,
 * and so do the parts of a web page that is written on one line.
 */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly headings: readonly HeadingLine[];
  readonly remarks: readonly ListRemark[];
  readonly unread: readonly UnreadLine[];
  readonly tables: readonly TableReading[];
}
