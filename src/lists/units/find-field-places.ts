// In which place the lines of each list keep a field that no mark parts from the title, told by most of its lines.
import { FIELD_PLACES, type FieldPlace, type Sample } from '../references/field-places';
import type { Line } from '../lines/line';
import type { Part } from '../segments/piece';
import type { Unit } from './unit';

/** How many lines of a list are looked at, how many must have a field in one place, and what share. */
const SAMPLE = 60;
const FEWEST = 4;
const SHARE = 0.8;
/** Names may be read with a word more before them, `by`. */
const NEAR = 4;
/** Where running words end for marked ones to begin. */
const MARKED = /[[(（《“"*_`<]|https?:/;

/** The place of each group of lines that has one. */
export function findFieldPlaces(units: readonly Unit[]): ReadonlyMap<string, FieldPlace> {
  const groups = new Map<string, Line[]>();
  for (const { group, line, kind } of units) {
    if (line === null || line.phrases.length === 0 || kind === 'heading') continue;
    const lines = groups.get(group) ?? [];
    if (lines.length < SAMPLE) lines.push(line);
    groups.set(group, lines);
  }
  return new Map(
    Array.from(groups).flatMap(([group, lines]) => {
      const place = findPlaceOf(lines);
      return place === null ? [] : [[group, place] as const];
    }),
  );
}

/** The place in which most of the lines of a list have a field; null if there is none. */
export function findPlaceOf(lines: readonly Line[]): FieldPlace | null {
  const sample = lines.length > SAMPLE ? lines.slice(0, SAMPLE) : lines;
  return FIELD_PLACES.find((one) => isPlaceOf(sample, one)) ?? null;
}

/** Whether most lines have a field in a place. */
function isPlaceOf(lines: readonly Line[], place: FieldPlace): boolean {
  if (lines.length < FEWEST) return false;
  const samples: Sample[] = [];
  for (const [index, line] of lines.entries()) {
    const field = findFieldIn(line, place);
    if (field !== null) samples.push(sampleOf(line, field));
    if (index + 1 - samples.length > lines.length * (1 - SHARE)) return false;
  }
  return samples.length >= FEWEST && place.isTold(samples);
}

function sampleOf({ text, to }: Line, { stretch }: Part): Sample {
  const rest = text.slice(stretch.to, to).replace(/^[\s:.,–—-]+/, '');
  return { words: text.slice(stretch.from, stretch.to), rest };
}

/** Where the field stands in the running words a line begins with; null where it is not in the place. */
function findFieldIn(line: Line, place: FieldPlace): Part | null {
  return findPartsIn(line, place).find(({ sense }) => sense === place.sense) ?? null;
}

function findPartsIn({ text, from, to }: Line, place: FieldPlace): readonly Part[] {
  const marked = MARKED.exec(text.slice(from, to));
  return place.find(text, from, marked === null ? to : from + marked.index) ?? [];
}

/** Whether a line has a field in a place and was not read so. */
export function isMisread(line: Line, place: FieldPlace): boolean {
  const parts = findPartsIn(line, place);
  return parts.some((part) => isTold(part, place) && !isRead(line, part));
}

/** Whether a part is what the place is for, or says when. */
function isTold({ sense }: Part, place: FieldPlace): boolean {
  return sense === place.sense || sense === 'appearance';
}

/** Whether a phrase of a line is a part of it, with its sense or at least by itself. */
function isRead({ phrases }: Line, { stretch: { from, to }, sense }: Part): boolean {
  return phrases.some((phrase) =>
    sense === 'authors'
      ? phrase.sense === sense && Math.abs(phrase.from - from) <= NEAR && phrase.to >= to
      : phrase.from <= from && phrase.to === to && (sense !== 'words' || phrase.isPlaced),
  );
}
