// The property block of a note as text: where it stands, and what each line of it holds, without losing a byte.
import { isNullText, readScalar } from './yaml-scalar';

/** How a value is written. `other` is anything but one-line scalars and simple lists, which only a YAML parser may judge. */
export type ValueStyle = 'empty' | 'scalar' | 'flow' | 'block' | 'other';

/** One value of a list, or the scalar: offsets of its text, quotes included. */
export interface PropertyItem {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** One property: offsets of its lines, line ends included, and of what stands after the colon, comment excluded. */
export interface PropertyField {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly style: ValueStyle;
  readonly items: readonly PropertyItem[];
}

/** A property block: offsets of its inside, which is whole lines; `eol` is the line end it uses. */
export interface PropertyBlock {
  readonly from: number;
  readonly to: number;
  readonly eol: string;
  readonly fields: readonly PropertyField[];
}

interface Line {
  readonly from: number;
  /** Offset before its line end. */
  readonly end: number;
  readonly to: number;
}

const OPENING = /^\uFEFF?---[ \t]*(\r?\n)/;
const CLOSING = /^---[ \t]*\r?$/gm;
const BLANK_OR_COMMENT = /^\s*(?:#.*)?$/;
const COMMENT = /\s#/;
const DASH = /^([ \t]*)-[ \t]+/;
const NAMED = /:(?:\s|$)/;
const NAME =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#'"[\]{}&*!|>%@`,-][^\n]*?|-[^\s][^\n]*?))[ \t]*:(?=[ \t]|$)/;

/** The property block at the head of a note; null where there is none. */
export function findPropertyBlock(text: string): PropertyBlock | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const from = opening[0].length;
  CLOSING.lastIndex = from;
  const closing = CLOSING.exec(text);
  if (closing === null) return null;
  const eol = opening[1] ?? '\n';
  return { from, to: closing.index, eol, fields: readFields(text, from, closing.index) };
}

/** The property of this name: as written, else without regard to case; null for none. */
export function findField(block: PropertyBlock, name: string): PropertyField | null {
  const folded = name.toLowerCase();
  const exact = block.fields.find((field) => field.name === name);
  return exact ?? block.fields.find((field) => field.name.toLowerCase() === folded) ?? null;
}

/** Whether a property says nothing. */
export function isEmptyField(field: PropertyField): boolean {
  if (field.style === 'empty') return true;
  return field.style !== 'other' && field.items.every((item) => item.value.trim() === '');
}

function readFields(text: string, from: number, to: number): PropertyField[] {
  const fields: PropertyField[] = [];
  const lines = splitLines(text, from, to);
  for (let at = 0; at < lines.length;) {
    const count = countFieldLines(text, lines, at);
    const field = readField(text, lines.slice(at, at + count));
    if (field !== null) fields.push(field);
    at += count;
  }
  return fields;
}

// A field is its first line and all that is indented or a list item below it; blank lines and comments after it are not its own.
function countFieldLines(text: string, lines: readonly Line[], at: number): number {
  let count = 1;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lineText(text, lines[next]);
    if (/^(?:[ \t]+\S|-(?:[ \t]|$))/.test(line)) count = next - at + 1;
    else if (!BLANK_OR_COMMENT.test(line)) break;
  }
  return count;
}

function readField(text: string, lines: readonly Line[]): PropertyField | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const line = lineText(text, first);
  const match = NAME.exec(line);
  if (match === null) return null;
  const name = match[1] ?? match[2]?.replaceAll("''", "'") ?? match[3] ?? '';
  const value = readValue(text, first.from + match[0].length, first.end, lines.slice(1));
  return { name, from: first.from, to: last.to, ...value };
}

type Value = Pick<PropertyField, 'valueFrom' | 'valueTo' | 'style' | 'items'>;

function readValue(text: string, colon: number, end: number, more: readonly Line[]): Value {
  const from = skipBlank(text, colon);
  const inline = text.slice(from, end);
  const other: Value = { valueFrom: from, valueTo: end, style: 'other', items: [] };
  if (inline === '' || inline.startsWith('#')) return readBelow(text, colon, more);
  const read = inline.startsWith('[') ? readFlow(inline) : readOne(inline);
  if (read === null || more.length > 0) return other;
  const isEmpty = read.style === 'scalar' && isNullText(inline.slice(0, read.to));
  const items = read.items.map((item) => ({ ...item, from: item.from + from, to: item.to + from }));
  return {
    valueFrom: from,
    valueTo: from + read.to,
    style: isEmpty ? 'empty' : read.style,
    items: isEmpty ? [] : items,
  };
}

function readBelow(text: string, from: number, more: readonly Line[]): Value {
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

interface Inline {
  readonly style: 'scalar' | 'flow';
  readonly items: readonly PropertyItem[];
  readonly to: number;
}

function readOne(inline: string): Inline | null {
  const scalar = readScalar(inline, 0, COMMENT);
  if (scalar === null || !isEnd(inline, scalar.to)) return null;
  return {
    style: 'scalar',
    items: [{ from: 0, to: scalar.to, value: scalar.value }],
    to: scalar.to,
  };
}

function readFlow(inline: string): Inline | null {
  const items: PropertyItem[] = [];
  let at = skipBlank(inline, 1);
  while (inline[at] !== ']') {
    const scalar = readScalar(inline, at, /[,\]]|\s#/);
    if (scalar === null || scalar.to === at || /[[{]|:\s/.test(plainPart(inline, at, scalar.to)))
      return null;
    items.push({ from: at, to: scalar.to, value: scalar.value });
    at = skipBlank(inline, scalar.to);
    if (inline[at] === ',') at = skipBlank(inline, at + 1);
    else if (inline[at] !== ']') return null;
  }
  return isEnd(inline, at + 1) ? { style: 'flow', items, to: at + 1 } : null;
}

function plainPart(inline: string, from: number, to: number): string {
  return /["']/.test(inline[from] ?? '') ? '' : inline.slice(from, to);
}

// After a value only blanks and a comment may follow.
function isEnd(inline: string, at: number): boolean {
  return /^(?:[ \t]*|[ \t]+#.*)$/.test(inline.slice(at));
}

function skipBlank(inline: string, at: number): number {
  let next = at;
  while (inline[next] === ' ' || inline[next] === '\t') next += 1;
  return next;
}

function splitLines(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = from; at < to;) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 || feed >= to ? to : feed + 1;
    const end = text[feed - 1] === '\r' ? feed - 1 : feed;
    lines.push({ from: at, end: feed < 0 || feed >= to ? to : end, to: next });
    at = next;
  }
  return lines;
}

function lineText(text: string, line: Line | undefined): string {
  return line === undefined ? '' : text.slice(line.from, line.end);
}
