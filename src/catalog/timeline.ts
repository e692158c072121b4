// Years and weeks of the pictures that show papers over time.
import { lightFormat, parseISO, startOfISOWeek } from 'date-fns';
import type { Status } from '../paper';
import type { GroupRow } from './group-table';

/** The rows of a group table by year as one a year from the first to the last that has papers, gaps filled, oldest first; undated papers are left out. */
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

function emptyYear(year: number, statuses: readonly Status[]): GroupRow {
  const counts = Object.fromEntries(statuses.map(({ name }) => [name, 0]));
  return { name: String(year), counts, total: 0, planned: 0 };
}

/** First day of the week of a date, `YYYY-MM-DD`; weeks begin on Monday. */
export function mondayOf(date: string): string {
  return lightFormat(startOfISOWeek(parseISO(date.slice(0, 10))), 'yyyy-MM-dd');
}
