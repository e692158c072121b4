// References that begin with their title, `Uranyl solvation by a site model, B. Li, and N. Rösch, Theor. Chem. 1051, 151 (2015)`: parted where names with initials begin.
import { authorLikeness } from '../words/authors';
import { findAppeared, GAP, PAGES } from './find-appeared';
import { findGivenRow } from '../words/initialled-names';
import type { Reference } from './reference';
import { matchAt, trimmed, wordsOf, type Stretch } from '../words/stretch';

/** A comma before names. */
const BEFORE_NAMES = /,\s+(?=(?:\p{Lu}\.[\s-]?){1,4}\p{L})/u;
const YEAR = /(?:19|20)\d{2}/;
/** Pages named as such end what is said of the place. */
const PAGES_NAMED = /[,;]\s*pp?\.\s?\d[\d–-]*/;
const FEWEST_WORDS = 3;

/** The reference a text is that begins with its title; null for others. */
export function findTitleBeforeNames(text: string, from: number, to: number): Reference | null {
  const comma = BEFORE_NAMES.exec(text.slice(from, to));
  if (comma === null) return null;
  const title = trimmed(text, from, from + comma.index);
  const words = wordsOf(text, title);
  if (words.split(/\s+/).length < FEWEST_WORDS || authorLikeness(words) > 0) return null;
  const row = findGivenRow(text, from + comma.index + comma[0].length, to);
  if (row === null) return null;
  const rest = matchAt(GAP, text, row.names.to, to);
  const appeared = findPlace(text, rest, to);
  const isCertain = rest === to ? row.isSure : appeared !== null;
  return isCertain ? { names: row.names, year: null, title, appeared } : null;
}

/** Words that say where a work appeared by a number, or that a bracket follows, `J. Chem. Phys. (submitted)`. */
function findPlace(text: string, from: number, to: number): Stretch | null {
  const pages = PAGES_NAMED.exec(text.slice(from, to));
  const end = pages === null ? to : from + pages.index + pages[0].length;
  const appeared = findAppeared(text, from, end);
  const words = wordsOf(text, appeared);
  const isPlace =
    pages !== null || PAGES.test(words) || YEAR.test(words) || text.charAt(to) === '(';
  return isPlace ? appeared : null;
}
