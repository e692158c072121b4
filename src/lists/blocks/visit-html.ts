// HTML parsed and walked in slices, forgiving whatever people and programs wrote.
import { IterMode, type SyntaxNodeRef, type Tree } from '@lezer/common';
import { parser } from '@lezer/html';

const ADVANCES_A_SLICE = 512;
const NODES_A_SLICE = 2048;

/** What is done where a node begins and ends; `enter` tells whether what is inside it is visited, and its end. */
export interface Visitor {
  readonly enter: (node: SyntaxNodeRef) => boolean;
  readonly leave: (node: SyntaxNodeRef) => void;
}

/** Parses HTML and visits its nodes in order. Yields now and then. */
export function* visitHtml(html: string, visitor: Visitor): Generator<void, void> {
  const cursor = (yield* parse(html)).cursor(IterMode.IgnoreMounts);
  for (let count = 1; ; count++) {
    if (count % NODES_A_SLICE === 0) yield;
    if (visitor.enter(cursor)) {
      if (cursor.firstChild()) continue;
      visitor.leave(cursor);
    }
    while (!cursor.nextSibling()) {
      if (!cursor.parent()) return;
      visitor.leave(cursor);
    }
  }
}

function* parse(html: string): Generator<void, Tree> {
  const steps = parser.startParse(html);
  for (let count = 1; ; count++) {
    const tree = steps.advance();
    if (tree !== null) return tree;
    if (count % ADVANCES_A_SLICE === 0) yield;
  }
}
