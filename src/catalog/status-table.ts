// How the reading stands: the papers counted by status.
import type { Paper, Status } from '../paper';
import { publishedOn } from './published-on';

/** One row of the status table: `share` is 0 to 1 of all papers, `planned` those of `count` without a note. */
export interface StatusRow {
  readonly status: string;
  readonly count: number;
  readonly share: number;
  readonly planned: number;
  /** The paper published last; null where none is dated. */
  readonly newest: Paper | null;
}

/** One row a status, in the order of the settings. */
export function statusTable(papers: readonly Paper[], statuses: readonly Status[]): StatusRow[] {
  const rows = new Map(statuses.map(({ name }) => [name, emptyRow(name)]));
  for (const paper of papers) {
    const row = rows.get(paper.status);
    if (row !== undefined) countPaper(row, paper);
  }
  return [...rows.values()].map((row) => ({
    ...row,
    share: row.count / Math.max(1, papers.length),
  }));
}

interface Row {
  readonly status: string;
  count: number;
  planned: number;
  newest: Paper | null;
}

function emptyRow(status: string): Row {
  return { status, count: 0, planned: 0, newest: null };
}

function countPaper(row: Row, paper: Paper): void {
  row.count += 1;
  if (paper.path === null) row.planned += 1;
  const date = publishedOn(paper);
  if (date !== null && date > (row.newest === null ? '' : (publishedOn(row.newest) ?? '')))
    row.newest = paper;
}
