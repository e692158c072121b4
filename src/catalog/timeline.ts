// The papers over time: by year of publication, and what was finished when.
import { lightFormat, parseISO, startOfISOWeek } from 'date-fns';
import type { Paper, Status } from '../paper';
import { groupTable, type GroupRow } from './group-table';

/** One row a year from the first to the last that has papers, gaps filled, oldest first; undated papers are left out. */
export function publicationTimeline(
  papers: readonly Paper[],
  statuses: readonly Status[],
): GroupRow[] {
  return fillYears(groupTable(papers, 'year', statuses), statuses);
}

/** The same from the rows of a group table by year. */
export function fillYears(table: readonly GroupRow[], statuses: readonly Status[]): GroupRow[] {
  const rows = table.filter((row) => row.name !== null);
  const byYear = new Map(rows.map((row) => [Number(row.name), row]));
  const years = [...byYear.keys()];
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from(
    { length: last - first + 1 },
    (_, i) => byYear.get(first + i) ?? emptyYear(first + i, statuses),
  );
}

/** Papers finished in a week or month; `start` is its first day, weeks begin on Monday. */
export interface FinishedRow {
  readonly start: string;
  readonly papers: readonly Paper[];
}

/** The periods in which papers were finished, oldest first; periods without any are left out. */
export function finishedTimeline(
  papers: readonly Paper[],
  period: 'week' | 'month',
): FinishedRow[] {
  const rows = new Map<string, Paper[]>();
  for (const paper of papers) {
    if (paper.finished === null) continue;
    const start =
      period === 'month' ? `${paper.finished.slice(0, 7)}-01` : mondayOf(paper.finished);
    const row = rows.get(start);
    if (row === undefined) rows.set(start, [paper]);
    else row.push(paper);
  }
  return [...rows]
    .map(([start, finished]) => ({ start, papers: finished }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

function emptyYear(year: number, statuses: readonly Status[]): GroupRow {
  const counts = Object.fromEntries(statuses.map(({ name }) => [name, 0]));
  return { name: String(year), counts, total: 0, planned: 0 };
}

/** First day of the week of a date, `YYYY-MM-DD`; weeks begin on Monday. */
export function mondayOf(date: string): string {
  return lightFormat(startOfISOWeek(parseISO(date.slice(0, 10))), 'yyyy-MM-dd');
}
