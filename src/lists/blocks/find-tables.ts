// The tables in a paragraph: rows under a `|---|`, or lines that are all framed by bars.
import type { Grid, Row } from './grid';
import { mapInSlices } from '../reading/in-slices';
import { TABLE_MARK } from './regions';
import { hasBar, isDelimiterRow, splitRow } from './split-row';

/** A line of a paragraph: its number, from 1, and where it stands. */
export interface TextLine {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A table: its rows, the one that heads them, and all lines it stands in. */
export interface TablePart {
  readonly is: 'table';
  readonly header: TextLine | null;
  readonly rows: readonly TextLine[];
  readonly lines: readonly TextLine[];
}

/** A paragraph's parts in order: tables, and the lines between them. */
export type Part =
  | TablePart
  | { readonly is: 'html-table'; readonly from: number; readonly lines: readonly TextLine[] }
  | { readonly is: 'lines'; readonly lines: readonly TextLine[] };

/** Parts a paragraph into tables and other lines. */
export function findTables(text: string, lines: readonly TextLine[]): readonly Part[] {
  const wordsOf = (line: TextLine | undefined) =>
    line === undefined ? '' : text.slice(line.from, line.to);
  const marked = lines.findIndex((line) => wordsOf(line).includes(TABLE_MARK));
  if (marked >= 0) return aroundHtml(text, lines, marked);
  const delimiter = lines.findIndex((line) => isDelimiterRow(wordsOf(line)));
  if (delimiter >= 0) return parted(text, lines, delimiter, hasBar(wordsOf(lines[delimiter - 1])));
  const isFramed = lines.length >= 2 && lines.every((line) => /^\s*\|.*\|\s*$/.test(wordsOf(line)));
  return [isFramed ? { is: 'table', header: null, rows: lines, lines } : { is: 'lines', lines }];
}

function aroundHtml(text: string, lines: readonly TextLine[], marked: number): readonly Part[] {
  const line = lines[marked];
  const from = line === undefined ? -1 : text.indexOf(TABLE_MARK, line.from);
  const before = lines.slice(0, marked);
  const after = lines.slice(marked + 1);
  const table: Part = { is: 'html-table', from, lines: lines.slice(marked, marked + 1) };
  return [
    ...(before.length === 0 ? [] : findTables(text, before)),
    table,
    ...(after.length === 0 ? [] : findTables(text, after)),
  ];
}

function parted(
  text: string,
  lines: readonly TextLine[],
  delimiter: number,
  hasHeader: boolean,
): readonly Part[] {
  const header = hasHeader ? (lines[delimiter - 1] ?? null) : null;
  const before = lines.slice(0, hasHeader ? delimiter - 1 : delimiter);
  const table = lines.slice(before.length);
  const rows = lines.slice(delimiter + 1);
  const part: TablePart = { is: 'table', header, rows, lines: table };
  return before.length === 0 ? [part] : [...findTables(text, before), part];
}

/** The grid of a table. Yields now and then. */
export function* cutTable(text: string, { header, rows, lines }: TablePart): Generator<void, Grid> {
  const rowOf = (line: TextLine): Row => ({
    lines: [line.line],
    cells: splitRow(text, line.from, line.to),
  });
  const cut = yield* mapInSlices(rows, (line) =>
    isDelimiterRow(text.slice(line.from, line.to)) ? null : rowOf(line),
  );
  return {
    line: lines[0]?.line ?? 0,
    header: header === null ? null : rowOf(header),
    rows: cut.filter((row) => row !== null),
    isSource: true,
  };
}
