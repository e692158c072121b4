// The blocks of a note, found by @lezer/markdown. Only its block rules run: what stands inside a line is cut by `cut-segments.ts`,
// which knows the marks of lists and takes linear time on any text.
import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/markdown';
import type { Block } from './block';

const BLOCK_PARSER = parser.configure({
  remove: [
    'Escape',
    'Entity',
    'InlineCode',
    'HTMLTag',
    'Emphasis',
    'HardBreak',
    'Link',
    'Image',
    'LinkEnd',
    'Autolink',
    'HTMLBlock',
    'IndentedCode',
  ],
});
const ADVANCES_A_SLICE = 256;
const NODES_A_SLICE = 512;
/** More marks in a row than anyone nests; the library's time grows with their square. */
const TOO_DEEP = /^[^\S\n]{120,}\S.*$|^[^\S\n]*(?:(?:[-*+>]|\d{1,9}[.)])[^\S\n]*){40,}.*$/gm;

/** All blocks in order. Yields now and then; `text` may hold anything. */
export function* findBlocks(text: string): Generator<void, readonly Block[]> {
  const parse = BLOCK_PARSER.startParse(text.replace(TOO_DEEP, (line) => line.replace(/\S/g, 'x')));
  let tree: Tree | null = null;
  for (let count = 1; tree === null; count++) {
    tree = parse.advance();
    if (count % ADVANCES_A_SLICE === 0) yield;
  }
  const walk: Walk = { text, blocks: [], count: 0 };
  yield* walkChildren(walk, tree.topNode, { parent: -1, depth: 0, marker: '', isQuoted: false });
  return walk.blocks;
}

interface Walk {
  readonly text: string;
  readonly blocks: Block[];
  count: number;
}

interface Place {
  readonly parent: number;
  readonly depth: number;
  readonly marker: Block['marker'];
  readonly isQuoted: boolean;
}

function* walkChildren(walk: Walk, node: SyntaxNode, place: Place): Generator<void, void> {
  let lastParagraph = -1;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (++walk.count % NODES_A_SLICE === 0) yield;
    const before = walk.blocks.length;
    if (child.name === 'BulletList' || child.name === 'OrderedList')
      yield* walkList(walk, child, {
        ...place,
        parent: lastParagraph >= 0 && child.name === 'BulletList' ? lastParagraph : place.parent,
      });
    else if (child.name === 'Blockquote')
      yield* walkChildren(walk, child, { ...place, isQuoted: true });
    else addLeaf(walk, child, place);
    lastParagraph =
      child.name === 'Paragraph' ? before : child.name.endsWith('List') ? lastParagraph : -1;
  }
}

function* walkList(walk: Walk, list: SyntaxNode, place: Place): Generator<void, void> {
  const marker = list.name === 'BulletList' ? '-' : '1';
  for (let item = list.firstChild; item !== null; item = item.nextSibling) {
    if (item.name !== 'ListItem') continue;
    const mark = item.getChild('ListMark');
    const first = mark?.nextSibling ?? null;
    const words = first?.name === 'Paragraph' ? first : null;
    const from = words?.from ?? mark?.to ?? item.from;
    const index = walk.blocks.length;
    walk.blocks.push({
      ...place,
      kind: 'item',
      start: item.from,
      from,
      to: words?.to ?? from,
      marker,
      level: 0,
      info: '',
    });
    yield* walkRest(walk, words === null ? first : words.nextSibling, {
      ...place,
      parent: index,
      depth: place.depth + 1,
      marker,
    });
  }
}

/** The blocks of an item after its first words. */
function* walkRest(walk: Walk, first: SyntaxNode | null, place: Place): Generator<void, void> {
  for (let child = first; child !== null; child = child.nextSibling) {
    if (++walk.count % NODES_A_SLICE === 0) yield;
    if (child.name === 'BulletList' || child.name === 'OrderedList')
      yield* walkList(walk, child, place);
    else if (child.name === 'Blockquote')
      yield* walkChildren(walk, child, { ...place, isQuoted: true });
    else addLeaf(walk, child, place);
  }
}

function addLeaf(walk: Walk, node: SyntaxNode, place: Place): void {
  const { name, from, to } = node;
  const heading = /^(ATX|Setext)Heading(\d)$/.exec(name);
  const base = { ...place, start: from, from, to, level: 0, info: '' };
  if (heading !== null)
    walk.blocks.push({ ...base, ...headingSpan(node), kind: 'heading', level: Number(heading[2]) });
  else if (name === 'Paragraph') walk.blocks.push({ ...base, kind: 'paragraph' });
  else if (name === 'FencedCode')
    walk.blocks.push({ ...base, kind: 'code', info: infoOf(walk.text, node), ...codeSpan(node) });
  else if (name !== 'ListMark' && name !== 'QuoteMark')
    walk.blocks.push({ ...base, kind: 'markup' });
}

/** The words of a heading: between its marks, or above its line. */
function headingSpan(node: SyntaxNode): { from: number; to: number } {
  const marks = node.getChildren('HeaderMark');
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return node;
  if (first.from > node.from) return { from: node.from, to: first.from };
  return { from: first.to, to: last === first ? node.to : last.from };
}

function infoOf(text: string, node: SyntaxNode): string {
  const info = node.getChild('CodeInfo');
  return info === null ? '' : text.slice(info.from, info.to).trim().toLowerCase();
}

function codeSpan(node: SyntaxNode): { from: number; to: number } {
  const code = node.getChildren('CodeText');
  return { from: code[0]?.from ?? node.from, to: code.at(-1)?.to ?? node.to };
}
