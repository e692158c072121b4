// In which place the lines of each list keep a field that no mark parts from the title, told by most of its lines.
import { FIELD_PLACES, type FieldPlace, type Sample } from '../references/field-places';
import type { Line } from '../lines/line';
import type { Part } from '../segments/piece';
import type { Unit } from './unit';

/** How many lines of a list are looked at, how many must have a field in one place, and what share. */
const SAMPLE = 60;
const FEWEST = 4;
const SHARE = 0.8;
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
      const place = FIELD_PLACES.find((one) => isPlaceOf(lines, one));
      return place === undefined ? [] : [[group, place] as const];
    }),
  );
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
function findFieldIn({ text, from, to }: Line, place: FieldPlace): Part | null {
  const marked = MARKED.exec(text.slice(from, to));
  const end = marked === null ? to : from + marked.index;
  return place.find(text, from, end)?.find(({ sense }) => sense === place.sense) ?? null;
}

/** Whether a line has a field in a place and was not read so. */
export function isMisread(line: Line, place: FieldPlace): boolean {
  const field = findFieldIn(line, place);
  if (field === null) return false;
  const { from, to } = field.stretch;
  return !line.phrases.some(
    (phrase) =>
      phrase.from <= from &&
      (field.sense === 'authors'
        ? phrase.sense === 'authors' && phrase.to >= to
        : phrase.to === to && (field.sense !== 'words' || phrase.isPlaced)),
  );
}
