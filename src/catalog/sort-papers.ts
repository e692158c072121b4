// The papers in the order of a table's columns.
import type { Paper, Status } from '../paper';
import { priorityRank } from './priority-rank';
import { publishedOn } from './published-on';

export const SORT_KEYS = [
  'title',
  'status',
  'organization',
  'year',
  'venue',
  'authors',
  'priority',
  'added',
  'finished',
  'kind',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** One key of an order. Papers that lack the value come last, whichever way. */
export interface SortBy {
  readonly key: SortKey;
  readonly direction: 'up' | 'down';
}

/** A new array, ordered by the first key, papers equal in it by the next; those equal in all keep their order. */
export function sortPapers(
  papers: readonly Paper[],
  order: readonly SortBy[],
  statuses: readonly Status[],
  compareText: (a: string, b: string) => number,
): Paper[] {
  const rank = new Map(statuses.map(({ name }, i) => [name, i]));
  const columns = order.map(({ key, direction }) => ({ key, sign: direction === 'up' ? 1 : -1 }));
  const rows = papers.map((paper) => ({
    paper,
    values: columns.map(({ key }) => valueOf(paper, key, rank)),
  }));
  rows.sort((a, b) => {
    for (const [i, { sign }] of columns.entries()) {
      const difference = compareValues(a.values[i] ?? null, b.values[i] ?? null, sign, compareText);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  return rows.map(({ paper }) => paper);
}

/** Compares two papers by an order, as `sortPapers` does: below 0 where the first stands before. */
export function paperComparer(
  order: readonly SortBy[],
  statuses: readonly Status[],
  compareText: (a: string, b: string) => number,
): (a: Paper, b: Paper) => number {
  const rank = new Map(statuses.map(({ name }, i) => [name, i]));
  return (a, b) => {
    for (const { key, direction } of order) {
      const sign = direction === 'up' ? 1 : -1;
      const values = [valueOf(a, key, rank), valueOf(b, key, rank)] as const;
      const difference = compareValues(...values, sign, compareText);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function valueOf(
  paper: Paper,
  key: SortKey,
  rank: ReadonlyMap<string, number>,
): string | number | null {
  switch (key) {
    case 'status':
      return rank.get(paper.status) ?? rank.size;
    case 'organization':
      return paper.organization[0] ?? null;
    case 'authors':
      return paper.authors[0] ?? null;
    case 'year':
      return publishedOn(paper);
    case 'priority':
      return priorityRank(paper.priority) ?? paper.priority;
    default:
      return paper[key];
  }
}

function compareValues(
  a: string | number | null,
  b: string | number | null,
  sign: number,
  compareText: (a: string, b: string) => number,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return a === b ? 0 : sign * compareText(String(a), String(b));
}
