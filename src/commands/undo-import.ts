// Imports taken back, or finished after they were cut off, by their journals.
import {
  markLine,
  outcomeLine,
  parseJournal,
  type Journal,
  type JournalRecord,
  type Leftover,
} from '../importing/journal';
import {
  hashAfter,
  isMade,
  isRecordedAsMade,
  pathOf,
  undoRecord,
  type UndoStep,
} from '../importing/plan-undo';
import type { Change, Outcome } from '../notes/change';
import { hashText } from '../notes/hash-text';
import type { NotePath } from '../paper';
import { movedFinder } from './find-moved';
import type { JobWatch } from './journaled-run';
import type { ImportHost } from './import-host';

type UndoHost = Pick<ImportHost, 'catalog' | 'notes' | 'journals' | 'yaml' | 'turns'>;

/** An import that can be undone. */
export interface KeptImport {
  readonly name: string;
  readonly journal: Journal;
}

/** How undoing or finishing ended. */
export interface UndoneImport {
  readonly outcomes: readonly Outcome[];
  readonly leftovers: readonly Leftover[];
}

const PAUSE_EVERY = 16;

/** The imports not yet undone, newest first; those cut off have the state `open`. */
export async function listImports({ journals }: Pick<UndoHost, 'journals'>): Promise<KeptImport[]> {
  const kept: KeptImport[] = [];
  for (const name of await journals.list()) {
    const text = await journals.read(name);
    const journal = text === null ? null : parseJournal(text);
    if (journal !== null && journal.state !== 'undone') kept.unshift({ name, journal });
  }
  return kept;
}

/** Takes an import back, the last change first; what the user has worked on since stays. Stopped midway, or refused by the disk, it can be undone again. */
export async function undoImport(
  host: UndoHost,
  { name, journal }: KeptImport,
  watch: JobWatch,
): Promise<UndoneImport> {
  const leftovers: Leftover[] = [];
  const outcomes: Outcome[] = [];
  const records = [...journal.records].reverse();
  const takeBack = backTaker(host, journal);
  await host.journals.log(name, markLine('undoing'));
  for (const [index, record] of records.entries()) {
    if (watch.isStopped()) break;
    const step = await takeBack(record);
    if (step.leftover !== undefined) leftovers.push(step.leftover);
    if (step.change !== undefined) outcomes.push(...(await host.notes.apply([step.change])));
    watch.onProgress(index + 1, records.length);
    if (index % PAUSE_EVERY === 0) await host.turns.pause();
  }
  if (watch.isStopped()) return { outcomes, leftovers };
  for (const path of journal.folders)
    outcomes.push(...(await host.notes.apply([{ type: 'remove-folder', path }])));
  const left = [...leftovers, ...failures(outcomes)];
  if (!left.some(({ reason }) => reason === 'disk'))
    await host.journals.log(name, markLine('undone'));
  return { outcomes, leftovers: left };
}

// A note that is gone may have another name since.
function backTaker(
  host: UndoHost,
  { isUndoing }: Journal,
): (record: JournalRecord) => Promise<UndoStep> {
  const findMoved = movedFinder(host);
  return async (record) => {
    const path = pathOf(record);
    const now = await host.notes.readText(path);
    if (now !== null || !isRecordedAsMade(record)) return undoRecord(record, now, host.yaml);
    const place = await findMoved(hashAfter(record) ?? '');
    if (place !== null) return undoMoved(host, record, place);
    if (host.notes.isTaken(path)) return { leftover: { path, reason: 'disk' } };
    return isUndoing ? {} : { leftover: { path, reason: 'missing' } };
  };
}

async function undoMoved(
  { notes, yaml }: UndoHost,
  record: JournalRecord,
  path: NotePath,
): Promise<UndoStep> {
  const outcome = record.outcome === null ? null : { ...record.outcome, path };
  return undoRecord({ ...record, outcome }, await notes.readText(path), yaml);
}

/** Makes what an import that was cut off had still to make. */
export async function finishImport(
  host: UndoHost,
  { name, journal }: KeptImport,
  watch: JobWatch,
): Promise<UndoneImport> {
  const outcomes: Outcome[] = [];
  for (const [index, { change, outcome }] of journal.records.entries()) {
    if (watch.isStopped()) return { outcomes, leftovers: failures(outcomes) };
    if (outcome !== null && outcome.result !== 'stopped') continue;
    const made = await makeOnce(host, change);
    outcomes.push(...made);
    for (const one of made) await host.journals.log(name, outcomeLine(index, one));
    watch.onProgress(index + 1, journal.records.length);
    if (index % PAUSE_EVERY === 0) await host.turns.pause();
  }
  await host.journals.log(name, markLine('ended'));
  return { outcomes, leftovers: failures(outcomes) };
}

// A change whose record broke off may have been made all the same.
async function makeOnce({ notes, yaml }: UndoHost, change: Change): Promise<Outcome[]> {
  const now = await notes.readText(change.path);
  if (now === null || !isMade(change, now, yaml)) return notes.apply([change]);
  return [alreadyMade(change, change.path, now)];
}

function alreadyMade(change: Change, path: NotePath, text: string): Outcome {
  const result = change.type === 'create' ? 'created' : 'updated';
  return { change, path, result, reason: null, detail: null, hash: hashText(text) };
}

function failures(outcomes: readonly Outcome[]): Leftover[] {
  return outcomes.flatMap(({ path, result, reason }) =>
    result === 'left' && reason !== null ? [{ path, reason }] : [],
  );
}
