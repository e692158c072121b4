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
  const work = async (): Promise<void> => {
    for (const [index, change] of queue) {
      const outcome = options.isStopped?.() === true ? stopped(change) : await inTurn(change);
      outcomes[index] = outcome;
      await options.onOutcome?.(outcome);
      await rest();
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
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
