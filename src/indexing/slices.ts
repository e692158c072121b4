// Long work in short slices, so that typing never stalls.

/** The clock and the way to let others run; at the edge these are the window's. */
export interface Turns {
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Resolves when the screen and the keyboard had their turn. */
  pause(): Promise<void>;
}

const SLICE = 8;

/** Runs the steps one after another, pausing every few milliseconds; stops where `isStale` says so. False if it stopped. */
export async function runInSlices(
  steps: Iterable<unknown>,
  turns: Turns,
  isStale: () => boolean,
): Promise<boolean> {
  let end = turns.now() + SLICE;
  const iterator = steps[Symbol.iterator]();
  while (!isStale()) {
    if (iterator.next().done === true) return true;
    if (turns.now() < end) continue;
    await turns.pause();
    end = turns.now() + SLICE;
  }
  return false;
}
