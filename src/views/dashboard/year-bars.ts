// The bars of the papers by year of publication.
import type { GroupRow } from '../../catalog/group-table';
import { fillYears } from '../../catalog/timeline';
import type { Words } from '../../i18n/words';
import type { ChartBar } from '../parts/column-chart';
import { type StatusLook, fillOrder } from '../parts/status-look';

/** Years shown; older papers stand together in the first bar. */
const YEARS = 16;

type YearBar = Omit<ChartBar, 'isActive'>;

/** From the group table by year: a bar a year, the older ones in one, which is `..YYYY`; its key is what a query asks of the year. */
export function yearBars(
  table: readonly GroupRow[],
  looks: readonly StatusLook[],
  words: Words,
): readonly YearBar[] {
  const statuses = looks.map(({ name, done }) => ({ name, done, words: [] }));
  const rows = fillYears(table, statuses);
  const recent = rows.slice(-YEARS);
  const older = rows.slice(0, -YEARS);
  const firstYear = older.at(-1)?.name;
  const bars = recent.map(({ name, counts }) =>
    yearBar(name ?? '', name ?? '', counts, looks, words),
  );
  if (firstYear == null) return bars;
  const counts = Object.fromEntries(
    looks.map(({ name }) => [name, older.reduce((sum, row) => sum + (row.counts[name] ?? 0), 0)]),
  );
  return [yearBar(`<=${firstYear}`, `≤${firstYear}`, counts, looks, words), ...bars];
}

function yearBar(
  key: string,
  label: string,
  counts: Readonly<Record<string, number>>,
  looks: readonly StatusLook[],
  words: Words,
): YearBar {
  const parts = fillOrder(looks).map(({ name, tone, label: status }) => ({
    tone,
    status,
    count: counts[name] ?? 0,
  }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const said = parts
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${status} ${count}`);
  return {
    key,
    label: label.replace(/\d\d(?=\d\d$)/, ''),
    parts,
    text: words.pictures.bar(label, words.counts.papers(total), said.join(words.papers.comma)),
  };
}
