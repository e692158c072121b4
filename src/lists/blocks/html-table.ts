// HTML tables as grids, `rowspan` and `colspan` filled in; the cells stay stretches of the text, whose inline HTML is read like Markdown.
import type { SyntaxNodeRef } from '@lezer/common';
import type { Cell, Grid, Row } from './grid';
import { lineAt, linesBetween, type LineStarts } from '../reading/line-index';
import { visitHtml } from './visit-html';

const LARGEST_SPAN = 200;
const CELL = /^<t[dh]\b/i;

interface OpenRow {
  readonly from: number;
  readonly cells: Cell[];
  isHead: boolean;
}

interface Reader {
  readonly text: string;
  readonly from: number;
  readonly starts: LineStarts;
  readonly rows: { row: Row; isHead: boolean }[];
  /** Cells that reach down into rows to come, by column. */
  readonly reaching: Map<number, { cell: Cell; left: number }>;
  open: OpenRow | null;
}

/** The table between two offsets of a text. Yields now and then. */
export function* readHtmlTable(
  text: string,
  from: number,
  to: number,
  starts: LineStarts,
): Generator<void, Grid> {
  const reader: Reader = { text, from, starts, rows: [], reaching: new Map(), open: null };
  yield* visitHtml(text.slice(from, to), {
    enter: (node) => enter(reader, node),
    leave: (node) => {
      if (node.name === 'Element' && tagOf(reader, node) === 'tr') closeRow(reader, from + node.to);
    },
  });
  const header = reader.rows[0]?.isHead === true ? reader.rows[0].row : null;
  const rows = reader.rows.slice(header === null ? 0 : 1).map(({ row }) => row);
  return { line: lineAt(starts, from), header, rows, isSource: true };
}

/** Takes rows and cells; what is inside a cell is read later. */
function enter(reader: Reader, node: SyntaxNodeRef): boolean {
  if (node.name !== 'Element') return node.name === 'Document';
  const tag = tagOf(reader, node);
  if (tag === 'tr') reader.open = { from: reader.from + node.from, cells: [], isHead: true };
  if (tag !== 'td' && tag !== 'th') return true;
  if (reader.open !== null) addCell(reader, reader.open, node, tag === 'th');
  return false;
}

function tagOf(reader: Reader, node: SyntaxNodeRef): string {
  const at = reader.from + node.from;
  return /^<([a-z]+)/i.exec(reader.text.slice(at, at + 12))?.[1]?.toLowerCase() ?? '';
}

function addCell(reader: Reader, row: OpenRow, node: SyntaxNodeRef, isHead: boolean): void {
  const open = node.node.firstChild;
  const close = node.node.lastChild;
  const from = reader.from + (open?.to ?? node.from);
  const to = reader.from + (close?.name === 'CloseTag' ? close.from : node.to);
  const cell: Cell = { text: reader.text, from, to: Math.max(from, to) };
  const tag = reader.text.slice(reader.from + node.from, from);
  fillReaching(reader, row);
  for (let count = spanOf(tag, 'colspan'); count > 0; count--) {
    const rows = spanOf(tag, 'rowspan');
    if (rows > 1) reader.reaching.set(row.cells.length, { cell, left: rows - 1 });
    row.cells.push(cell);
  }
  if (!isHead || !CELL.test(tag)) row.isHead = false;
}

function spanOf(tag: string, name: 'rowspan' | 'colspan'): number {
  const match = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(tag);
  return Math.min(LARGEST_SPAN, Math.max(1, Number(match?.[1] ?? 1)));
}

/** Puts in the cells of earlier rows that reach into this one, up to the next free column. */
function fillReaching(reader: Reader, row: OpenRow): void {
  for (;;) {
    const column = row.cells.length;
    const above = reader.reaching.get(column);
    if (above === undefined) return;
    row.cells.push(above.cell);
    if (above.left <= 1) reader.reaching.delete(column);
    else reader.reaching.set(column, { cell: above.cell, left: above.left - 1 });
  }
}

function closeRow(reader: Reader, to: number): void {
  const { open } = reader;
  reader.open = null;
  if (open === null) return;
  fillReaching(reader, open);
  const lines = linesBetween(reader.starts, open.from, to).filter((line) => isFilled(reader, line));
  if (open.cells.length > 0)
    reader.rows.push({ row: { lines, cells: open.cells }, isHead: open.isHead });
}

function isFilled(reader: Reader, line: number): boolean {
  return (
    reader.text
      .slice(reader.starts[line - 1] ?? 0, reader.starts[line] ?? reader.text.length)
      .trim() !== ''
  );
}
