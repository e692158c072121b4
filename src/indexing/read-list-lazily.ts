// The reader of lists for the catalog: its room is evaluated when the first list is read, not at start-up.
import type { ReadList } from './list-mentions';
import { runInSlices } from './slices';

/** Reads the text of a note. */
export const readListLazily: ReadList = async (text, statuses, turns, isStale) => {
  const { readListInSlices } = await import('../lists/read-list');
  const steps = readListInSlices(text, { format: 'markdown', statuses });
  return (await runInSlices(steps, turns, isStale))?.value.entries ?? null;
};
