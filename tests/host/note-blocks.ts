// The blocks of a note as Obsidian's cache tells them apart: headings, lists, tables, callouts, code.

/** One block; lines from 0, the last one included. What is hidden holds no links and no tags. */
export interface Block {
  readonly type: string;
  readonly first: number;
  readonly last: number;
  readonly isHidden: boolean;
}

interface Kind {
  readonly type: string;
  /** The last line of such a block that begins at `at`, or -1 when none does. */
  readonly end: (lines: readonly string[], at: number) => number;
  readonly isHidden?: boolean;
  /** Whether it needs a blank line (or another block) before it. */
  readonly isShy?: boolean;
}

const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const BREAK = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;
const QUOTE = /^ {0,3}>/;
const CALLOUT = /^ {0,3}>[ \t]*\[![^\]]+\]/;
const HTML = /^ {0,3}<(?:[a-z/][a-z0-9-]*[\s/>]|[a-z/][a-z0-9-]*$)/i;
const RULE_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const INDENTED = /^(?: {4}|\t)[ \t]*\S/;
const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** The mark of a list item: indentation, mark, the space after it. */
export const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/;

const KINDS: readonly Kind[] = [
  { type: 'comment', end: (lines, at) => paired(lines, at, '%%'), isHidden: true },
  { type: 'math', end: (lines, at) => paired(lines, at, '$$'), isHidden: true },
  { type: 'html', end: htmlComment, isHidden: true },
  { type: 'code', end: fence, isHidden: true },
  { type: 'code', end: indented, isHidden: true, isShy: true },
  { type: 'heading', end: (lines, at) => (HEADING.test(line(lines, at)) ? at : -1) },
  { type: 'thematicBreak', end: (lines, at) => (BREAK.test(line(lines, at)) ? at : -1) },
  { type: 'callout', end: (lines, at) => quote(lines, at, CALLOUT) },
  { type: 'blockquote', end: (lines, at) => quote(lines, at, QUOTE) },
  { type: 'html', end: html, isHidden: true },
  { type: 'table', end: table },
  { type: 'list', end: list },
];

/** The blocks from a line on, in order; blank lines belong to none. */
export function readBlocks(lines: readonly string[], from: number): Block[] {
  const blocks: Block[] = [];
  for (let at = from; at < lines.length; at += 1) {
    if (isBlank(lines, at)) continue;
    const block = blockAt(lines, at) ?? paragraph(lines, at);
    blocks.push(block);
    at = block.last;
  }
  return blocks;
}

/** The last line of a fenced block that begins here, -1 when none does. */
export function fence(lines: readonly string[], at: number): number {
  const mark = FENCE.exec(line(lines, at))?.[1];
  if (mark === undefined) return -1;
  const closing = new RegExp(`^\\s*${mark.charAt(0)}{${mark.length},}\\s*$`);
  return firstFrom(lines, at + 1, (text) => closing.test(text)) ?? lines.length - 1;
}

function blockAt(lines: readonly string[], at: number, isAfterText = false): Block | null {
  for (const { type, end, isHidden = false, isShy = false } of KINDS) {
    if (isShy && isAfterText) continue;
    const last = end(lines, at);
    if (last >= at) return { type, first: at, last, isHidden };
  }
  return null;
}

function paragraph(lines: readonly string[], first: number): Block {
  for (let at = first + 1; at < lines.length && !isBlank(lines, at); at += 1) {
    const isHeading = SETEXT.test(line(lines, at));
    if (isHeading) return { type: 'heading', first, last: at, isHidden: false };
    if (blockAt(lines, at, true))
      return { type: 'paragraph', first, last: at - 1, isHidden: false };
  }
  return { type: 'paragraph', first, last: lastOfText(lines, first), isHidden: false };
}

function paired(lines: readonly string[], at: number, mark: string): number {
  const text = line(lines, at).trim();
  if (!text.startsWith(mark)) return -1;
  if (text.includes(mark, mark.length)) return text.endsWith(mark) ? at : -1;
  return firstFrom(lines, at + 1, (other) => other.includes(mark)) ?? lines.length - 1;
}

function htmlComment(lines: readonly string[], at: number): number {
  if (!line(lines, at).trimStart().startsWith('<!--')) return -1;
  return firstFrom(lines, at, (text) => text.includes('-->')) ?? lines.length - 1;
}

function html(lines: readonly string[], at: number): number {
  return HTML.test(line(lines, at)) ? lastOfText(lines, at) : -1;
}

function indented(lines: readonly string[], at: number): number {
  if (!INDENTED.test(line(lines, at))) return -1;
  let last = at;
  while (INDENTED.test(line(lines, last + 1))) last += 1;
  return last;
}

function quote(lines: readonly string[], at: number, mark: RegExp): number {
  if (!mark.test(line(lines, at))) return -1;
  let last = at;
  while (QUOTE.test(line(lines, last + 1))) last += 1;
  return last;
}

function table(lines: readonly string[], at: number): number {
  const rule = line(lines, at + 1);
  const isTable = line(lines, at).includes('|') && rule.includes('-') && RULE_ROW.test(rule);
  return isTable ? lastOfText(lines, at) : -1;
}

function list(lines: readonly string[], first: number): number {
  if (!ITEM.test(line(lines, first))) return -1;
  let last = first;
  for (let at = first + 1; at < lines.length; at += 1) {
    const isBehindBlank = isBlank(lines, at - 1);
    if (isBlank(lines, at)) continue;
    if (!belongsToList(lines, at, isBehindBlank)) break;
    last = Math.max(at, fence(lines, at));
    at = last;
  }
  return last;
}

function belongsToList(lines: readonly string[], at: number, isBehindBlank: boolean): boolean {
  const text = line(lines, at);
  if (BREAK.test(text)) return false;
  if (ITEM.test(text) || /^(?: {2,}|\t)/.test(text)) return true;
  return !isBehindBlank && !HEADING.test(text) && !QUOTE.test(text) && !FENCE.test(text);
}

function lastOfText(lines: readonly string[], from: number): number {
  return (firstFrom(lines, from, (text) => text.trim() === '') ?? lines.length) - 1;
}

function firstFrom(
  lines: readonly string[],
  from: number,
  fits: (text: string) => boolean,
): number | null {
  for (let at = from; at < lines.length; at += 1) if (fits(line(lines, at))) return at;
  return null;
}

function line(lines: readonly string[], at: number): string {
  return lines[at] ?? '';
}

function isBlank(lines: readonly string[], at: number): boolean {
  return line(lines, at).trim() === '';
}
