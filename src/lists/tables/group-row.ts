// Rows of a table that are no entries but name the group of those below: the same words in every cell, or one filled cell.
import { plainWords } from '../words/plain-words';
import { titleLikeness } from '../words/title-likeness';

/** From this likeness a lone cell is rather a title than the name of a group. */
const TITLE_LIKE = 0.75;
const LONGEST_GROUP = 60;

/** The name of the group a row opens, or null if it is an entry; `filled` are the words of its cells that say something. */
export function readGroupRow(
  filled: readonly string[],
  cells: number,
  columns: number,
): string | null {
  const [first] = filled;
  if (first === undefined || columns < 2) return null;
  if (filled.length > 1 && filled.length < cells - 1) return null;
  const name = nameOf(first);
  if (!/\p{L}/u.test(name) || name.length > LONGEST_GROUP) return null;
  if (filled.length > 1) return filled.every((text) => nameOf(text) === name) ? name : null;
  const isTitle = /[《[]|https?:/.test(first) || titleLikeness(name) >= TITLE_LIKE;
  return isTitle ? null : name;
}

function nameOf(text: string): string {
  return plainWords(text)
    .replace(/<[^>]*>|[*_`#]+/g, '')
    .replace(/^\s*[-•–]\s+/, '')
    .replace(/[:：]$/, '')
    .trim();
}
