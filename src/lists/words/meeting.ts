// Headings that are nothing but a venue and its year, `NSDI 2020`, `ICML'17, Sydney, Australia`: what stands beneath them appeared there.
import { undecorated } from './undecorated';
import { readVenue, readVenueColumn, type Appearance } from './venue';

const LONGEST = 60;
const HASH = /^#+/;
/** A meeting and where it was held. */
const MEETING = /^([^,]+\d{2}),\s\p{Lu}[\p{L}. ]+(?:,\s\p{Lu}[\p{L}. ]+){0,2}$/u;
/** `socc 2019`: where most headings of this kind name a venue, the others do. */
const NAME_AND_YEAR = /^\p{L}[\p{L}&-]*(?:\s\p{L}[\p{L}&-]*){0,2}\s['’]?(?:19|20)\d{2}$/u;

/** Where and when each heading says that works appeared, by its words; headings that say anything else are left out. */
export function findMeetings(headings: ReadonlySet<string>): ReadonlyMap<string, Appearance> {
  const known = new Map<string, Appearance>();
  const unknown = new Map<string, Appearance>();
  for (const heading of headings) {
    const bare = heading.length > LONGEST ? '' : undecorated(heading).replace(HASH, '');
    const words = MEETING.exec(bare)?.[1] ?? bare;
    const appearance = readVenue(words);
    if (appearance !== null && appearance.year !== null) known.set(heading, appearance);
    else if (NAME_AND_YEAR.test(words)) unknown.set(heading, readVenueColumn(words));
  }
  return known.size >= unknown.size ? new Map([...known, ...unknown]) : known;
}
