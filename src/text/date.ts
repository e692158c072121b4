// Years and dates in words: `2023-05-09`, `2023.5`, `May 2023`, `2023年5月`, `'14`; nothing else is taken for one.

const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;
const MOST_MONTHS = 12;
const MOST_DAYS = 31;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const YEAR = '((?:19|20)\\d{2})';

/** What every date holds. */
const ANY_YEAR = new RegExp(YEAR);
const NUMERIC = new RegExp(
  `(?:^|[^\\d.])${YEAR}\\s?[-./年]\\s?(1[0-2]|0?[1-9])(?!\\d)(?:月)?(?:\\s?[-./月]?\\s?(0?[1-9]|[12]\\d|3[01])日?)?(?![\\d])`,
);
const NAMED = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+)?${MONTH}\\.?,?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?${YEAR}\\b`,
  'i',
);
const YEAR_FIRST = new RegExp(`\\b${YEAR}[,\\s]+${MONTH}\\b\\.?(?:\\s+(\\d{1,2}))?(?!\\d)`, 'i');
const DOTTED = new RegExp(`\\b(0?[1-9]|[12]\\d|3[01])[.](0?[1-9]|1[0-2])[.]${YEAR}\\b`);
const SLASHED = new RegExp(`\\b(\\d{1,2})/(\\d{1,2})/${YEAR}\\b`);

/** A date read from words: `date` is `YYYY-MM-DD` or `YYYY-MM`; `from` and `to` are where it stands. */
export interface FoundDate {
  readonly date: string;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

/** What stands first in dates with slashes, `9/17/2021`. */
export type DateOrder = 'day-first' | 'month-first';

/** The order that dates with slashes show by themselves; null where both would do, or neither. */
export function findDateOrder(texts: readonly string[]): DateOrder | null {
  const pairs = texts.flatMap((text) => {
    const match = SLASHED.exec(text);
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  const isDayFirst = pairs.some(([first]) => first > MOST_MONTHS);
  const isMonthFirst = pairs.some(([, second]) => second > MOST_MONTHS);
  if (isDayFirst === isMonthFirst) return null;
  return isDayFirst ? 'day-first' : 'month-first';
}

/** The first date with at least a month in a text, or null; `9/10/2021` is one where the order is given. */
export function findDate(text: string, order: DateOrder | null = null): FoundDate | null {
  if (!ANY_YEAR.test(text)) return null;
  return (
    take(NUMERIC, text, (m) => [m[1], m[2], m[3]]) ??
    take(NAMED, text, (m) => [m[4], monthNumber(m[2]), m[3] ?? m[1]]) ??
    take(YEAR_FIRST, text, (m) => [m[1], monthNumber(m[2]), m[3]]) ??
    take(DOTTED, text, (m) => [m[3], m[2], m[1]]) ??
    takeSlashed(text, order)
  );
}

type Parts = readonly [string | undefined, string | undefined, string | undefined];

function takeSlashed(text: string, known: DateOrder | null): FoundDate | null {
  const [, first, second] = SLASHED.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const order = known ?? findDateOrder([text]);
  if (order === null && first !== second) return null;
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  const isDate =
    Number(month) >= 1 &&
    Number(month) <= MOST_MONTHS &&
    Number(day) >= 1 &&
    Number(day) <= MOST_DAYS;
  return isDate ? take(SLASHED, text, (m) => [m[3], month, day]) : null;
}

function take(
  pattern: RegExp,
  text: string,
  parts: (match: RegExpExecArray) => Parts,
): FoundDate | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const [year, month, day] = parts(match);
  if (year === undefined || month === undefined) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  const date = day === undefined ? yearMonth : `${yearMonth}-${day.padStart(2, '0')}`;
  const from = match.index + (/^[^\d\p{L}]/u.test(match[0]) ? 1 : 0);
  return { date, year: Number(year), from, to: match.index + match[0].length };
}

function monthNumber(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return String(MONTHS.findIndex((month) => word.toLowerCase().startsWith(month)) + 1);
}

/** Not the beginning of a longer number, nor of a key like `1994af5f`. */
const WHOLE_YEAR = new RegExp(`(?:^|[^\\d])${YEAR}(?!\\d|[a-z]+\\d)`, 'g');
const SHORT_YEAR =
  /(?:^|[\s\p{L}])['’‘]\s?(\d{2})(?!\d)|[A-Z]{3,}[-\s]?(\d{2})(?!\d|\.\d|[,:(]\s?\d)|(?:^|\s)(\d{2})['’](?!\d)/u;

/** The first year from 1900 to 2099 written out in full, or null. */
export function findYear(text: string): number | null {
  WHOLE_YEAR.lastIndex = 0;
  const year = WHOLE_YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** A year of two digits as venues write it (`CVPR'14`, `22'`), read as 1950 to 2049; or null. */
export function findShortYear(text: string): number | null {
  const match = SHORT_YEAR.exec(text);
  const digits = match?.[1] ?? match?.[2] ?? match?.[3];
  if (digits === undefined) return null;
  const short = Number(digits);
  return short < 50 ? 2000 + short : 1900 + short;
}
