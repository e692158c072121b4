// The reader of lists: any text that names papers, read to entries. It never throws and loses no line.
import { readMarkdown } from './read-markdown';
import type { Reading, ReadOptions } from './reading';

/** Reads a text at once. */
export function readList(text: string, options: ReadOptions): Reading {
  const slices = readListInSlices(text, options);
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

/** Reads a text in slices of a few milliseconds: each `next()` does one; a stale run is simply dropped. Same result as `readList`. */
export function* readListInSlices(text: string, options: ReadOptions): Generator<void, Reading> {
  return yield* readMarkdown(text, options);
}
