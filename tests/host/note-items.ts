// The items of a list block, nested by indentation.
import { fence, ITEM, type Block } from './note-blocks';

/** One item without the items below it; lines from 0, the last one included. */
export interface Item {
  readonly first: number;
  readonly last: number;
  /** Characters before the mark. */
  readonly indent: number;
  /** The parent item's line; for the outermost the negative of the list's first line, -1 at least. */
  readonly parent: number;
  /** What stands between the brackets of a task. */
  readonly task: string | undefined;
  /** The stretches of lines that are no fenced code. */
  readonly shown: readonly [number, number][];
}

interface Start {
  readonly line: number;
  readonly column: number;
}

/** The items of a list in order. */
export function readItems(lines: readonly string[], list: Block): Item[] {
  const hidden = hiddenLines(lines, list);
  const starts = itemStarts(lines, list, hidden);
  const open: Start[] = [];
  return starts.map((start, index) => {
    while ((open.at(-1)?.column ?? -2) + 2 > start.column) open.pop();
    const parent = open.at(-1)?.line ?? -Math.max(1, list.first);
    open.push(start);
    const next = starts[index + 1]?.line ?? list.last + 1;
    return itemBetween(lines, start.line, lastFilled(lines, next - 1), parent, hidden);
  });
}

function itemBetween(
  lines: readonly string[],
  first: number,
  last: number,
  parent: number,
  hidden: ReadonlySet<number>,
): Item {
  const match = ITEM.exec(lines[first] ?? '');
  const content = (lines[first] ?? '').slice(match?.[0].length ?? 0);
  const task = /^\[(.)\](?:\s|$)/u.exec(content)?.[1];
  const indent = match?.[1]?.length ?? 0;
  return { first, last, indent, parent, task, shown: shownStretches(first, last, hidden) };
}

function itemStarts(lines: readonly string[], list: Block, hidden: ReadonlySet<number>): Start[] {
  const starts: Start[] = [];
  for (let line = list.first; line <= list.last; line += 1) {
    const indent = hidden.has(line) ? undefined : ITEM.exec(lines[line] ?? '')?.[1];
    if (indent !== undefined) starts.push({ line, column: columnAfter(indent) });
  }
  return starts;
}

function hiddenLines(lines: readonly string[], list: Block): Set<number> {
  const hidden = new Set<number>();
  let fenceEnd = -1;
  for (let line = list.first; line <= list.last; line += 1) {
    if (line > fenceEnd) fenceEnd = fence(lines, line);
    if (line <= fenceEnd) hidden.add(line);
  }
  return hidden;
}

function shownStretches(
  first: number,
  last: number,
  hidden: ReadonlySet<number>,
): [number, number][] {
  const stretches: [number, number][] = [];
  for (let line = first; line <= last; line += 1) {
    if (hidden.has(line)) continue;
    const open = stretches.at(-1);
    if (open?.[1] === line - 1) open[1] = line;
    else stretches.push([line, line]);
  }
  return stretches;
}

function columnAfter(indent: string): number {
  let column = 0;
  for (const char of indent) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}

function lastFilled(lines: readonly string[], from: number): number {
  let last = from;
  while ((lines[last] ?? '').trim() === '' && last > 0) last -= 1;
  return last;
}
