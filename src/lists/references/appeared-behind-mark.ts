// Where a work appeared as references in Chinese lists say it behind the mark of its kind: `[C]//Proceedings of EMNLP. ACL, 2010: 395-403`.
import { isFullStop } from '../segments/clauses';
import { matchAt, trimmed, type Stretch } from '../words/stretch';

const LEADING = /[\s./]*/y;
/** The year, and volume, issue and pages behind it; `2003 conference` names a venue. */
const TIME =
  /[,.\s]\s?(?:19|20)\d{2}(?=\s?[,:.;(（]|\s*$)(?:,\s*\d+)?(?:\s?\(\d[^()]{0,12}\))?(?:\s?:\s?[\d\s,–-]*\d)?/gu;
const LONGEST = 320;
/** Behind this no publisher stands. */
const STOP = /\.\s+(?=\p{Lu})/gu;

/** The venue and, a publisher before it, the time in the text behind the mark of a work's kind; none where no year tells them. */
export function findAppearedBehindMark(text: string, from: number, to: number): readonly Stretch[] {
  const start = matchAt(LEADING, text, from, to);
  const words = text.slice(start, Math.min(to, start + LONGEST));
  const time = Array.from(words.matchAll(TIME)).at(-1);
  if (time === undefined || time.index === 0) return [];
  const end = start + time.index + time[0].length;
  const venueTo = endOfVenue(text, start, start + time.index);
  const rest = trimmed(text, venueTo + 1, end);
  return [trimmed(text, start, venueTo), rest];
}

/** Where the venue ends: at the full stop before its publisher, or before the year. */
function endOfVenue(text: string, from: number, to: number): number {
  for (const stop of text.slice(from, to).matchAll(STOP))
    if (isFullStop(text, from + stop.index, from, to)) return from + stop.index;
  return to;
}
