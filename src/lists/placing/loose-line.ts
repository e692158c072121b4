// What a line that is no entry is, if no entry takes it: a group's name, a remark of the list, or unread and why.
import type { UnreadReason } from '../reading/entry';
import type { Line } from '../lines/line';
import type { Unit } from '../units/unit';

const LONGEST_GROUP = 70;

/** What a line of no entry is: a group's name, a remark of the list, or the reason it is left unread. */
export type LooseReason = UnreadReason | 'group' | 'remark';

/** What a line would be if it belonged to no entry. */
export function reasonOf(
  text: string,
  unit: Unit,
  line: Line,
  next: Unit | undefined,
): LooseReason {
  const words = text.slice(unit.from, unit.to).trim();
  if (words === '') return 'empty-item';
  if (!/[\p{L}\p{N}]/u.test(words)) return 'markup';
  if (isNavigation(line) || /^\[toc\]$/i.test(words)) return 'navigation';
  if (isGroupName(words, unit, line, next)) return 'group';
  if (unit.kind === 'paragraph')
    return line.phrases.some((phrase) => phrase.sense !== 'tag' && phrase.sense !== 'picture')
      ? 'remark'
      : 'markup';
  return line.candidates.length > 0 ? 'prose' : 'no-title';
}

/** Whether a line's words are links to places in the same text or folder. */
function isNavigation(line: Line): boolean {
  const said = line.phrases.filter(
    (phrase) => phrase.sense !== 'number' && phrase.sense !== 'mark',
  );
  return (
    said.some((phrase) => phrase.kind === 'link') &&
    said.every((phrase) => phrase.kind === 'link' && isPlace(phrase.url))
  );
}

function isPlace(url: string | null): boolean {
  return url !== null && !/^(?:https?:)?\/\//i.test(url);
}

/** A short line that ends with a colon or is all bold, with something below it. */
function isGroupName(words: string, unit: Unit, line: Line, next: Unit | undefined): boolean {
  if (
    words.length > LONGEST_GROUP ||
    next === undefined ||
    next.kind === 'heading' ||
    unit.lines.length > 1
  )
    return false;
  const isBold = /^(?:\*\*|__|<b>|<strong>).*(?:\*\*|__|<\/b>|<\/strong>)[:：]?$/.test(words);
  const isLabel = /[:：]$/.test(words) && line.phrases.every((phrase) => phrase.url === null);
  return (isBold || isLabel) && (unit.kind === 'paragraph' || next.depth > unit.depth);
}
