// What one property of a property block holds: a scalar, a list in either style, nothing, or something only a YAML parser may judge.
import { isNullText, readScalar } from './yaml-scalar';

/** How a value is written. `other` is anything but one-line scalars and simple lists, which only a YAML parser may judge. */
export type ValueStyle = 'empty' | 'scalar' | 'flow' | 'block' | 'other';

/** One value of a list, or the scalar: offsets of its text, quotes included. */
export interface PropertyItem {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** A line of a text: offsets of its begin, before its line end, and after it. */
export interface TextLine {
  readonly from: number;
  readonly end: number;
  readonly to: number;
}

/** A line of YAML that says nothing. */
export const BLANK_OR_COMMENT = /^\s*(?:#.*)?$/;
const COMMENT = /\s#/;
const DASH = /^([ \t]*)-[ \t]+/;
const NAMED = /:(?:\s|$)/;

/** The value of a property: offsets of what stands after the colon, comment excluded, and what it holds. */
export interface WrittenValue {
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly style: ValueStyle;
  readonly items: readonly PropertyItem[];
}

/** Reads the value after the colon at `colon` of a line that ends at `end`, and the lines below that belong to it. */
export function readValue(
  text: string,
  colon: number,
  end: number,
  more: readonly TextLine[],
): WrittenValue {
  const from = skipBlank(text, colon);
  const inline = text.slice(from, end);
  const other: WrittenValue = { valueFrom: from, valueTo: end, style: 'other', items: [] };
  if (inline === '' || inline.startsWith('#')) return readBelow(text, colon, more);
  const read = inline.startsWith('[') ? readFlow(inline, from) : readOne(inline, from);
  if (read === null || more.length > 0) return other;
  const isEmpty = read.style === 'scalar' && isNullText(inline.slice(0, read.to - from));
  const style = isEmpty ? 'empty' : read.style;
  return { valueFrom: from, valueTo: read.to, style, items: isEmpty ? [] : read.items };
}

function readBelow(text: string, from: number, more: readonly TextLine[]): WrittenValue {
  const items: PropertyItem[] = [];
  let indent: string | null = null;
  for (const line of more) {
    const body = lineText(text, line);
    if (BLANK_OR_COMMENT.test(body)) continue;
    const dash = DASH.exec(body);
    const item = dash === null ? null : readItem(body, dash[0].length, line.from);
    indent ??= dash?.[1] ?? null;
    if (item === null || indent !== dash?.[1])
      return { valueFrom: from, valueTo: from, style: 'other', items: [] };
    items.push(item);
  }
  const style = items.length === 0 ? 'empty' : 'block';
  return { valueFrom: from, valueTo: from, style, items };
}

// A plain item with a colon is a name and a value.
function readItem(body: string, from: number, offset: number): PropertyItem | null {
  const scalar = readScalar(body, from, COMMENT);
  if (scalar === null || !isEnd(body, scalar.to)) return null;
  const isQuoted = body[from] === '"' || body[from] === "'";
  if (!isQuoted && NAMED.test(scalar.value)) return null;
  return { from: offset + from, to: offset + scalar.to, value: scalar.value };
}

/** A value of one line; offsets in the text. */
interface Inline {
  readonly style: 'scalar' | 'flow';
  readonly items: readonly PropertyItem[];
  readonly to: number;
}

function readOne(inline: string, offset: number): Inline | null {
  const scalar = readScalar(inline, 0, COMMENT);
  if (scalar === null || !isEnd(inline, scalar.to)) return null;
  const to = offset + scalar.to;
  return { style: 'scalar', items: [{ from: offset, to, value: scalar.value }], to };
}

function readFlow(inline: string, offset: number): Inline | null {
  const items: PropertyItem[] = [];
  let at = skipBlank(inline, 1);
  while (inline[at] !== ']') {
    const scalar = readScalar(inline, at, /[,\]]|\s#/);
    if (scalar === null || scalar.to === at || /[[{]|:\s/.test(plainPart(inline, at, scalar.to)))
      return null;
    items.push({ from: offset + at, to: offset + scalar.to, value: scalar.value });
    at = skipBlank(inline, scalar.to);
    if (inline[at] === ',') at = skipBlank(inline, at + 1);
    else if (inline[at] !== ']') return null;
  }
  return isEnd(inline, at + 1) ? { style: 'flow', items, to: offset + at + 1 } : null;
}

function plainPart(inline: string, from: number, to: number): string {
  return /["']/.test(inline[from] ?? '') ? '' : inline.slice(from, to);
}

// After a value only blanks and a comment may follow.
function isEnd(inline: string, at: number): boolean {
  return at === inline.length || /^(?:[ \t]*|[ \t]+#.*)$/.test(inline.slice(at));
}

function skipBlank(inline: string, at: number): number {
  let next = at;
  while (inline[next] === ' ' || inline[next] === '\t') next += 1;
  return next;
}

/** Words of a line without its line end; `''` for no line. */
export function lineText(text: string, line: TextLine | undefined): string {
  return line === undefined ? '' : text.slice(line.from, line.end);
}
