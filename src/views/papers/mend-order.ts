// Mends a sorted list after a small change, where sorting anew would look at every paper many times.
import type { Paper } from '../../paper';
import { titleKey } from '../../text/title-key';

/** Papers in the catalog's order, and the same sorted. */
interface Sorted {
  readonly found: readonly Paper[];
  readonly sorted: readonly Paper[];
}

/** More papers than this, changed at once, are sorted anew. */
const FEW = 50;

/** The papers `found` now, in the order they had, with those that changed put where `compare` wants them; null where too many changed. Equal papers stand in the catalog's order, which is by title. */
export function mendOrder(
  before: Sorted,
  found: readonly Paper[],
  compare: (a: Paper, b: Paper) => number,
): readonly Paper[] | null {
  const { gone, come } = findDifference(before.found, found);
  if (gone.length > FEW || come.length > FEW) return null;
  const left = new Set(gone);
  const sorted = before.sorted.filter((paper) => !left.has(paper));
  const byTitle = (a: Paper, b: Paper) => compareKeys(titleKey(a.title), titleKey(b.title));
  for (const paper of come) {
    const place = findPlace(sorted, (other) => compare(paper, other) || byTitle(paper, other));
    sorted.splice(place, 0, paper);
  }
  return sorted;
}

/** What lies between the papers that both begin and both end with. */
function findDifference(before: readonly Paper[], after: readonly Paper[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return {
    gone: before.slice(start, before.length - end),
    come: after.slice(start, after.length - end),
  };
}

/** Number of the first paper that does not stand before, by halving; `compare` is above 0 for those that do. */
function findPlace(sorted: readonly Paper[], compare: (other: Paper) => number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compare(other) > 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
