// A table as entries: its columns decided, its group rows named, every row read or returned with the reason.
import { readColumnSigns } from './column-signs';
import { decideColumns } from './columns';
import type { References } from './cut-segments';
import { startDraft, type Draft } from './draft';
import type { UnreadReason } from './entry';
import { fillFields } from './fill-fields';
import { cellText, isNothing, type Cell, type Grid, type Row } from './grid';
import { readGroupRow } from './group-row';
import { meaningOfHeader } from './header-meaning';
import { readLine, type Line } from './line';
import { isCatchAll, isOrganization } from './organization';
import { readCell } from './read-cell';
import type { ColumnCorrection, HeaderWords, Meaning, TableReading } from './reading';
import { chooseTitle, findShape, type Shape } from './shape';
import type { StatusWords } from './status-words';
import { takeTitle } from './take-title';

/** What reading a table needs to know beside the table. */
export interface TableContext {
  readonly table: number;
  readonly references: References;
  readonly statuses: StatusWords;
  readonly headerWords: HeaderWords;
  readonly corrections: readonly ColumnCorrection[];
  readonly headings: readonly string[];
}

/** What a row of a table turned out to be. */
export type RowReading =
  | { readonly is: 'entry'; readonly draft: Draft }
  | { readonly is: 'group'; readonly row: Row; readonly name: string }
  | { readonly is: 'unread'; readonly row: Row; readonly reason: UnreadReason };

/** A table, read row by row. */
export interface TableRows {
  readonly table: TableReading;
  readonly rows: readonly RowReading[];
}

/** Reads a table; one that names no papers gives its rows back unread. Yields now and then. */
export function* readTable(grid: Grid, context: TableContext): Generator<void, TableRows> {
  const count = Math.max(0, ...[grid.header, ...grid.rows].map((row) => row?.cells.length ?? 0));
  const groups = new Map(grid.rows.flatMap((row) => named(row, readGroupRow(row, count))));
  const plain: Grid = {
    ...grid,
    rows: grid.rows.filter((row) => !groups.has(row) && !isBlank(row)),
  };
  const meanings = decideMeanings(plain, count, context);
  const table = describeTable(plain, count, meanings, context);
  if (meanings === null) {
    return {
      table,
      rows: grid.rows.map((row) => ({ is: 'unread', row, reason: 'table-without-papers' })),
    };
  }
  yield;
  const shape = shapeOfTitles(plain, meanings, context);
  return { table, rows: yield* readRows({ grid, groups, meanings, context, shape }) };
}

function named(row: Row, name: string | null): [Row, string][] {
  return name === null ? [] : [[row, name]];
}

function isBlank(row: Row): boolean {
  return row.cells.every((cell) => isNothing(cellText(cell)));
}

function headerOf(grid: Grid, column: number): string {
  return cellText(grid.header?.cells[column]);
}

function decideMeanings(
  grid: Grid,
  count: number,
  context: TableContext,
): readonly Meaning[] | null {
  const columns = Array.from({ length: count }, (_, column) => ({
    header: meaningOfHeader(headerOf(grid, column), context.headerWords),
    correction:
      context.corrections.find((one) => one.table === context.table && one.column === column)
        ?.meaning ?? null,
    signs: readColumnSigns(grid, column, context.references, context.statuses),
  }));
  return decideColumns(columns);
}

const SAMPLES = 3;
const ROWS_A_SLICE = 100;

function describeTable(
  grid: Grid,
  count: number,
  meanings: readonly Meaning[] | null,
  context: TableContext,
): TableReading {
  const columns = Array.from({ length: count }, (_, column) => {
    const values = grid.rows
      .map((row) => cellText(row.cells[column]))
      .filter((text) => !isNothing(text));
    const header = headerOf(grid, column);
    const meaning = meanings?.[column] ?? meaningOfHeader(header, context.headerWords) ?? 'ignore';
    return { header, samples: [...new Set(values)].slice(0, SAMPLES), meaning };
  });
  return { line: grid.line, columns };
}

function shapeOfTitles(grid: Grid, meanings: readonly Meaning[], context: TableContext): Shape {
  const column = meanings.indexOf('title');
  const cells = grid.rows.flatMap((row) => row.cells[column] ?? []);
  return findShape(cells.map((cell) => lineOf(cell, context).candidates));
}

function lineOf(cell: Cell, context: TableContext): Line {
  return readLine(cell.text, cell.from, cell.to, context.references);
}

interface Decided {
  readonly grid: Grid;
  readonly groups: ReadonlyMap<Row, string>;
  readonly meanings: readonly Meaning[];
  readonly shape: Shape;
  readonly context: TableContext;
}

function* readRows(decided: Decided): Generator<void, readonly RowReading[]> {
  const nameOrganizations = groupsAreOrganizations([...decided.groups.values()]);
  const readings: RowReading[] = [];
  let group: string | null = null;
  for (const [index, row] of decided.grid.rows.entries()) {
    const name = decided.groups.get(row);
    if (name === undefined) readings.push(readRow(row, group, nameOrganizations, decided));
    else readings.push({ is: 'group', row, name });
    group = name ?? group;
    if (index % ROWS_A_SLICE === 0) yield;
  }
  return readings;
}

/** Whether the groups of a table are organizations: most of them are known to be, `其他` aside. */
function groupsAreOrganizations(names: readonly string[]): boolean {
  const proper = names.filter((name) => !isCatchAll(name));
  return proper.filter(isOrganization).length * 2 >= Math.max(1, proper.length);
}

function readRow(
  row: Row,
  group: string | null,
  nameOrganizations: boolean,
  decided: Decided,
): RowReading {
  const { meanings, context } = decided;
  if (isBlank(row)) return { is: 'unread', row, reason: 'empty-item' };
  if (isRepeatedHeader(row, decided.grid.header))
    return { is: 'unread', row, reason: 'table-head' };
  const cell = row.cells[meanings.indexOf('title')];
  const line = cell === undefined ? null : lineOf(cell, context);
  const title = line === null ? null : chooseTitle(line.candidates, decided.shape);
  if (line === null || title === null) return { is: 'unread', row, reason: 'no-title' };
  const draft = startDraft('', row.lines);
  takeTitle(
    draft,
    line,
    title,
    decided.grid.isSource ? context.table : null,
    decided.grid.isSource,
  );
  if (group !== null && nameOrganizations && !isCatchAll(group)) draft.organization.push(group);
  row.cells.forEach((other, column) => {
    readCell(
      draft,
      other,
      meanings[column] ?? 'remark',
      headerOf(decided.grid, column),
      context.references,
      context.statuses,
    );
  });
  fillFields(draft, line, title, { ...context, organizationSlots: new Set() });
  draft.headings = group === null ? context.headings : [...context.headings, group];
  return { is: 'entry', draft };
}

function isRepeatedHeader(row: Row, header: Row | null): boolean {
  return (
    header !== null &&
    row.cells.length === header.cells.length &&
    row.cells.every((cell, column) => cellText(cell) === cellText(header.cells[column]))
  );
}
