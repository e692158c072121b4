// What stands in one place of most lines of a list stands there in the others too: a lone name among rows of authors, an unknown journal among venues, a title like a row of names among titles.
import { authorLikeness } from '../words/authors';
import { findCandidates } from '../lines/candidates';
import { mapInSlices } from '../reading/in-slices';
import type { Line } from '../lines/line';
import type { Phrase } from '../lines/phrase';
import type { Sense } from '../words/sense';
import type { Unit } from './unit';

/** How many phrases in one place must have the same sense, and what share of them, for the others to have it. */
const FEWEST = 4;
const SHARE = 0.6;
/** The same for titles. */
const SHARE_OF_WORDS = 0.85;
/** How many phrases are looked at, counted from either end. */
const REACH = 3;
/** `Cancer Cell 2002`, `PLoS Medicine, 2005`. */
const NAME_AND_YEAR = /^\p{Lu}[^:?!]{1,60}(?:\b(?:19|20)\d{2}|\p{L}['’ ]{0,2}\d{2})$/u;
const ASIDE: ReadonlySet<Sense> = new Set<Sense>(['number', 'mark', 'picture', 'tag']);

type Settled = 'authors' | 'appearance' | 'words';
type Counts = Record<Settled, number> & { all: number };

/** The units, phrases that may be what the others in their place are read as this. */
export function* settleSenses(units: readonly Unit[]): Generator<void, readonly Unit[]> {
  const groups = new Map<string, Map<string, Counts>>();
  for (const { group, line } of units) {
    if (line === null || line.phrases.length < 2) continue;
    const places = groups.get(group) ?? new Map<string, Counts>();
    groups.set(group, places);
    countPlaces(places, line);
  }
  const settled = new Map(Array.from(groups, ([group, places]) => [group, settle(places)]));
  return yield* mapInSlices(units, (unit) => {
    const places = settled.get(unit.group);
    if (unit.line === null || unit.line.phrases.length < 2) return unit;
    if (places === undefined || places.size === 0) return unit;
    const line = settleLine(unit.line, places);
    return line === unit.line ? unit : { ...unit, line };
  });
}

function countPlaces(places: Map<string, Counts>, line: Line): void {
  for (const { place, phrase } of placesOf(line)) {
    const counts = places.get(place) ?? { authors: 0, appearance: 0, words: 0, all: 0 };
    places.set(place, counts);
    counts.all++;
    const { sense } = phrase;
    if (sense === 'authors' || sense === 'appearance' || sense === 'words') counts[sense]++;
  }
}

/** The phrases near either end of a line with the names of their places. */
function placesOf({ phrases }: Line): readonly { place: string; phrase: Phrase }[] {
  const said = phrases.filter(({ sense }) => !ASIDE.has(sense));
  return said.flatMap((phrase, index) => {
    const way = `${phrase.kind}${phrase.opener}${index === 0 ? '' : phrase.before}`;
    const places: { place: string; phrase: Phrase }[] = [];
    if (index < REACH) places.push({ place: `${index}${way}`, phrase });
    const behind = said.length - 1 - index;
    if (behind < REACH && index > 0) places.push({ place: `-${behind}${way}`, phrase });
    return places;
  });
}

/** What the places with one prevailing sense are for. */
function settle(places: ReadonlyMap<string, Counts>): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const [place, { authors, appearance, words, all }] of places) {
    const prevails = (count: number, share: number) =>
      count >= FEWEST && count >= all * share && count < all;
    if (prevails(authors, SHARE)) settled.set(place, 'authors');
    else if (prevails(appearance, SHARE)) settled.set(place, 'appearance');
    else if (prevails(words, SHARE_OF_WORDS)) settled.set(place, 'words');
  }
  return settled;
}

function settleLine(line: Line, places: ReadonlyMap<string, Settled>): Line {
  let changed: Map<Phrase, Phrase> | null = null;
  for (const { place, phrase } of placesOf(line)) {
    const sense = places.get(place);
    if (sense === undefined || sense === phrase.sense || !mayBe(line, phrase, sense)) continue;
    changed ??= new Map();
    changed.set(phrase, { ...phrase, sense, isPlaced: sense === 'appearance' });
  }
  if (changed === null) return line;
  const phrases = line.phrases.map((phrase) => changed.get(phrase) ?? phrase);
  return { ...line, phrases, candidates: findCandidates(line.text, phrases) };
}

/** Whether a phrase may have a sense that is not its own; some words of the line must be left for the title. */
function mayBe({ phrases }: Line, { sense, text, url }: Phrase, settled: Settled): boolean {
  if (settled === 'words')
    return sense === 'authors' && phrases.every((one) => one.sense !== 'words');
  if (sense !== 'words' || url !== null) return false;
  if (phrases.filter((one) => one.sense === 'words').length < 2) return false;
  return settled === 'authors' ? authorLikeness(text) > 0 : NAME_AND_YEAR.test(text);
}
