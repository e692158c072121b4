// The papers of a range of lines.
import { type GridItem, isGroupHead } from './grid-item';

/** Keys of the papers on the lines from one to the other, both included, in whichever order. */
export function keysBetween(lines: readonly GridItem[], a: number, b: number): readonly string[] {
  const between = lines.slice(Math.max(0, Math.min(a, b)), Math.max(a, b) + 1);
  return between.flatMap((line) => (isGroupHead(line) ? [] : [line.key]));
}
