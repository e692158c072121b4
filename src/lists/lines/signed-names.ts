// Rows of names each with the place where its bearer works, `Ada Lovelace (University of London), Alan Turing (NPL)`, as programmes of conferences print them.
import { isName } from '../words/authors';
import { splitPlaces } from '../words/places-of-authors';
import type { Segment } from '../segments/segment';

const FEWEST = 2;
const JOINT = /^[\s,;，；、]*(?:and\s|&\s|和|与)?\s*/;

/** How many segments from an index on are names with their places in brackets; 0 where fewer than two are, or hardly any place is one. */
export function countSignedNames(segments: readonly Segment[], first: number): number {
  let names = 0;
  let places = 0;
  for (let at = first; ; at += 2) {
    const name = segments[at];
    const place = segments[at + 1];
    if (name?.kind !== 'text' || place?.opener !== '(' || !isFullName(name.text)) break;
    names++;
    if (splitPlaces(place.text).length > 0) places++;
  }
  return names >= FEWEST && places * 2 >= names ? names * 2 : 0;
}

/** Whether a text is a name of several words, what joins it to the one before aside. */
function isFullName(text: string): boolean {
  const name = text.replace(JOINT, '').trim();
  return name.includes(' ') && isName(name);
}
