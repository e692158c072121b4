// The commands that take imports back, and the question asked at the start about one that was cut off.
import { tellFailure } from './failure';
import type { ImportHost } from './import-host';
import { describeUndone } from './import-summary';
import type { Host, Screen, ShownWork } from './ports';
import { findLastImport, listCutOff, listImports, type KeptImport } from './kept-imports';
import { finishImport, undoImport, type UndoneImport } from './undo-import';

type UndoDesk = ImportHost & Pick<Host, 'screen'>;

/** Takes the last import back. */
export async function undoLastImport(desk: UndoDesk): Promise<void> {
  const last = await findLastImport(desk);
  if (last === null) desk.screen.notify(desk.words.import.nothingToUndo);
  else await undo(desk, last);
}

/** Takes one of the kept imports back, the user's choice. */
export async function undoChosenImport(desk: UndoDesk): Promise<void> {
  const words = desk.words.import;
  const kept = await listImports(desk);
  if (kept.length === 0) {
    desk.screen.notify(words.nothingToUndo);
    return;
  }
  const choices = kept.map((value) => {
    const { at, sources, records } = value.journal;
    return { value, label: sources.join(', '), note: words.journal(at, records.length) };
  });
  const chosen = await desk.screen.choose(words.undoWhich, choices);
  if (chosen !== null) await undo(desk, chosen);
}

/** Offers to finish or undo imports that were cut off; for the start of the plugin, so it never rejects. */
export function recoverImports(desk: UndoDesk): Promise<void> {
  return tellFailure(desk, () => offerRecovery(desk));
}

async function offerRecovery(desk: UndoDesk): Promise<void> {
  const words = desk.words.import;
  for (const kept of await listCutOff(desk)) {
    const prompt = words.interrupted(kept.journal.sources.join(', '));
    const chosen = await desk.screen.choose(prompt, [
      { value: 'finish' as const, label: words.finish },
      { value: 'undo' as const, label: words.undo },
    ]);
    if (chosen === 'undo') await undo(desk, kept);
    if (chosen === 'finish') await finish(desk, kept);
  }
}

async function undo(desk: UndoDesk, kept: KeptImport): Promise<void> {
  const work = watchWork(desk, desk.words.preview.undoing);
  const undone = await undoImport(desk, kept, work).finally(() => work.end());
  if (work.isStopped()) desk.screen.notify(desk.words.import.undoStopped(...work.progress()));
  else tell(desk, undone, true);
}

async function finish(desk: UndoDesk, kept: KeptImport): Promise<void> {
  const work = watchWork(desk, desk.words.preview.applying);
  const finished = await finishImport(desk, kept, work).finally(() => work.end());
  const [done, total] = work.progress();
  if (work.isStopped()) desk.screen.notify(desk.words.import.stopped(total - done));
  else tell(desk, finished, false);
}

/** A work shown, and how far it came. */
interface WatchedWork extends ShownWork {
  readonly progress: () => readonly [done: number, total: number];
}

function watchWork({ screen }: UndoDesk, say: Parameters<Screen['showWork']>[0]): WatchedWork {
  const work = screen.showWork(say);
  let far: readonly [number, number] = [0, 0];
  return {
    ...work,
    progress: () => far,
    onProgress: (done, total) => {
      far = [done, total];
      work.onProgress(done, total);
    },
  };
}

function tell(desk: UndoDesk, ended: UndoneImport, isUndone: boolean): void {
  const words = desk.words.import;
  const { created, updated, left, taken } = describeUndone(ended, desk.words);
  const done = isUndone ? words.undone(taken) : words.summary(created.length, updated.length, 0, 0);
  const lines = [
    done,
    ...(left.length > 0 ? [words.left(left.length)] : []),
    ...left.map(({ path, reason }) => `${path}: ${reason}`),
    ...(ended.lost > 0 ? [words.lost(ended.lost)] : []),
  ];
  desk.screen.notify(lines.join('\n'));
}
