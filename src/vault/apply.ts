// The one writer: every change of the vault goes through here, a few at a time, never two to one file, with pauses for the screen.
import type { App } from 'obsidian';
import type { ApplyOptions } from '../commands/ports';
import type { Turns } from '../indexing/slices';
import type { Change, Outcome } from '../notes/change';
import { applyChange } from './apply-change';
import { folderMaker } from './make-folders';

const AT_A_TIME = 8;
const SLICE = 8;

/** Makes the changes and gives an outcome each, in their order; never rejects. Those not begun when it is stopped end as `stopped`. */
export async function applyChanges(
  app: App,
  turns: Turns,
  changes: readonly Change[],
  options: ApplyOptions = {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const makeFolders = folderMaker(app);
  const inTurn = fileTurns((change) => applyChange(app, change, makeFolders));
  const queue = changes.entries();
  const rest = pacer(turns);
  const notMade: number[] = [];
  // Told all at once: what was not made needs no record of its own on the disk.
  const tellStopped = async (index: number): Promise<void> => {
    const change = changes[index];
    if (change === undefined) return;
    outcomes[index] = stopped(change);
    await options.onOutcome?.(stopped(change));
  };
  const work = async (): Promise<void> => {
    for (const [index, change] of queue) {
      if (options.isStopped?.() === true) {
        notMade.push(index);
        continue;
      }
      const outcome = await inTurn(change);
      outcomes[index] = outcome;
      await options.onOutcome?.(outcome);
      await rest();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  await Promise.all(notMade.map((index) => tellStopped(index)));
  return outcomes;
}

// Changes of one file wait for each other; names that differ in case may be one file.
function fileTurns(
  apply: (change: Change) => Promise<Outcome>,
): (change: Change) => Promise<Outcome> {
  const last = new Map<string, Promise<unknown>>();
  return (change) => {
    const key = change.path.toLowerCase();
    const turn = (last.get(key) ?? Promise.resolve()).then(() => apply(change));
    const done = turn.then(() => {
      if (last.get(key) === done) last.delete(key);
    });
    last.set(key, done);
    return turn;
  };
}

// One for all workers: together they may not hold the screen longer than a slice.
function pacer(turns: Turns): () => Promise<void> {
  let end = turns.now() + SLICE;
  return async () => {
    if (turns.now() < end) return;
    await turns.pause();
    end = turns.now() + SLICE;
  };
}

function stopped(change: Change): Outcome {
  const { path } = change;
  return { change, path, result: 'stopped', reason: null, detail: null, hash: null };
}
