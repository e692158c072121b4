// The blocks of a note, found by @lezer/markdown. Only its block rules run: what stands inside a line is cut by `cut-segments.ts`,
// which knows the marks of lists and takes linear time on any text.
import type { Tree } from '@lezer/common';
import { parser } from '@lezer/markdown';
import type { Block } from './block';
import { walkTree } from './walk-tree';

/** A numbered line within an item: CommonMark lets only `1.` end a paragraph, people mean the next item. */
const NUMBERED = /^\d{1,4}[.)]\s/;

const BLOCK_PARSER = parser.configure({
  // The library asks for marks at every character: this one takes all of them at once.
  parseInline: [{ name: 'Words', parse: (words) => words.end }],
  parseBlock: [
    {
      name: 'NumberedLine',
      endLeaf: (context, line) =>
        context.depth > 1 && NUMBERED.test(line.text.slice(line.pos, line.pos + 6)),
    },
    {
      // A long table is one paragraph to the library, taken at once: it is parted here, and put together by `walk-tree.ts`.
      name: 'LongTable',
      endLeaf: (context, line, leaf) =>
        context.depth === 1 && leaf.content.length > LONGEST_LEAF && line.text.startsWith('|'),
    },
  ],
  remove: [
    ...[
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
    ],
    ...['HTMLBlock', 'IndentedCode'],
  ],
});
const LONGEST_LEAF = 64_000;
const ADVANCES_A_SLICE = 256;
const CHARACTERS_A_SLICE = 64_000;
/** More marks in a row than anyone nests; the library's time grows with their square. */
const TOO_DEEP = /^[^\S\n]{120,}\S.*$|^[^\S\n]*(?:(?:[-*+>]|\d{1,9}[.)])[^\S\n]*){40,}.*$/gm;

/** All blocks in order. Yields now and then; `text` may hold anything. */
export function* findBlocks(text: string): Generator<void, readonly Block[]> {
  const parse = BLOCK_PARSER.startParse(text.replace(TOO_DEEP, (line) => line.replace(/\S/g, 'x')));
  let tree: Tree | null = null;
  let from = 0;
  for (let count = 1; tree === null; count++) {
    tree = parse.advance();
    if (count % ADVANCES_A_SLICE !== 0 && parse.parsedPos < from + CHARACTERS_A_SLICE) continue;
    from = parse.parsedPos;
    yield;
  }
  return yield* walkTree(text, tree);
}
