// Lines of a text by offset, from 1.

/** Offsets at which the lines of a text begin. */
export type LineStarts = readonly number[];

/** Finds where every line begins. */
export function findLineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line, from 1, in which an offset stands. */
export function lineAt(starts: LineStarts, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The lines a stretch of text touches, from 1. */
export function linesBetween(starts: LineStarts, from: number, to: number): number[] {
  const first = lineAt(starts, from);
  const last = lineAt(starts, Math.max(from, to - 1));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
