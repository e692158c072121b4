// The bars of the papers by year of publication.
import type { GroupRow } from '../../catalog/group-table';
import { fillYears } from '../../catalog/timeline';
import type { Words } from '../../i18n/words';
import type { ChartBar } from '../parts/column-chart';
import { type StatusLook, fillOrder } from '../parts/status-look';

/** Years shown. */
const YEARS = 16;

export interface YearBars {
  /** A bar a year, the last years without a gap; its key is what a query asks of the year. */
  readonly bars: readonly Omit<ChartBar, 'isActive'>[];
  /** The papers of the years before, which on the same scale would dwarf the bars; null for none. */
  readonly older: { readonly key: string; readonly text: string } | null;
}

/** The bars from the group table by year. */
export function yearBars(
  table: readonly GroupRow[],
  looks: readonly StatusLook[],
  words: Words,
): YearBars {
  const statuses = looks.map(({ name, done }) => ({ name, done, words: [] }));
  const rows = fillYears(table, statuses);
  const older = rows.slice(0, -YEARS);
  return {
    bars: rows.slice(-YEARS).map((row) => yearBar(row, looks, words)),
    older: olderYears(older, words),
  };
}

function yearBar({ name, counts }: GroupRow, looks: readonly StatusLook[], words: Words) {
  const year = name ?? '';
  const parts = fillOrder(looks).map(({ name: status, tone, label }) => {
    return { tone, label, count: counts[status] ?? 0 };
  });
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const said = parts
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} ${count}`);
  const text = words.pictures.bar(year, words.counts.papers(total), said.join(words.papers.comma));
  return { key: year, label: year.slice(-2), parts, text };
}

function olderYears(rows: readonly GroupRow[], words: Words): YearBars['older'] {
  const last = rows.at(-1)?.name ?? null;
  if (last === null) return null;
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const text = words.pictures.bar(`≤${last}`, words.counts.papers(total), '');
  return { key: `<=${last}`, text };
}
