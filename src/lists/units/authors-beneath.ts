// Lists that give the authors of each paper a line beneath its title: a single name, which alone would be taken for words, is told there by the other papers.
import { authorLikeness } from '../words/authors';
import type { Line } from '../lines/line';
import type { Unit } from './unit';

/** How many papers, and what share of those with lines beneath, must have their authors there. */
const FEWEST = 3;
const SHARE = 0.6;
const POSSIBLE_AUTHOR = 0.4;

/** Finds out which units stand where authors are expected: beneath a paper without, in a list whose papers have theirs beneath. */
export function findAuthorsBeneath(units: readonly Unit[]): (unit: Unit) => boolean {
  const parents = new Map<number, boolean>();
  for (const { parent, line } of units)
    if (parent >= 0 && line !== null)
      parents.set(parent, parents.get(parent) === true || areAuthors(line));
  const signed = Array.from(parents.values()).filter(Boolean).length;
  if (signed < FEWEST || signed < parents.size * SHARE) return () => false;
  return ({ parent, line }) =>
    parents.get(parent) === false &&
    line?.phrases.length === 1 &&
    line.phrases[0]?.sense === 'words' &&
    authorLikeness(line.phrases[0].text) >= POSSIBLE_AUTHOR;
}

/** Whether a line is nothing but names. */
function areAuthors({ phrases }: Line): boolean {
  return phrases.length > 0 && phrases.every(({ sense }) => sense === 'authors');
}
