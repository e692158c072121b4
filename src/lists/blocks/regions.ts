// Cuts out of a note what is no list: front matter, comments, style sheets; and HTML tables, which are read by themselves.
import type { UnreadReason } from '../reading/entry';

/** A stretch of the text that the reading of blocks must not see. */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly is: Extract<UnreadReason, 'front-matter' | 'comment' | 'markup'> | 'html-table';
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n[^]*?\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;
const OPENERS = /<!--|^%%|<table\b|<(?:style|script)\b/gim;
const CLOSERS: Readonly<Record<string, readonly [RegExp, Region['is']]>> = {
  '<!--': [/-->/g, 'comment'],
  '%%': [/%%/g, 'comment'],
  '<table': [/<\/table\s*>/gi, 'html-table'],
  '<style': [/<\/style\s*>/gi, 'markup'],
  '<script': [/<\/script\s*>/gi, 'markup'],
};
const FENCE = /^[ \t]*(?:`{3,}|~{3,})/gm;

/** The regions of a note, in order; an opener without its closer is text. */
export function findRegions(text: string): readonly Region[] {
  const front = FRONT_MATTER.exec(text)?.[0].length ?? 0;
  const regions: Region[] = front === 0 ? [] : [{ from: 0, to: front, is: 'front-matter' }];
  const fences = findFences(text);
  const coloured = fences.filter((fence) => isColouredList(text, fence));
  const unclosed = new Set<string>();
  OPENERS.lastIndex = front;
  for (let match = OPENERS.exec(text); match !== null; match = OPENERS.exec(text)) {
    const region = unclosed.has(match[0].toLowerCase())
      ? null
      : regionAt(text, match.index, match[0].toLowerCase());
    if (region === null) unclosed.add(match[0].toLowerCase());
    else if (!fences.some((fence) => fence.from <= region.from && region.from < fence.to))
      regions.push(region);
    OPENERS.lastIndex = region?.to ?? OPENERS.lastIndex;
  }
  if (coloured.length === 0) return regions;
  const marks = coloured.flatMap(({ from, to }) => [lineOf(text, from), lineOf(text, to)]);
  return [...regions, ...marks].sort((one, other) => one.from - other.from);
}

/** The line that begins at an offset, as markup. */
function lineOf(text: string, from: number): Region {
  const end = text.indexOf('\n', from);
  return { from, to: end < 0 ? text.length : end, is: 'markup' };
}

/** Lines of a change of code: what it changes, and code. */
const OF_CODE = /^(?:@@|\+\+\+ |--- |diff |index )|[;{}=]\s*$|^[-+]\S/m;
const ITEM = /^\s*[-+*]\s+\S+\s+\S+/;

/** Whether a fence for changes of code holds items, which people put there to have them coloured. */
function isColouredList(text: string, { from, to }: { from: number; to: number }): boolean {
  const head = lineOf(text, from).to;
  if (!DIFF.test(text.slice(from, head))) return false;
  const body = text.slice(head + 1, to);
  return ITEM.test(body) && !OF_CODE.test(body);
}

const DIFF = /^[ \t]*(?:`{3,}|~{3,})\s*diff\s*$/;

function regionAt(text: string, from: number, opener: string): Region | null {
  const closer = CLOSERS[opener];
  if (closer === undefined) return null;
  const [pattern, is] = closer;
  pattern.lastIndex = from + opener.length;
  return pattern.exec(text) === null ? null : { from, to: pattern.lastIndex, is };
}

/** Stretches between code fences, in which nothing is markup. */
function findFences(text: string): readonly { from: number; to: number }[] {
  const marks = Array.from(text.matchAll(FENCE), (match) => match.index);
  return marks.flatMap((from, index) =>
    index % 2 === 0 ? [{ from, to: marks[index + 1] ?? text.length }] : [],
  );
}

/** Stands for an HTML table where it was cut out, so that it keeps its place among the blocks. */
export const TABLE_MARK = '\ue0ff';

/** The text with its regions blanked, so that every offset and line stays. */
export function blankOut(text: string, regions: readonly Region[]): string {
  if (regions.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, is } of regions) {
    if (from < at) continue;
    const mark = is === 'html-table' ? TABLE_MARK : '';
    parts.push(
      text.slice(at, from),
      mark,
      text.slice(from + mark.length, to).replace(/[^\n]+/g, (line) => ' '.repeat(line.length)),
    );
    at = to;
  }
  return parts.join('') + text.slice(at);
}
