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
  const counts = new GroupCounts(by, statuses);
  for (const paper of papers) counts.count(paper, 1);
  return counts.rows();
}

/** The counts of a group table, kept up as papers come and go: one change costs the same whatever the number of papers. */
export class GroupCounts {
  readonly #rows = new Map<string | null, Row>();
  readonly #by: Grouping;
  readonly #statuses: readonly Status[];

  constructor(by: Grouping, statuses: readonly Status[]) {
    this.#by = by;
    this.#statuses = statuses;
  }

  /** Counts a paper that came, or takes back one that went. */
  count(paper: Paper, change: 1 | -1): void {
    const groups = groupsOf(paper, this.#by);
    if (groups.length === 0) this.#countIn(null, paper, change);
    for (const name of groups) this.#countIn(name, paper, change);
  }

  /** The rows of the group table, as they are now. */
  rows(): GroupRow[] {
    const rows = [...this.#rows.values()].map((row) => ({ ...row, counts: { ...row.counts } }));
    return rows.sort(this.#by === 'year' ? byYear : bySize);
  }

  #countIn(name: string | null, { status, path }: Paper, change: 1 | -1): void {
    const row = this.#rows.get(name) ?? emptyRow(name, this.#statuses);
    row.counts[status] = (row.counts[status] ?? 0) + change;
    row.total += change;
    if (path === null) row.planned += change;
    if (row.total === 0) this.#rows.delete(name);
    else this.#rows.set(name, row);
  }
}

interface Row {
  readonly name: string | null;
  readonly counts: Record<string, number>;
  total: number;
  planned: number;
}

function emptyRow(name: string | null, statuses: readonly Status[]): Row {
  const counts = Object.fromEntries(statuses.map((status) => [status.name, 0]));
  return { name, counts, total: 0, planned: 0 };
}

function bySize(a: GroupRow, b: GroupRow): number {
  return lastIfNull(a, b) || b.total - a.total || compare(a.name ?? '', b.name ?? '');
}

function byYear(a: GroupRow, b: GroupRow): number {
  return lastIfNull(a, b) || compare(b.name ?? '', a.name ?? '');
}

function lastIfNull(a: GroupRow, b: GroupRow): number {
  return Number(a.name === null) - Number(b.name === null);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
