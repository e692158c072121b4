// The record that makes an import undoable: a line for each planned change, written before the first, and a line for each that ended. Lines are only ever appended, so a crash costs at most the last.
import type { Change, Outcome, Reason } from '../notes/change';

/** Where journals are kept; one text each, by name. */
export interface JournalStorage {
  /** Names, oldest first. */
  list(): Promise<readonly string[]>;
  /** Null where there is none. */
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
  append(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** How a planned change ended, as far as undoing needs to know. */
export type RecordedOutcome = Pick<Outcome, 'result' | 'path' | 'reason' | 'hash'>;

/** One planned change and how it ended; null where the record breaks off before that. */
export interface JournalRecord {
  readonly change: Change;
  readonly outcome: RecordedOutcome | null;
}

/** `open` while changes are being made: after a restart, an import cut off midway. */
export type JournalState = 'open' | 'ended' | 'undone';

/** What is known before the first change. */
export interface JournalHead {
  /** When it began, `YYYY-MM-DD HH:mm`. */
  readonly at: string;
  /** Names of its sources. */
  readonly sources: readonly string[];
  /** Folders that were missing before it, innermost first. */
  readonly folders: readonly string[];
}

export interface Journal extends JournalHead {
  readonly records: readonly JournalRecord[];
  readonly state: JournalState;
}

type Line =
  | ({ readonly line: 'begin'; readonly version: 1 } & JournalHead)
  | { readonly line: 'plan'; readonly change: Change }
  | { readonly line: 'outcome'; readonly index: number; readonly outcome: RecordedOutcome }
  | { readonly line: 'ended' | 'undone' };

/** How many journals are kept. */
export const KEPT_JOURNALS = 20;

/** The text a journal begins with: all that is planned. */
export function beginJournal(head: JournalHead, changes: readonly Change[]): string {
  const planned = changes.map((change): Line => ({ line: 'plan', change }));
  return formatLines([{ line: 'begin', version: 1, ...head }, ...planned]);
}

/** The line for one more planned change. */
export function planLine(change: Change): string {
  return formatLines([{ line: 'plan', change }]);
}

/** The line for a change that ended; `index` counts the planned changes from 0. */
export function outcomeLine(index: number, { result, path, reason, hash }: Outcome): string {
  return formatLines([{ line: 'outcome', index, outcome: { result, path, reason, hash } }]);
}

/** The line that closes a journal. */
export function closingLine(how: 'ended' | 'undone'): string {
  return formatLines([{ line: how }]);
}

/** Reads a journal back; null where it is none of this version. A broken line is left out: a crash broke it. */
export function parseJournal(text: string): Journal | null {
  let begin: Extract<Line, { line: 'begin' }> | null = null;
  let state: JournalState = 'open';
  const records: { change: Change; outcome: RecordedOutcome | null }[] = [];
  for (const line of text.split('\n').flatMap(parseLine)) {
    if (line.line === 'begin') begin = line;
    else if (line.line === 'plan') records.push({ change: line.change, outcome: null });
    else if (line.line === 'outcome') record(records, line);
    else state = line.line;
  }
  if (begin === null) return null;
  const { at, sources, folders } = begin;
  return { at, sources, folders, records, state };
}

/** Reasons why undoing left something, with the file. */
export interface Leftover {
  readonly path: string;
  readonly reason: Reason;
}

function record(
  records: { change: Change; outcome: RecordedOutcome | null }[],
  { index, outcome }: Extract<Line, { line: 'outcome' }>,
): void {
  const planned = records[index];
  if (planned !== undefined) planned.outcome = outcome;
}

function formatLines(lines: readonly Line[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function parseLine(text: string): Line[] {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? [line] : [];
  } catch {
    return [];
  }
}

// The plugin alone writes these lines: their kind tells their shape.
function isLine(line: unknown): line is Line {
  if (typeof line !== 'object' || line === null || !('line' in line)) return false;
  if (line.line === 'begin') return 'version' in line && line.version === 1;
  return (
    line.line === 'plan' ||
    line.line === 'outcome' ||
    line.line === 'ended' ||
    line.line === 'undone'
  );
}
