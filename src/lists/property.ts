// Lines that are one field of an entry: `Venue: CVPR 2020`, `- Code: https://…`, `作者：…`.
import type { Cell } from './grid';
import { meaningOfHeader } from './header-meaning';
import type { Line } from './line';
import type { HeaderWords, Meaning } from './reading';

/** A field and where its value stands. */
export interface Property {
  readonly meaning: Meaning;
  readonly cell: Cell;
}

const LONGEST_LABEL = 24;

/** The field a line is; null if it is none. */
export function readProperty(line: Line, words: HeaderWords): Property | null {
  const [label, value] = line.phrases;
  if (
    label === undefined ||
    value === undefined ||
    label.url !== null ||
    label.text.length > LONGEST_LABEL
  )
    return null;
  if (label.kind !== 'text' && label.kind !== 'strong' && label.kind !== 'emphasis') return null;
  if (!/[:：]\W*$/.test(line.text.slice(label.from, value.from))) return null;
  const meaning = meaningOfHeader(label.text.replace(/[:：].*$/, ''), words);
  if (meaning === null || meaning === 'ignore') return null;
  const isAddress = value.url !== null && (meaning === 'title' || meaning === 'alias');
  return {
    meaning: isAddress ? 'pdf' : meaning,
    cell: { text: line.text, from: value.from, to: line.to },
  };
}

/** Whether a line says something of an entry and names none: links with labels, names, a venue, a date. */
export function isResource(line: Line): boolean {
  const said = line.phrases.filter(
    (phrase) => phrase.sense !== 'mark' && phrase.sense !== 'picture',
  );
  return (
    said.length > 0 &&
    said.every(
      (phrase) => phrase.sense !== 'words' && phrase.sense !== 'number' && phrase.sense !== 'tag',
    )
  );
}
