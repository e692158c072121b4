// The record that makes an import undoable: the plan, written before the first change, and a log with a short line for each change that ended. Both are only ever appended to, each line carries its number, so a line that a crash or a bad disk breaks costs that line alone.
import { hashText } from '../notes/hash-text';
import type { Change, Outcome, Reason } from '../notes/change';

/** A journal as it is stored. */
export interface JournalText {
  readonly plan: string;
  readonly log: string;
}

/** Where journals are kept, by name. */
export interface JournalStorage {
  /** Names, oldest first. */
  list(): Promise<readonly string[]>;
  /** Null where there is none. */
  read(name: string): Promise<JournalText | null>;
  /** Its log alone, which is short; `''` where there is none. */
  readLog(name: string): Promise<string>;
  /** Begins a journal, or adds to its plan. */
  plan(name: string, lines: string): Promise<void>;
  /** Adds to its log. */
  log(name: string, lines: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** How a planned change ended, as far as undoing needs to know. */
export type RecordedOutcome = Pick<Outcome, 'result' | 'path' | 'reason' | 'hash'>;

/** One planned change, its number from 0, and how it ended; null where the record breaks off before that. */
export interface JournalRecord {
  readonly index: number;
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
  /** Planned changes of which the record can no longer be read. */
  readonly lost: number;
  readonly state: JournalState;
  /** Whether an undoing was begun: what is gone it may have taken back. */
  readonly isUndoing: boolean;
}

/** Why undoing left a file. */
export interface Leftover {
  readonly path: string;
  readonly reason: Reason;
}

/** A file that went from one path to another. */
export type Rename = readonly [from: string, to: string];

/** How many journals are kept. */
export const KEPT_JOURNALS = 20;

/** Of the format; a journal of another is not read. */
export const VERSION = 2;
/** What a line of a rename begins with. */
export const RENAMED = 'renamed';

/** Line of a plan that says what is known: its first, without a count, and the one that ends all that could be planned, with the number of changes; only then may the first change be made. */
export function headLine(head: JournalHead, count: number | null): string {
  const { at, sources, folders } = head;
  return formatLine({ version: VERSION, count, at, sources, folders });
}

/** Line of a plan for one change, its hash first: undoing writes what stands here; `index` counts the planned changes from 0. */
export function planLine(index: number, change: Change): string {
  const words = JSON.stringify(change);
  return `\n["${hashText(`${index}${words}`)}",${index},${words}]\n`;
}

/** In the log: all have ended, are being taken back, or were. */
export function markLine(mark: 'ended' | 'undoing' | 'undone'): string {
  return formatLine(mark);
}

/** Line of a log for a change that ended. */
export function outcomeLine(index: number, outcome: Outcome): string {
  const { change, result, path, reason, hash } = outcome;
  const isAsPlanned = result === madeResult(change) && path === change.path && reason === null;
  if (!isAsPlanned) return formatLine([index, hash, result, path, reason]);
  // A note made as planned has the hash of the planned text.
  return formatLine(change.type === 'create' ? [index] : [index, hash]);
}

/** Line of a log for a file that was renamed, by whomever, while this journal was the newest. */
export function renameLine([from, to]: Rename): string {
  return formatLine([RENAMED, from, to]);
}

/** How a change of this type ends when it is made. */
export function madeResult({ type }: Change): Outcome['result'] {
  return type === 'create' ? 'created' : 'updated';
}

// The line end stands before it too: what is added after a crash is no part of the line the crash broke.
function formatLine(value: unknown): string {
  return `\n${JSON.stringify(value)}\n`;
}
