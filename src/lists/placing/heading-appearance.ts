// Headings that are nothing but a venue and its year, `## NSDI 2020`: what stands beneath them appeared there.
import { undecorated } from '../entries/topics-of-headings';
import type { HeadingLine } from '../reading/reading';
import { readVenue, type Appearance } from '../words/venue';

const LONGEST = 40;

/** Where and when each heading of a note says that works appeared, by its words; headings that say anything else are left out. */
export function findHeadingAppearances(
  headings: readonly HeadingLine[],
): ReadonlyMap<string, Appearance> {
  const appearances = new Map<string, Appearance>();
  for (const { text } of headings) {
    const appearance = text.length > LONGEST ? null : readVenue(undecorated(text));
    if (appearance !== null && appearance.year !== null) appearances.set(text, appearance);
  }
  return appearances;
}
