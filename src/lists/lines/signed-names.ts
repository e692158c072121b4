// Rows of names each with the place where its bearer works, `Ada Lovelace (University of London), Alan Turing (NPL)`, as programmes of conferences print them.
import { isName } from '../words/authors';
import { splitPlaces } from '../words/places-of-authors';
import type { Segment } from '../segments/segment';

const FEWEST = 2;
const JOINT = /^[\s,;，；、]*(?:and\s|&\s|和|与)?\s*/;

/** A row that may be of names with their places. */
export interface SignedRow {
  /** Index of the segment behind it. */
  readonly end: number;
  /** Whether it has two names at least and half of what stands in brackets are places. */
  readonly isSigned: boolean;
}

/** The row of names each with something in brackets that begins at an index. */
export function findSignedRow(segments: readonly Segment[], first: number): SignedRow {
  let names = 0;
  let places = 0;
  for (let at = first; ; at += 2) {
    const name = segments[at];
    const place = segments[at + 1];
    if (name?.kind !== 'text' || place?.opener !== '(' || !isFullName(name.text)) break;
    names++;
    if (splitPlaces(place.text).length > 0) places++;
  }
  return { end: first + names * 2, isSigned: names >= FEWEST && places * 2 >= names };
}

/** Whether a text is a name of several words, what joins it to the one before aside. */
function isFullName(text: string): boolean {
  const name = text.replace(JOINT, '').trim();
  return name.includes(' ') && isName(name);
}
