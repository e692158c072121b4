// Names of works with the venue and year, or the year alone, before them: `ICLR22 PointMLP`, `22 Automatic Labeling`.
import { readVenue, type Appearance } from './venue';

/** A name and where and when the work appeared. */
export interface DatedName {
  readonly name: string;
  readonly appearance: Appearance;
}

const DATED_NAME =
  /^((\d?\p{Lu}[\p{L}&+-]{1,15}?)?[\s'’-]?)(\d{2}|(?:19|20)\d{2})[\s:_-]+(\p{L}.*)$/u;
const CENTURY = 2000;
/** Two digits from here on are of the last century. */
const LAST_CENTURY = 50;

/** The name and the date in a text; null where it says anything else. */
export function readDatedName(text: string): DatedName | null {
  const [, , place, digits, name] = DATED_NAME.exec(text) ?? [];
  if (digits === undefined || name === undefined) return null;
  const venue = place === undefined ? null : (readVenue(place)?.venue ?? place);
  return { name, appearance: { venue, year: yearOf(Number(digits)), date: null } };
}

function yearOf(number: number): number {
  if (number >= 100) return number;
  return CENTURY + number - (number < LAST_CENTURY ? 0 : 100);
}
