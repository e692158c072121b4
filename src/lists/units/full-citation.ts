// A link whose words are a whole citation: the title in it, and what it says besides.
import type { Candidate } from '../lines/candidates';
import { readLine, type Line } from '../lines/line';
import { chooseTitle } from './shape';

/** Names, a title and a year or venue are no shorter. */
const SHORTEST = 50;
/** Most links are titles: only those with a year or a quoted title are looked at closely. */
const YEAR_OR_QUOTE = /(?:19|20)\d{2}|["“]/;
const TITLE_LIKE = 0.55;

/** The citation that words are, read as a line, and its title: names first, a year or venue beside; null for other words. */
export function readFullCitation(
  words: string,
): { readonly line: Line; readonly title: Candidate } | null {
  if (words.length < SHORTEST || !YEAR_OR_QUOTE.test(words)) return null;
  const line = readLine(words, 0, words.length, new Map());
  const isCited = line.phrases.some((phrase) => phrase.sense === 'appearance');
  const title = chooseTitle(line.candidates, new Map());
  if (line.phrases[0]?.sense !== 'authors' || !isCited || title === null) return null;
  return title.likeness + title.markup >= TITLE_LIKE ? { line, title } : null;
}
