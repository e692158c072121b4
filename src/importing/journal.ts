// The record that makes an import undoable: the plan, written before the first change, and a log with a short line for each change that ended. Both are only ever appended to, so a crash costs at most the last line.
import { REASONS, type Change, type Outcome, type Reason } from '../notes/change';

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
  /** Begins a journal, or adds to its plan. */
  plan(name: string, lines: string): Promise<void>;
  /** Adds to its log. */
  log(name: string, lines: string): Promise<void>;
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
  /** Whether an undoing was begun: what is gone it may have taken back. */
  readonly isUndoing: boolean;
}

/** Why undoing left a file. */
export interface Leftover {
  readonly path: string;
  readonly reason: Reason;
}

/** How many journals are kept. */
export const KEPT_JOURNALS = 20;

const VERSION = 1;
const RESULTS = ['created', 'updated', 'removed', 'unchanged', 'left', 'stopped'] as const;

/** First line of a plan. */
export function headLine({ at, sources, folders }: JournalHead): string {
  return formatLine({ version: VERSION, at, sources, folders });
}

/** Line of a plan for one change. */
export function planLine(change: Change): string {
  return formatLine(change);
}

/** `begun` ends the plan of all that could be planned: the first change may be made. In the log: all have ended, are being taken back, or were. */
export function markLine(mark: 'begun' | 'ended' | 'undoing' | 'undone'): string {
  return formatLine(mark);
}

/** Line of a log for a change that ended; `index` counts the planned changes from 0. */
export function outcomeLine(index: number, outcome: Outcome): string {
  const { change, result, path, reason, hash } = outcome;
  const isAsPlanned = result === madeResult(change) && path === change.path && reason === null;
  if (!isAsPlanned) return formatLine([index, hash, result, path, reason]);
  // A note made as planned has the hash of the planned text.
  return formatLine(change.type === 'create' ? [index] : [index, hash]);
}

/** Reads a journal back; null where it never began. A broken line is left out: a crash broke it. */
export function parseJournal({ plan, log }: JournalText): Journal | null {
  const [head, ...changes] = plan.split('\n').flatMap(parseLine);
  const marks = log.split('\n').flatMap(parseLine);
  const isBegun = changes.includes('begun') || marks.length > 0;
  if (!isHead(head) || !isBegun) return null;
  const outcomes = new Map<number, RecordedOutcome>();
  const planned = changes.filter(isChange);
  for (const mark of marks) if (Array.isArray(mark)) readOutcome(mark, planned, outcomes);
  const records = planned.map((change, index) => ({
    change,
    outcome: outcomes.get(index) ?? null,
  }));
  const state = marks.includes('undone') ? 'undone' : marks.includes('ended') ? 'ended' : 'open';
  const isUndoing = marks.includes('undoing');
  return { at: head.at, sources: head.sources, folders: head.folders, records, state, isUndoing };
}

function readOutcome(
  [index, hash, result, path, reason]: readonly unknown[],
  planned: readonly Change[],
  outcomes: Map<number, RecordedOutcome>,
): void {
  const change = typeof index === 'number' ? planned[index] : undefined;
  if (change === undefined || typeof index !== 'number') return;
  outcomes.set(index, {
    result: RESULTS.find((one) => one === result) ?? madeResult(change),
    path: typeof path === 'string' ? path : change.path,
    reason: REASONS.find((one) => one === reason) ?? null,
    hash: typeof hash === 'string' ? hash : null,
  });
}

function madeResult({ type }: Change): Outcome['result'] {
  return type === 'create' ? 'created' : 'updated';
}

// The line end stands before it too: what is added after a crash is no part of the line the crash broke.
function formatLine(value: unknown): string {
  return `\n${JSON.stringify(value)}\n`;
}

function parseLine(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
}

function isHead(value: unknown): value is JournalHead {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION
  );
}

// The plugin alone writes these lines: a path and a type tell a change from a line that is none.
function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'type' in value && 'path' in value;
}
