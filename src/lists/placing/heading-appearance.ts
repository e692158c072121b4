// Headings that are nothing but a venue and its year, `## NSDI 2020`: what stands beneath them appeared there.
import { undecorated } from '../entries/topics-of-headings';
import type { HeadingLine } from '../reading/reading';
import { readVenue, readVenueColumn, type Appearance } from '../words/venue';

const LONGEST = 40;
const HASH = /^#+/;
/** `socc 2019`: where most headings of this kind name a venue, the others do. */
const NAME_AND_YEAR = /^\p{L}[\p{L}&-]*(?:\s\p{L}[\p{L}&-]*){0,2}\s['’]?(?:19|20)\d{2}$/u;

/** Where and when each heading of a note says that works appeared, by its words; headings that say anything else are left out. */
export function findHeadingAppearances(
  headings: readonly HeadingLine[],
): ReadonlyMap<string, Appearance> {
  const known = new Map<string, Appearance>();
  const unknown = new Map<string, Appearance>();
  for (const { text } of headings) {
    const words = text.length > LONGEST ? '' : undecorated(text).replace(HASH, '');
    const appearance = readVenue(words);
    if (appearance !== null && appearance.year !== null) known.set(text, appearance);
    else if (NAME_AND_YEAR.test(words)) unknown.set(text, readVenueColumn(words));
  }
  return known.size >= unknown.size ? new Map([...known, ...unknown]) : known;
}
