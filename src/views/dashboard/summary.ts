// The figures of the dashboard's head: how many, how far, and what the week brought.
import { type StatusRow, statusTable } from '../../catalog/status-table';
import type { Paper, Status } from '../../paper';

export interface Summary {
  readonly total: number;
  readonly planned: number;
  /** Papers whose status ends the reading. */
  readonly done: number;
  /** Papers added, and finished, since Monday. */
  readonly addedThisWeek: number;
  readonly finishedThisWeek: number;
  readonly statuses: readonly StatusRow[];
}

/** Counts the papers; `today` is `YYYY-MM-DD`. */
export function summarize(
  papers: readonly Paper[],
  statuses: readonly Status[],
  today: string,
): Summary {
  const rows = statusTable(papers, statuses);
  const doneNames = new Set(statuses.filter(({ done }) => done).map(({ name }) => name));
  const monday = mondayOf(today);
  const isRecent = (date: string | null) =>
    date !== null && date >= monday && date.slice(0, 10) <= today;
  return {
    total: papers.length,
    planned: sum(rows.map(({ planned }) => planned)),
    done: sum(rows.map(({ status, count }) => (doneNames.has(status) ? count : 0))),
    addedThisWeek: count(papers, ({ added }) => isRecent(added)),
    finishedThisWeek: count(papers, ({ finished }) => isRecent(finished)),
    statuses: rows,
  };
}

function count(papers: readonly Paper[], is: (paper: Paper) => boolean): number {
  let found = 0;
  for (const paper of papers) if (is(paper)) found += 1;
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mondayOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}
