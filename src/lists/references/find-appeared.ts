// Where a reference says that its work appeared: a journal with volume and pages, proceedings, a publisher.
import { matchAt, trimmed, type Stretch } from '../words/stretch';

/** What may stand between the parts of a reference. */
export const GAP = /[\s.,:]*/y;
/** Volume and pages. */
export const PAGES = /\d\s?(?:\(\d[^()]*\))?\s?[,:]\s?[A-Za-z]?\d/;
/** Behind a number a new sentence is no place any more. */
const AFTER_PLACE =
  /[\d)]\.\s+(?=\p{Lu}\p{Ll}+\s+\p{L}|(?:PMC?ID|[Dd]oi|DOI|Epub|Available|Retrieved|URL|https?)\b)/u;
const LONGEST_PLACE = 220;
const LONGEST_NAMELESS = 60;

/** Where the work appeared: what follows up to a new sentence, if it holds a number, is short or ends the text. */
export function findAppeared(text: string, from: number, to: number): Stretch | null {
  const start = matchAt(GAP, text, from, to);
  const sentence = AFTER_PLACE.exec(text.slice(start, to));
  const place = trimmed(text, start, sentence === null ? to : start + sentence.index + 2);
  const length = place.to - place.from;
  const words = text.slice(place.from, place.to);
  const isPlace = /\d/.test(words) ? length <= LONGEST_PLACE : length <= LONGEST_NAMELESS;
  return length > 0 && isPlace ? place : null;
}
