// Lines beneath titles that say who wrote the work, where and when: told over the list, so that a name or venue nobody knows is read by its place.
import { authorLikeness } from '../words/authors';
import { cutPlaces } from '../words/places-of-authors';
import { findCandidates } from '../lines/candidates';
import { mapInSlices } from '../reading/in-slices';
import type { Line } from '../lines/line';
import type { Phrase } from '../lines/phrase';
import type { Sense } from '../words/sense';
import type { Unit } from './unit';

/** How many lines of a group, and what share of them, must tell this and nothing like a title. */
const FEWEST = 3;
const SHARE = 0.6;
const TITLE_LIKE = 0.55;
/** `EC23`, `Journal of Optics 2019`: a venue nobody knows. */
const PLACE_AND_YEAR = /^\p{Lu}.*\d{2}\.?$/u;
const SAYS_NOTHING: ReadonlySet<Sense> = new Set<Sense>(['number', 'mark', 'tag', 'picture']);

type Told = 'authors' | 'appearance';

/** How often the phrases in one place of a group's lines say what. */
interface Place {
  all: number;
  authors: number;
  appearance: number;
}

interface Group {
  lines: number;
  telling: number;
  readonly places: Map<string, Place>;
}

/** The units; those of groups in which most lines tell who, where and when beneath a title are told to do so. */
export function* tellFieldLines(units: readonly Unit[]): Generator<void, readonly Unit[]> {
  const groups = countGroups(units);
  if (groups.size === 0) return units;
  return yield* mapInSlices(units, (unit) => {
    const group = groups.get(unit.group);
    if (group === undefined || unit.line === null || !isUnderTitle(units, unit)) return unit;
    const line = tellByPlace(unit.line, group);
    return beginsWithField(line) ? { ...unit, line, tells: true } : unit;
  });
}

/** The groups most of whose lines tell who, where and when. */
function countGroups(units: readonly Unit[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const unit of units) {
    if (unit.line === null || unit.line.phrases.length === 0 || !isUnderTitle(units, unit))
      continue;
    const group: Group = groups.get(unit.group) ?? { lines: 0, telling: 0, places: new Map() };
    group.lines++;
    if (isTelling(unit.line)) group.telling++;
    forPlaces(unit.line, (place, { sense }) => {
      const count = group.places.get(place) ?? { all: 0, authors: 0, appearance: 0 };
      count.all++;
      if (sense === 'authors' || sense === 'appearance') count[sense]++;
      group.places.set(place, count);
    });
    groups.set(unit.group, group);
  }
  for (const [name, { lines, telling }] of groups)
    if (telling < FEWEST || telling < lines * SHARE) groups.delete(name);
  return groups;
}

function isUnderTitle(units: readonly Unit[], { parent }: Unit): boolean {
  return units[parent]?.line?.candidates.some(({ likeness }) => likeness >= TITLE_LIKE) ?? false;
}

/** Whether a line begins with names or an appearance and has nothing like a title. */
function isTelling(line: Line): boolean {
  return beginsWithField(line) && line.candidates.every(({ likeness }) => likeness < TITLE_LIKE);
}

/** Calls for every phrase with its place in the line, `emphasis1`. */
function forPlaces({ phrases }: Line, take: (place: string, phrase: Phrase) => void): void {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    const kind = phrase.kind + phrase.opener;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    take(`${kind}${count}`, phrase);
  }
}

/** What most phrases in a place say; null where they do not agree. */
function toldBy({ places }: Group, place: string): Told | null {
  const { all, authors, appearance } = places.get(place) ?? { all: 0, authors: 0, appearance: 0 };
  const most = Math.max(authors, appearance);
  if (most < FEWEST || most < all * SHARE) return null;
  return authors === most ? 'authors' : 'appearance';
}

/** The line with words told as what the other lines have in their place. */
function tellByPlace(line: Line, group: Group): Line {
  const phrases: Phrase[] = [];
  forPlaces(line, (place, phrase) => {
    const told = phrase.sense === 'words' && phrase.url === null ? toldBy(group, place) : null;
    phrases.push(
      told !== null && mayBe(told, phrase) ? { ...phrase, sense: told, isPlaced: true } : phrase,
    );
  });
  return { ...line, phrases, candidates: findCandidates(line.text, phrases) };
}

/** Whether words may be names, or name a venue by their marks or a number behind. */
function mayBe(told: Told, { kind, text }: Phrase): boolean {
  if (told === 'appearance') return kind !== 'text' || PLACE_AND_YEAR.test(text);
  return authorLikeness(cutPlaces(text).names) > 0;
}

/** Whether a line begins with names or an appearance. */
function beginsWithField({ phrases }: Line): boolean {
  const first = phrases.find(({ sense }) => !SAYS_NOTHING.has(sense));
  return first?.sense === 'authors' || first?.sense === 'appearance';
}
