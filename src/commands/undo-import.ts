// Imports taken back, or finished after they were cut off, by their journals.
import { markLine, outcomeLine, type JournalRecord, type Leftover } from '../importing/journal';
import {
  followRenames,
  recordAt,
  recordFollower,
  type FollowRecord,
} from '../importing/follow-renames';
import {
  hashAfter,
  isAsLeft,
  isMade,
  isRecordedAsMade,
  pathOf,
  undoRecord,
  type UndoStep,
} from '../importing/plan-undo';
import type { Change, Outcome } from '../notes/change';
import { hashText } from '../notes/hash-text';
import type { NotePath } from '../paper';
import { fewAtOnce } from './few-at-once';
import { movedFinder } from './find-moved';
import type { ImportHost } from './import-host';
import type { JobWatch } from './import-job';
import { listRenames, type KeptImport } from './kept-imports';
import { LogWriter } from './log-writer';

type UndoHost = Pick<ImportHost, 'catalog' | 'notes' | 'journals' | 'yaml' | 'turns'>;

/** How undoing or finishing ended. */
export interface UndoneImport {
  readonly outcomes: readonly Outcome[];
  readonly leftovers: readonly Leftover[];
  /** Changes the journal no longer tells of: they stay as they are. */
  readonly lost: number;
}

/** Takes an import back, the last change of each file first; what the user has worked on since stays. Stopped midway, or refused by the disk, it can be undone again. */
export async function undoImport(
  host: UndoHost,
  kept: KeptImport,
  watch: JobWatch,
): Promise<UndoneImport> {
  const { name, journal } = kept;
  const { lost } = journal;
  await host.journals.log(name, markLine('undoing'));
  const { outcomes, leftovers } = await takeAllBack(host, kept, watch);
  if (watch.isStopped()) return { outcomes, leftovers, lost };
  const renames = followRenames(await listRenames(host, name));
  for (const path of journal.folders) {
    const folder: Change = { type: 'remove-folder', path: renames.get(path) ?? path };
    outcomes.push(...(await host.notes.apply([folder])));
  }
  const left = [...leftovers, ...failures(outcomes)];
  if (!left.some(({ reason }) => reason === 'disk'))
    await host.journals.log(name, markLine('undone'));
  return { outcomes, leftovers: left, lost };
}

async function takeAllBack(
  host: UndoHost,
  kept: KeptImport,
  watch: JobWatch,
): Promise<{ outcomes: Outcome[]; leftovers: Leftover[] }> {
  const takeBack = await backTaker(host, kept);
  const records = kept.journal.records.toReversed();
  const leftovers: Leftover[] = [];
  const outcomes: Outcome[] = [];
  let done = 0;
  await fewAtOnce(records, fileOf, async (record) => {
    if (watch.isStopped()) return;
    const step = await takeBack(record);
    if (step.leftover !== undefined) leftovers.push(step.leftover);
    if (step.change !== undefined) outcomes.push(...(await host.notes.apply([step.change])));
    done += 1;
    watch.onProgress(done, records.length);
  });
  return { outcomes, leftovers };
}

// Names that differ in case may be one file.
function fileOf(record: JournalRecord): string {
  return pathOf(record).toLowerCase();
}

// A note may have another name since: the logs tell, or, where nobody was there to note it, what it holds.
async function backTaker(
  host: UndoHost,
  { name, journal }: KeptImport,
): Promise<(record: JournalRecord) => Promise<UndoStep>> {
  const { notes } = host;
  const findMoved = movedFinder(host);
  const renames = followRenames(await listRenames(host, name));
  const follow = recordFollower(renames, (path, from) => notes.linkTarget(path, from));
  return async (written) => {
    const path = renames.get(pathOf(written)) ?? pathOf(written);
    const record = recordAt(written, path);
    const now = await notes.readText(path);
    if (now !== null || !isRecordedAsMade(record)) return undoAsItReads(record, now, follow, host);
    const place = await findMoved(hashAfter(record) ?? '');
    if (place !== null)
      return undoRecord(recordAt(record, place), await notes.readText(place), host.yaml);
    if (notes.isTaken(path)) return { leftover: { path, reason: 'disk' } };
    return journal.isUndoing ? {} : { leftover: { path, reason: 'missing' } };
  };
}

// As it was written, or as it reads since its links follow what was renamed.
function undoAsItReads(
  record: JournalRecord,
  now: string | null,
  follow: FollowRecord,
  { yaml }: UndoHost,
): UndoStep {
  const isWritten = now === null || isAsLeft(record, now, yaml);
  return undoRecord(isWritten ? record : follow(record), now, yaml);
}

/** Makes what an import that was cut off had still to make. */
export async function finishImport(
  host: UndoHost,
  { name, journal }: KeptImport,
  watch: JobWatch,
): Promise<UndoneImport> {
  const outcomes: Outcome[] = [];
  const log = new LogWriter((lines) => host.journals.log(name, lines));
  const open = journal.records.filter(isUnmade);
  let done = journal.records.length - open.length;
  const make = async ({ index, change }: JournalRecord): Promise<void> => {
    if (watch.isStopped()) return;
    for (const outcome of await makeOnce(host, change)) {
      outcomes.push(outcome);
      await log.add(outcomeLine(index, outcome));
    }
    done += 1;
    watch.onProgress(done, journal.records.length);
  };
  // Links last: they are made to notes that are there.
  await fewAtOnce(
    open.filter((record) => !isLinking(record)),
    fileOf,
    make,
  );
  await fewAtOnce(open.filter(isLinking), fileOf, make);
  if (!watch.isStopped()) await host.journals.log(name, markLine('ended'));
  return { outcomes, leftovers: failures(outcomes), lost: journal.lost };
}

function isUnmade({ outcome }: JournalRecord): boolean {
  return outcome === null || outcome.result === 'stopped';
}

function isLinking({ change }: JournalRecord): boolean {
  return change.type === 'replace';
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
