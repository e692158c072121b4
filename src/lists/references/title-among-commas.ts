// References whose parts only commas part, `L. Breiman, Random forests, Machine Learning 45 (2001) 5-32`: names with initials first, and last a journal with its numbers.
import { isFullStop } from '../segments/clauses';
import { findGivenRow } from '../words/initialled-names';
import { senseOfText } from '../words/sense';
import { matchAt, trimmed, type Stretch } from '../words/stretch';
import { cutAtCommas } from './names-place';
import type { Reference } from './reference';

const ORDINAL = /\s*(?:\[?\d{1,3}[\].):]\s*)?/y;
const INITIAL = /\p{Lu}\.(?=[\s\p{Lu}-])/uy;
const COMMA = /\s*,\s+(?!(?:and|&)\s|\p{Lu}\.\s)(?=["“\p{L}\d])/uy;
/** `45 (2001) 5-32`, `45, 5-32 (2001)`, `2001`: what says when, at the end of a reference. */
const NUMBERS = /(?:^|\s)\(?(?:19|20)\d{2}[a-z]?\)?[\s.,;:]*(?:pp?\.\s*)?[A-Za-z]?[\d–-]*\.?$/;
/** A year in brackets behind the words. */
const YEAR_AHEAD = /^\((?:19|20)\d{2}[a-z]?\)/;
const REACH = 7;
/** Behind a stop a journal and its numbers. */
const STOP = /\.\s+(?=\p{Lu})/gu;
const STARTS_PLACE = /^(?:in:?\s+)?\p{Lu}/iu;
/** Words of long names of proceedings, in which commas stand. */
const FORMAL =
  /\b(?:Proceedings|Proc\.|Conference|Symposium|Workshop|Transactions|Journal|Advances)\b/;
/** A volume, and what may go with it, at the end. */
const VOLUME = /,?\s+(?:vol\.?\s*)?\d{1,4}\s*$/i;
const SHORTEST = 8;

/** The reference a text is whose names, title and place of appearance stand between commas; null for others. */
export function findTitleAmongCommas(text: string, from: number, to: number): Reference | null {
  const start = matchAt(ORDINAL, text, from, to);
  if (matchAt(INITIAL, text, start, to) === start) return null;
  const row = findGivenRow(text, start, to);
  if (row === null) return null;
  const titleFrom = matchAt(COMMA, text, row.names.to, to);
  if (titleFrom === row.names.to || to - titleFrom < SHORTEST) return null;
  const appeared = findPlace(text, titleFrom, to);
  if (appeared === null) return null;
  const title = trimmed(text, titleFrom, endOfTitle(text, titleFrom, appeared.from));
  if (title.to - title.from < SHORTEST) return null;
  return { names: row.names, year: null, title, appeared: withoutVolume(text, appeared, to) };
}

/** `Acta Informatica 1 (1972)`: a number before the year in brackets is a volume, no year. */
function withoutVolume(text: string, { from, to }: Stretch, end: number): Stretch {
  const volume = to === end && text.charAt(end) === '(' ? VOLUME.exec(text.slice(from, to)) : null;
  return { from, to: volume === null ? to : from + volume.index };
}

function endOfTitle(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s,.]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** The journal or proceedings with volume, year and pages that a text ends with, behind the title. */
function findPlace(text: string, from: number, to: number): Stretch | null {
  const isDated = YEAR_AHEAD.test(text.slice(to, to + REACH)) || NUMBERS.test(text.slice(from, to));
  if (!isDated) return null;
  for (const stop of text.slice(from, to).matchAll(STOP)) {
    const at = from + stop.index;
    if (stop.index >= SHORTEST && isFullStop(text, at, from, to))
      return { from: at + stop[0].length, to };
  }
  const clauses = cutAtCommas(text, from, to);
  let first = clauses.length - 1;
  while (first > 1 && !isPlaceFrom(text, clauses, first)) first--;
  const place = clauses[first];
  return first > 0 && place !== undefined && isPlaceFrom(text, clauses, first)
    ? { from: place.from, to }
    : null;
}

/** Whether the place may begin with a clause: a name, and no more of a long one before it. */
function isPlaceFrom(text: string, clauses: readonly Stretch[], index: number): boolean {
  const clause = clauses[index];
  const words = text.slice(clause?.from, clause?.to);
  if (!STARTS_PLACE.test(words)) return false;
  const before = clauses[index - 1];
  const isMore = index > 1 && FORMAL.test(text.slice(before?.from, before?.to));
  return !isMore || senseOfText(words) === 'appearance';
}
