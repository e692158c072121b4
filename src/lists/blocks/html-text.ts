// A web page as the Markdown the reader knows: headings, items and paragraphs by their marks, links and emphasis as the tags they were.
import type { SyntaxNodeRef } from '@lezer/common';
import { findLineStarts, lineAt, type LineStarts } from '../reading/line-index';
import { visitHtml } from './visit-html';

/** The Markdown of a page, and for each of its lines the line of the page it came from, from 1. */
export interface PageText {
  readonly text: string;
  readonly lines: readonly number[];
}

const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'head',
  'nav',
  'footer',
  'noscript',
  'svg',
  'form',
  'button',
  'template',
]);
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'b',
  'strong',
  'i',
  'em',
  'code',
  'sub',
  'sup',
  'img',
]);
const BLOCKS =
  /^(?:p|div|section|article|main|header|ul|ol|dl|dt|dd|blockquote|pre|br|hr|figure|figcaption|details|summary|address|body|html)$/;

interface Writer {
  readonly html: string;
  readonly starts: LineStarts;
  readonly out: string[];
  readonly lines: number[];
  /** The lists that are open, outermost first. */
  readonly lists: ('ul' | 'ol')[];
  line: string;
  /** Page line where the line being written began. */
  began: number;
}

/** Writes a page as Markdown. Yields now and then. */
export function* pageText(html: string): Generator<void, PageText> {
  if (isTooDeep(html)) return plainText(html);
  const writer: Writer = {
    html,
    starts: findLineStarts(html),
    out: [],
    lines: [],
    lists: [],
    line: '',
    began: 1,
  };
  yield* visitHtml(html, {
    enter: (node) => enter(writer, node),
    leave: (node) => {
      leave(writer, node);
    },
  });
  breakLine(writer);
  return { text: writer.out.join('\n'), lines: writer.lines };
}

/** Deeper nesting than any page has, where the parser's time grows with its square. */
const DEEPEST = 300;
const VOID =
  /^(?:br|hr|img|input|meta|link|area|base|col|embed|source|wbr|p|li|td|tr|th|dt|dd|option|thead|tbody)$/i;

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (name === undefined || VOID.test(name)) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The words of a page that cannot be parsed, line by line. */
function plainText(html: string): PageText {
  const lines = html.replace(/<\/?[a-z][^<>\n]{0,2000}>/gi, ' ').split('\n');
  return { text: lines.join('\n'), lines: lines.map((_, index) => index + 1) };
}

function enter(writer: Writer, node: SyntaxNodeRef): boolean {
  if (node.name === 'Text' || node.name === 'EntityReference' || node.name === 'CharacterReference')
    write(writer, node.from, node.to);
  if (node.name !== 'Element') return node.name === 'Document';
  const tag = tagOf(writer, node);
  if (SKIPPED.has(tag)) return false;
  if (tag === 'table') return writeTable(writer, node);
  if (INLINE.has(tag)) writeTag(writer, node.node.firstChild);
  else openBlock(writer, tag, node.from);
  return true;
}

function leave(writer: Writer, node: SyntaxNodeRef): void {
  if (node.name !== 'Element') return;
  const tag = tagOf(writer, node);
  const close = node.node.lastChild;
  if (INLINE.has(tag)) writeTag(writer, close?.name === 'CloseTag' ? close : null);
  else if (tag === 'ul' || tag === 'ol') writer.lists.pop();
  if (isBlock(tag)) breakLine(writer);
  if (/^(?:p|div|h[1-6]|ul|ol|table)$/.test(tag) && writer.lists.length === 0) blankLine(writer);
}

function tagOf(writer: Writer, node: SyntaxNodeRef): string {
  return (
    /^<([a-z][a-z0-9]*)/i.exec(writer.html.slice(node.from, node.from + 16))?.[1]?.toLowerCase() ??
    ''
  );
}

function isBlock(tag: string): boolean {
  return BLOCKS.test(tag) || tag === 'li' || /^h[1-6]$/.test(tag);
}

function openBlock(writer: Writer, tag: string, at: number): void {
  if (!isBlock(tag)) return;
  breakLine(writer);
  if (tag === 'ul' || tag === 'ol') writer.lists.push(tag);
  const mark =
    tag === 'li'
      ? '   '.repeat(Math.max(0, writer.lists.length - 1)) +
        (writer.lists.at(-1) === 'ol' ? '1. ' : '- ')
      : /^h[1-6]$/.test(tag)
        ? '#'.repeat(Number(tag.charAt(1))) + ' '
        : '';
  if (mark === '') return;
  writer.line = mark;
  writer.began = lineAt(writer.starts, at);
}

function write(writer: Writer, from: number, to: number): void {
  const words = writer.html.slice(from, to).replace(/\s+/g, ' ');
  if (writer.line.trim() === '' && words.trim() === '') return;
  if (writer.line === '')
    writer.began = lineAt(writer.starts, from + writer.html.slice(from, to).search(/\S/));
  writer.line += writer.line === '' ? words.trimStart() : words;
}

function writeTag(writer: Writer, tag: { from: number; to: number } | null): void {
  if (tag === null) return;
  if (writer.line === '') writer.began = lineAt(writer.starts, tag.from);
  writer.line += writer.html.slice(tag.from, tag.to).replace(/\s+/g, ' ');
}

/** Tables are read from their tags: they are copied line by line. */
function writeTable(writer: Writer, node: SyntaxNodeRef): false {
  breakLine(writer);
  blankLine(writer);
  const first = lineAt(writer.starts, node.from);
  writer.html
    .slice(node.from, node.to)
    .split('\n')
    .forEach((line, index) => {
      writer.out.push(line);
      writer.lines.push(first + index);
    });
  blankLine(writer);
  return false;
}

function breakLine(writer: Writer): void {
  if (writer.line.trim() !== '') {
    writer.out.push(writer.line.trimEnd());
    writer.lines.push(writer.began);
  }
  writer.line = '';
}

function blankLine(writer: Writer): void {
  if (writer.out.at(-1) === '' || writer.out.length === 0) return;
  writer.out.push('');
  writer.lines.push(0);
}
