// Long work in short slices, so that typing never stalls.

/** The clock and the way to let others run; at the edge these are the window's. */
export interface Turns {
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Resolves when the screen and the keyboard had their turn. */
  pause(): Promise<void>;
}

/** Milliseconds of work between two pauses: a quarter of a frame, since the last step and the collector may take more. */
const SLICE = 4;

/** Runs the steps one after another, pausing every few milliseconds; what they return, or null where `isStale` stopped them. */
export async function runInSlices<T>(
  steps: Iterator<unknown, T, undefined>,
  turns: Turns,
  isStale: () => boolean,
): Promise<{ readonly value: T } | null> {
  let end = turns.now() + SLICE;
  while (!isStale()) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    if (turns.now() < end) continue;
    await turns.pause();
    end = turns.now() + SLICE;
  }
  return null;
}
