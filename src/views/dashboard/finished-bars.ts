// The bars of the papers finished by week or month, up to today.
import {
  addDays,
  addMonths,
  addWeeks,
  lightFormat,
  parseISO,
  startOfISOWeek,
  startOfMonth,
} from 'date-fns';
import { mondayOf } from '../../catalog/timeline';
import type { Words } from '../../i18n/words';
import type { ChartBar } from '../parts/column-chart';

/** Periods shown. */
const PERIODS = 12;

type FinishedBar = Omit<ChartBar, 'isActive'>;

/** From the papers finished on each day: the last twelve periods, empty ones included; the key of a bar is the span of days a query asks for. */
export function finishedBars(
  byDay: ReadonlyMap<string, number>,
  period: 'week' | 'month',
  today: string,
  words: Words,
): readonly FinishedBar[] {
  const counts = new Map<string, number>();
  for (const [day, count] of byDay) {
    const start = period === 'month' ? `${day.slice(0, 7)}-01` : mondayOf(day);
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  const starts = Array.from({ length: PERIODS }, (_, at) =>
    periodStart(today, period, at + 1 - PERIODS),
  );
  return starts.map((start) => {
    const count = counts.get(start) ?? 0;
    const label = period === 'month' ? start.slice(0, 7) : start;
    return {
      key: period === 'month' ? label : `${start}..${dayAfter(start, 6)}`,
      label: period === 'month' ? monthName(start, words.locale) : start.slice(5),
      parts: [{ tone: 'done', count }],
      text: words.pictures.finishedBar(label, words.counts.papers(count)),
    };
  });
}

/** First day of the period so many periods from the one of `today`. */
function periodStart(today: string, period: 'week' | 'month', by: number): string {
  const day = parseISO(today);
  const start =
    period === 'month' ? addMonths(startOfMonth(day), by) : addWeeks(startOfISOWeek(day), by);
  return lightFormat(start, 'yyyy-MM-dd');
}

function monthName(date: string, locale: string): string {
  return parseISO(date).toLocaleDateString(locale, { month: 'short' });
}

function dayAfter(date: string, days: number): string {
  return lightFormat(addDays(parseISO(date), days), 'yyyy-MM-dd');
}
