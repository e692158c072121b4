// Titles that look like rows of names, `Listen, Attend and Spell`: told by the place in which the other lines of the list have titles.
import { findCandidates } from '../lines/candidates';
import { mapInSlices } from '../reading/in-slices';
import type { Line } from '../lines/line';
import type { Phrase } from '../lines/phrase';
import type { Unit } from './unit';

/** What share of a group's lines must have words of their own for titles. */
const SHARE = 0.6;
const INITIAL = /(?:^|[\s,])\p{Lu}\.|\bet al\b/u;

/** The units; a line that has a link, or lines beneath it, and nothing but names for a title keeps these as its words. */
export function* keepTitlesLikeNames(units: readonly Unit[]): Generator<void, readonly Unit[]> {
  const groups = new Map<string, { lines: number; titled: number }>();
  for (const unit of units) {
    if (unit.line === null || unit.line.phrases.length === 0) continue;
    const group = groups.get(unit.group) ?? { lines: 0, titled: 0 };
    group.lines++;
    if (unit.line.candidates.length > 0) group.titled++;
    groups.set(unit.group, group);
  }
  const isTitled = ({ lines, titled }: { lines: number; titled: number }) =>
    lines === 1 || titled >= lines * SHARE;
  const parents = new Set(units.map(({ parent }) => parent));
  return yield* mapInSlices(units, (unit, index) => {
    const { line } = unit;
    if (line === null || line.candidates.length > 0 || unit.parent >= 0) return unit;
    const group = groups.get(unit.group);
    const names =
      group !== undefined && isTitled(group) ? nameLikeTitle(line, parents.has(index)) : -1;
    return names < 0 ? unit : { ...unit, line: takeForWords(line, names) };
  });
}

/** Index of the names a line begins with and that may be its title; -1 for none. `isOwner` if lines stand beneath it. */
function nameLikeTitle({ phrases }: Line, isOwner: boolean): number {
  const first = phrases.findIndex(
    (phrase) => phrase.sense !== 'number' && phrase.sense !== 'mark' && phrase.sense !== 'tag',
  );
  const names = phrases[first];
  const isNames = names?.sense === 'authors' && names.kind === 'text' && !INITIAL.test(names.text);
  const isPaper = isOwner || phrases.some((phrase) => phrase.url !== null);
  return isNames && isPaper ? first : -1;
}

function takeForWords(line: Line, index: number): Line {
  const phrases = line.phrases.map((phrase, at): Phrase =>
    at === index ? { ...phrase, sense: 'words' } : phrase,
  );
  return { ...line, phrases, candidates: findCandidates(line.text, phrases) };
}
