// What stands in one place of most lines of a list stands there in the others too: a lone name among rows of authors, an unknown journal among venues, a title like a row of names among titles.
import { findCandidates } from '../lines/candidates';
import type { Line } from '../lines/line';
import type { Phrase } from '../lines/phrase';
import { mapInSlices } from '../reading/in-slices';
import { authorLikeness } from '../words/authors';
import type { Sense } from '../words/sense';
import type { Unit } from './unit';

/** How many lines of a list are looked at. */
const SAMPLE = 400;
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

/** The places of a list: how many lines were looked at, and what stands where in them. */
interface List {
  lines: number;
  readonly places: Map<string, Counts>;
}

/** The units, phrases that may be what the others in their place are read as this. */
export function* settleSenses(units: readonly Unit[]): Generator<void, readonly Unit[]> {
  const lists = new Map<string, List>();
  for (const { group, line } of units) {
    if (line === null || line.phrases.length < 2) continue;
    const list = lists.get(group) ?? { lines: 0, places: new Map<string, Counts>() };
    lists.set(group, list);
    if (list.lines++ < SAMPLE) countPlaces(list.places, line);
  }
  const settled = new Map(Array.from(lists, ([group, { places }]) => [group, settle(places)]));
  return yield* mapInSlices(units, (unit) => {
    const places = settled.get(unit.group);
    if (places === undefined || places.size === 0) return unit;
    if (unit.line === null || unit.line.phrases.length < 2) return unit;
    const line = settleLine(unit.line, places);
    return line === unit.line ? unit : { ...unit, line };
  });
}

function countPlaces(places: Map<string, Counts>, { phrases }: Line): void {
  const said = phrases.filter(({ sense }) => !ASIDE.has(sense));
  said.forEach((phrase, index) => {
    for (const place of placesOf(phrase, index, said.length)) {
      const counts = places.get(place) ?? { authors: 0, appearance: 0, words: 0, all: 0 };
      places.set(place, counts);
      counts.all++;
      const { sense } = phrase;
      if (sense === 'authors' || sense === 'appearance' || sense === 'words') counts[sense]++;
    }
  });
}

/** The names of the places in which a phrase stands, counted from the beginning and from the end. */
function placesOf(
  { kind, opener, before }: Phrase,
  index: number,
  length: number,
): readonly string[] {
  const way = kind + opener + (index === 0 ? '' : before);
  const places: string[] = [];
  if (index < REACH) places.push(String(index) + way);
  if (length - index <= REACH && index > 0) places.push(String(index - length) + way);
  return places;
}

/** What the places with one prevailing sense are for. */
function settle(places: ReadonlyMap<string, Counts>): ReadonlyMap<string, Settled> {
  const settled = new Map<string, Settled>();
  for (const [place, { authors, appearance, words, all }] of places) {
    const prevails = (count: number, share: number) =>
      count >= FEWEST && count >= all * share && (count < all || all >= SAMPLE);
    if (prevails(authors, SHARE)) settled.set(place, 'authors');
    else if (prevails(appearance, SHARE)) settled.set(place, 'appearance');
    else if (prevails(words, SHARE_OF_WORDS)) settled.set(place, 'words');
  }
  return settled;
}

function settleLine(line: Line, places: ReadonlyMap<string, Settled>): Line {
  // One candidate is the title, and nothing is left to be told.
  if (line.candidates.length === 1) return line;
  const changed = new Map<Phrase, Phrase>();
  const said = line.phrases.filter(({ sense }) => !ASIDE.has(sense));
  said.forEach((phrase, index) => {
    if (phrase.sense !== 'words' && phrase.sense !== 'authors') return;
    for (const place of placesOf(phrase, index, said.length)) {
      const sense = places.get(place);
      if (sense === undefined || sense === phrase.sense || !mayBe(line, phrase, sense)) continue;
      changed.set(phrase, { ...phrase, sense, isPlaced: sense === 'appearance' });
    }
  });
  return changed.size === 0 ? line : withPhrases(line, changed);
}

function withPhrases(line: Line, changed: ReadonlyMap<Phrase, Phrase>): Line {
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
