// What prevails in the places of a list: which phrases, counted from either end of the line, are names, appearances or words in most of its lines.
import { findCandidates } from '../lines/candidates';
import type { Line } from '../lines/line';
import type { Phrase } from '../lines/phrase';
import type { Sense } from '../words/sense';

/** How many lines of a list are looked at. */
const SAMPLE = 400;
/** How many phrases in one place must have the same sense, and what share of them, for the others to have it. */
const FEWEST = 4;
const SHARE = 0.6;
/** The same for titles. */
const SHARE_OF_WORDS = 0.85;
/** How many phrases are looked at, counted from either end. */
const REACH = 3;
const ASIDE: ReadonlySet<Sense> = new Set<Sense>(['number', 'mark', 'picture', 'tag']);

/** What the place of a phrase may tell otherwise. */
const TOLD: ReadonlySet<Sense> = new Set<Sense>(['words', 'authors', 'appearance']);

export type Prevailing = 'authors' | 'appearance' | 'words';
type Counts = Record<Prevailing, number> & { all: number };

/** The places of a list while they are counted: how many lines were looked at, and what stands where in them. */
export interface Places {
  lines: number;
  readonly counts: Map<string, Counts>;
}

/** Places of which nothing is known. */
export function startPlaces(): Places {
  return { lines: 0, counts: new Map() };
}

/** Counts the phrases of a line; of a long list only the first lines. */
export function countPlaces(places: Places, line: Line): void {
  if (places.lines++ >= SAMPLE) return;
  const said = saidIn(line);
  said.forEach((phrase, index) => {
    for (const place of placesOf(said, index)) {
      const counts = places.counts.get(place) ?? { authors: 0, appearance: 0, words: 0, all: 0 };
      places.counts.set(place, counts);
      counts.all++;
      const { sense } = phrase;
      if (sense === 'authors' || sense === 'appearance' || sense === 'words') counts[sense]++;
    }
  });
}

/** The phrases of a line that say more than a number or mark. */
export function saidIn({ phrases }: Line): readonly Phrase[] {
  return phrases.filter(({ sense }) => !ASIDE.has(sense));
}

/** The names of the places in which a phrase stands, counted from the beginning and from the end; the first also by what follows it. */
function placesOf(said: readonly Phrase[], index: number): readonly string[] {
  const { length } = said;
  const way = wayOf(said[index]) + (index === 0 ? '' : (said[index]?.before ?? ''));
  const places: string[] = [];
  if (index < REACH) places.push(String(index) + way);
  if (length - index <= REACH && index > 0) places.push(String(index - length) + way);
  if (index === 0 && length > 1) places.push(`${way}>${wayOf(said[1])}`);
  return places;
}

function wayOf(phrase: Phrase | undefined): string {
  return phrase === undefined ? '' : phrase.kind + phrase.opener;
}

/** What the places with one prevailing sense are for; those with nothing left to tell are left out. */
export function findPrevailing({ counts }: Places): ReadonlyMap<string, Prevailing> {
  const prevailing = new Map<string, Prevailing>();
  for (const [place, { authors, appearance, words, all }] of counts) {
    const prevails = (count: number, share: number) =>
      count >= FEWEST && count >= all * share && (count < all || all >= SAMPLE);
    if (prevails(authors, SHARE)) prevailing.set(place, 'authors');
    else if (prevails(appearance, SHARE)) prevailing.set(place, 'appearance');
    else if (prevails(words, SHARE_OF_WORDS)) prevailing.set(place, 'words');
  }
  return prevailing;
}

/** The line, its phrases that may be what prevails in their place told as this; the same line if there are none. */
export function tellByPlace(
  line: Line,
  prevailing: ReadonlyMap<string, Prevailing>,
  mayBe: (phrase: Phrase, sense: Prevailing) => boolean,
): Line {
  const told = new Map<Phrase, Phrase>();
  const said = saidIn(line);
  said.forEach((phrase, index) => {
    if (!TOLD.has(phrase.sense)) return;
    for (const place of placesOf(said, index)) {
      const sense = prevailing.get(place);
      if (sense === undefined || sense === phrase.sense || !mayBe(phrase, sense)) continue;
      told.set(phrase, { ...phrase, sense, isPlaced: sense === 'appearance' });
    }
  });
  if (told.size === 0) return line;
  const phrases = line.phrases.map((phrase) => told.get(phrase) ?? phrase);
  return { ...line, phrases, candidates: findCandidates(line.text, phrases) };
}
