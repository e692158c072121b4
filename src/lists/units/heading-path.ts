// The headings above a place in a note.
import type { Unit } from './unit';
import { plainWords } from '../words/plain-words';

/** A heading of the path; groups that no heading mark makes have the level 7. */
export interface Heading {
  readonly level: number;
  readonly text: string;
}

/** Level of a group named by a line or row that is no heading. */
export const GROUP_LEVEL = 7;

/** The path after a heading. */
export function enterHeading(path: readonly Heading[], heading: Heading): readonly Heading[] {
  return [...path.filter((one) => one.level < heading.level), heading];
}

/** The words of a heading, without markup. */
export function headingText(text: string, unit: Unit): string {
  const words = text
    .slice(unit.from, unit.to)
    .replace(/!\[[^[\]]*\]\([^()]*\)|<[^<>]*>|!?\[\[|\]\]|\]\([^()]*\)|[*_`[\]]+|^#+/g, ' ');
  return plainWords(words)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:：]$/, '');
}

/** The headings above every unit, outermost first. */
export function headingsOfUnits(
  text: string,
  units: readonly Unit[],
): readonly (readonly string[])[] {
  let path: readonly Heading[] = [];
  let texts: readonly string[] = [];
  return units.map((unit) => {
    if (unit.kind === 'heading') {
      path = enterHeading(path, { level: unit.level, text: headingText(text, unit) });
      texts = path.map((heading) => heading.text);
    }
    return texts;
  });
}
