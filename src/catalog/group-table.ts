// The papers counted by group and status: one shape for organizations, topics, venues, years and reading lists.
import type { Paper, Status } from '../paper';
import { listName } from './list-name';
import { publishedIn } from './published-on';

/** What papers can be grouped by. */
export const GROUPINGS = ['organization', 'topic', 'venue', 'year', 'list', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** One group; `name` is null for the papers that have none. */
export interface GroupRow {
  readonly name: string | null;
  /** Papers by name of status; every status of the settings is there. */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
  /** Those of `total` without a note. */
  readonly planned: number;
}

/** The groups a paper is in; a paper with several counts in each. */
export function groupsOf(paper: Paper, by: Grouping): readonly string[] {
  switch (by) {
    case 'organization':
      return paper.organization;
    case 'topic':
      return paper.topics;
    case 'venue':
      return paper.venue === null ? [] : [paper.venue];
    case 'year':
      return publishedIn(paper) === null ? [] : [String(publishedIn(paper))];
    case 'list':
      return [...new Set(paper.lists.map(listName))];
    case 'kind':
      return [paper.kind];
  }
}

/** Rows by total, largest first, years newest first; papers without a group last. */
export function groupTable(
  papers: readonly Paper[],
  by: Grouping,
  statuses: readonly Status[],
): GroupRow[] {
  const rows = new Map<string | null, Row>();
  for (const paper of papers) {
    const groups = groupsOf(paper, by);
    for (const name of groups.length === 0 ? [null] : groups)
      countPaper(rowOf(rows, name, statuses), paper);
  }
  return [...rows.values()].sort(by === 'year' ? byYear : bySize);
}

interface Row {
  readonly name: string | null;
  readonly counts: Record<string, number>;
  total: number;
  planned: number;
}

function rowOf(
  rows: Map<string | null, Row>,
  name: string | null,
  statuses: readonly Status[],
): Row {
  const known = rows.get(name);
  if (known !== undefined) return known;
  const counts = Object.fromEntries(statuses.map((status) => [status.name, 0]));
  const row = { name, counts, total: 0, planned: 0 };
  rows.set(name, row);
  return row;
}

function countPaper(row: Row, paper: Paper): void {
  row.counts[paper.status] = (row.counts[paper.status] ?? 0) + 1;
  row.total += 1;
  if (paper.path === null) row.planned += 1;
}

function bySize(a: Row, b: Row): number {
  return lastIfNull(a, b) || b.total - a.total || compare(a.name ?? '', b.name ?? '');
}

function byYear(a: Row, b: Row): number {
  return lastIfNull(a, b) || compare(b.name ?? '', a.name ?? '');
}

function lastIfNull(a: Row, b: Row): number {
  return Number(a.name === null) - Number(b.name === null);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
