// Where and when a work appeared, from words that say nothing else.
import { DATED } from './sense';
import { readTime, readVenue, readVenueColumn, type Appearance } from './venue';

/** `Nat. Struct. Biol. 8, 923–925`: a volume and pages tell a venue nobody knows. */
const ENDS_WITH_PAGES =
  /\p{L}[.,]?\s(?:19|20)\d{2}[^;]{0,12};\s?\d|\p{L}\S*\s\d{1,4}(?:\s?\(\d[^()]*\))?[,:]\s?[A-Za-z]?\d+(?:\s?[-–]\s?[A-Za-z]?\d+)?\.?$/u;

/** Where and when, from words that say nothing else. */
export function readAppearance(words: string): Appearance {
  const dated = DATED.exec(words);
  if (dated !== null)
    return {
      venue: readVenueColumn(words.slice(dated[0].length)).venue,
      ...readTime(dated[1] ?? ''),
    };
  return (
    readVenue(words) ??
    (ENDS_WITH_PAGES.test(words) ? readVenueColumn(words) : { venue: null, ...readTime(words) })
  );
}

/** What two texts say of one work; the first wins. */
export function joinAppearances(
  one: Appearance | null,
  other: Appearance | null,
): Appearance | null {
  if (one === null || other === null) return one ?? other;
  return {
    venue: one.venue ?? other.venue,
    year: one.year ?? other.year,
    date: one.date ?? other.date,
  };
}
