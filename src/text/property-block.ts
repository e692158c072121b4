// The property block of a note as text: where it stands, and what each line of it holds, without losing a byte.
import {
  BLANK_OR_COMMENT,
  lineText,
  readValue,
  type TextLine,
  type WrittenValue,
} from './property-value';

/** One property: offsets of its lines, line ends included, and its value. */
export interface PropertyField extends WrittenValue {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A property block: offsets of its inside, which is whole lines; `eol` is the line end it uses. */
export interface PropertyBlock {
  readonly from: number;
  readonly to: number;
  readonly eol: string;
  readonly fields: readonly PropertyField[];
}

const OPENING = /^\uFEFF?---[ \t]*(\r?\n)/;
const CLOSING = /\n---[ \t]*\r?(?![^\n])/g;
const NAME =
  /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'|([^\s#'"[\]{}&*!|>%@`,-][^\n]*?|-[^\s][^\n]*?))[ \t]*:(?=[ \t]|$)/;

/** The property block at the head of a note; null where there is none. */
export function findPropertyBlock(text: string): PropertyBlock | null {
  const opening = OPENING.exec(text);
  if (opening === null) return null;
  const from = opening[0].length;
  CLOSING.lastIndex = from - 1;
  const closing = CLOSING.exec(text);
  if (closing === null) return null;
  const to = closing.index + 1;
  return { from, to, eol: opening[1] ?? '\n', fields: readFields(text, from, to) };
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
    const next = at + countFieldLines(text, lines, at);
    const field = readField(text, lines, at, next);
    if (field !== null) fields.push(field);
    at = next;
  }
  return fields;
}

// A field is its first line and all that is indented or a list item below it; blank lines and comments after it are not its own.
function countFieldLines(text: string, lines: readonly TextLine[], at: number): number {
  let count = 1;
  for (let next = at + 1; next < lines.length; next += 1) {
    if (isBelow(text, lines[next])) count = next - at + 1;
    else if (!BLANK_OR_COMMENT.test(lineText(text, lines[next]))) break;
  }
  return count;
}

// Most lines name a property: their first letter tells.
function isBelow(text: string, line: TextLine | undefined): boolean {
  const first = line === undefined ? '' : text[line.from];
  const mayBe = first === ' ' || first === '\t' || first === '-';
  return mayBe && /^(?:[ \t]+\S|-(?:[ \t]|$))/.test(lineText(text, line));
}

function readField(
  text: string,
  lines: readonly TextLine[],
  at: number,
  next: number,
): PropertyField | null {
  const first = lines[at];
  const last = lines[next - 1];
  if (first === undefined || last === undefined) return null;
  const match = NAME.exec(lineText(text, first));
  if (match === null) return null;
  const name = match[1] ?? match[2]?.replaceAll("''", "'") ?? match[3] ?? '';
  const more = next - at > 1 ? lines.slice(at + 1, next) : NO_LINES;
  const value = readValue(text, first.from + match[0].length, first.end, more);
  const { valueFrom, valueTo, style, items } = value;
  return { name, from: first.from, to: last.to, valueFrom, valueTo, style, items };
}

const NO_LINES: readonly TextLine[] = [];

function splitLines(text: string, from: number, to: number): TextLine[] {
  const lines: TextLine[] = [];
  for (let at = from; at < to;) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 || feed >= to ? to : feed + 1;
    const end = text[feed - 1] === '\r' ? feed - 1 : feed;
    lines.push({ from: at, end: feed < 0 || feed >= to ? to : end, to: next });
    at = next;
  }
  return lines;
}
