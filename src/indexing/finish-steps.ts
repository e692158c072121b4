// A generator run to its end in slices, for what it returns.
import { runInSlices, type Turns } from './slices';

/** What the steps return in the end; null where they became stale before. */
export async function finishSteps<T>(
  steps: Generator<unknown, T>,
  turns: Turns,
  isStale: () => boolean,
): Promise<T | null> {
  const held: { value: T | null } = { value: null };
  function* keep(): Generator<unknown, void> {
    held.value = yield* steps;
  }
  return (await runInSlices(keep(), turns, isStale)) ? held.value : null;
}
