// Journals read back from their lines; whatever a crash or a bad disk broke is left out, and counted.
import { REASONS, type Change } from '../notes/change';
import { hashText } from '../notes/hash-text';
import {
  madeResult,
  markLine,
  RENAMED,
  VERSION,
  type Journal,
  type JournalHead,
  type JournalState,
  type JournalText,
  type RecordedOutcome,
  type Rename,
} from './journal';

const PLANNED = /^\["([0-9a-f]+)",(\d+),/;
const RESULTS = ['created', 'updated', 'removed', 'unchanged', 'left', 'stopped'] as const;

/** The renames a log notes, in their order. */
export function readRenames(log: string): Rename[] {
  return log.split('\n').flatMap((line): Rename[] => {
    const [mark] = line.startsWith(`["${RENAMED}"`) ? parseLine(line) : [];
    const [, from, to] = asList(mark);
    return typeof from === 'string' && typeof to === 'string' ? [[from, to]] : [];
  });
}

/** Reads a journal back; null where it never began. A broken line is left out, and counted where it was a change. */
export function parseJournal({ plan, log }: JournalText): Journal | null {
  const lines = plan.split('\n');
  const marks = log.split('\n').flatMap(parseLine);
  const state = readState(log);
  const heads = lines
    .filter((line) => line.startsWith('{'))
    .flatMap(parseLine)
    .filter(isHead);
  const [head] = heads;
  const count = heads.find((one) => one.count !== null)?.count ?? null;
  if (head === undefined || (count === null && marks.length === 0)) return null;
  const planned = new Map(lines.flatMap(readPlanned));
  const outcomes = readOutcomes(marks, planned);
  const records = [...planned].map(([index, change]) => {
    const outcome = outcomes.get(index) ?? (state === 'open' ? null : asPlanned(change));
    return { index, change, outcome };
  });
  const { at, sources, folders } = head;
  const lost = countChanges(planned, marks, count ?? 0) - planned.size;
  return { at, sources, folders, records, lost, state, isUndoing: marks.includes('undoing') };
}

/** What a log says of its journal; at the start of the plugin all kept ones are asked, so no line is parsed. */
export function readState(log: string): JournalState {
  if (log.includes(markLine('undone'))) return 'undone';
  return log.includes(markLine('ended')) ? 'ended' : 'open';
}

function readOutcomes(
  marks: readonly unknown[],
  planned: ReadonlyMap<number, Change>,
): Map<number, RecordedOutcome> {
  const outcomes = new Map<number, RecordedOutcome>();
  for (const mark of marks) {
    const [index, hash, result, path, reason] = asList(mark);
    const change = typeof index === 'number' ? planned.get(index) : undefined;
    if (change === undefined || typeof index !== 'number') continue;
    outcomes.set(index, {
      result: RESULTS.find((one) => one === result) ?? madeResult(change),
      path: typeof path === 'string' ? path : change.path,
      reason: REASONS.find((one) => one === reason) ?? null,
      hash: typeof hash === 'string' ? hash : null,
    });
  }
  return outcomes;
}

// Where all are said to have ended, a change without an outcome has lost its line, and was most likely made.
function asPlanned(change: Change): RecordedOutcome {
  return { result: madeResult(change), path: change.path, reason: null, hash: null };
}

// Changes there must have been: as many as were begun, more where one was added.
function countChanges(
  planned: ReadonlyMap<number, Change>,
  marks: readonly unknown[],
  begun: number,
): number {
  let count = begun;
  for (const index of planned.keys()) count = Math.max(count, index + 1);
  for (const mark of marks) {
    const [index] = asList(mark);
    if (typeof index === 'number') count = Math.max(count, index + 1);
  }
  return count;
}

function parseLine(text: string): unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
}

function asList(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list;
}

interface MarkedHead extends JournalHead {
  readonly count: number | null;
}

// The plugin alone writes these lines: what they begin with tells them apart.
function isHead(value: unknown): value is MarkedHead {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === VERSION
  );
}

// A line whose words no longer fit its hash is a broken one, though it may still be JSON; one that fits was written by the plugin.
function readPlanned(line: string): [number, Change][] {
  const [begin = '', hash, index] = PLANNED.exec(line) ?? [];
  const words = line.slice(begin.length, -1);
  if (index === undefined || hash !== hashText(index + words)) return [];
  return parseLine(words)
    .filter(isChange)
    .map((change) => [Number(index), change]);
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'type' in value && 'path' in value;
}
