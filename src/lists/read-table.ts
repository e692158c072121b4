// A table as entries: every row read by the meaning of its columns, or given back with the reason.
import { findDateOrder, type DateOrder } from '../text/date';
import { assessLine, NO_STANDING } from './assess';
import type { Candidate } from './candidates';
import { startDraft, type Draft } from './draft';
import type { UnreadReason } from './entry';
import { fillFields } from './fill-fields';
import { cellText, type Grid, type Row } from './grid';
import { isHeaderOf } from './header-meaning';
import type { Line } from './line';
import { isCatchAll, isOrganization } from './organization';
import { readCell } from './read-cell';
import type { Meaning, TableReading } from './reading';
import { chooseTitle, findShape, type Shape } from './shape';
import { takeTitle } from './take-title';
import { isTitleAlone, readTitleCell } from './title-cell';
import {
  headOf,
  isBlankRow,
  understandTable,
  type TableContext,
  type UnderstoodTable,
} from './understand-table';

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

const ROWS_A_SLICE = 100;
/** A row of a table that lists papers is one more likely than a line. */
const TABLE_PRIOR = 0.25;
const NO_SLOTS: ReadonlySet<string> = new Set();

/** Everything that reading one row needs. */
interface RowContext extends TableContext {
  readonly grid: Grid;
  readonly meanings: readonly Meaning[];
  /** The cells of the titles, read, by row. */
  readonly lines: ReadonlyMap<Row, Line>;
  readonly shape: Shape;
  /** Heads that say what no meaning does, by column; `''` for the others. */
  readonly labels: readonly string[];
  /** The order of the dates, by column. */
  readonly dates: readonly (DateOrder | null)[];
}

/** Reads a table; one that names no papers gives its rows back unread. Yields now and then. */
export function* readTable(given: Grid, context: TableContext): Generator<void, TableRows> {
  const table = understandTable(given, context);
  const { grid, meanings, reading } = table;
  if (meanings === null) {
    return {
      table: reading,
      rows: grid.rows.map((row) => ({ is: 'unread', row, reason: 'table-without-papers' })),
    };
  }
  yield;
  const isForced = context.corrections.some(
    (one) => one.table === context.table && one.meaning === 'title',
  );
  const lines = new Map<Row, Line>();
  const column = meanings.indexOf('title');
  const isKnown = isTitleAlone(grid, meanings, context);
  for (const [index, row] of grid.rows.entries()) {
    const cell = row.cells[column];
    if (cell !== undefined && !table.groups.has(row))
      lines.set(row, readTitleCell(cell, context, { isForced, isKnown }));
    if (index % ROWS_A_SLICE === 0) yield;
  }
  const labels = meanings.map((meaning, at) => labelOf(headOf(grid, at), meaning, context));
  const dates = meanings.map((_, at) =>
    findDateOrder(grid.rows.map((row) => cellText(row.cells[at]))),
  );
  const shape = findShape(Array.from(lines.values(), (line) => line.candidates));
  return {
    table: reading,
    rows: yield* readRows(table, { ...context, grid, meanings, lines, shape, labels, dates }),
  };
}

/** A head that names nothing but the meaning of its column says no more. */
function labelOf(head: string, meaning: Meaning, context: TableContext): string {
  return isHeaderOf(head, meaning, context.headerWords) ? '' : head;
}

function* readRows(
  table: UnderstoodTable,
  context: RowContext,
): Generator<void, readonly RowReading[]> {
  const areOrganizations = groupsAreOrganizations([...table.groups.values()]);
  const readings: RowReading[] = [];
  let group: string | null = null;
  for (const [index, row] of table.grid.rows.entries()) {
    const name = table.groups.get(row);
    if (name === undefined) readings.push(readRow(row, group, areOrganizations, context));
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
  areOrganizations: boolean,
  context: RowContext,
): RowReading {
  if (isBlankRow(row)) return { is: 'unread', row, reason: 'empty-item' };
  if (isRepeatedHeader(row, context.grid.header))
    return { is: 'unread', row, reason: 'table-head' };
  const line = context.lines.get(row);
  const title = line === undefined ? null : chooseTitle(line.candidates, context.shape);
  if (line === undefined || title === null) return { is: 'unread', row, reason: 'no-title' };
  const draft = draftRow(row, line, title, context);
  if (group !== null && areOrganizations && !isCatchAll(group)) draft.organization.push(group);
  draft.headings = group === null ? context.headings : [...context.headings, group];
  return { is: 'entry', draft };
}

function draftRow(row: Row, line: Line, title: Candidate, context: RowContext): Draft {
  const { grid, meanings, labels, dates, references, statuses } = context;
  const draft = startDraft('', row.lines);
  takeTitle(draft, line, title, grid.isSource ? context.table : null, grid.isSource);
  row.cells.forEach((cell, column) =>
    readCell(
      draft,
      cell,
      meanings[column] ?? 'remark',
      labels[column] ?? '',
      references,
      statuses,
      dates[column],
    ),
  );
  fillFields(draft, line, title, { statuses, organizationSlots: NO_SLOTS });
  if (grid.isSource) freeBars(draft.remarks);
  const { score, signs } = assessLine(line, title, NO_STANDING);
  draft.confidence = Math.max(0, Math.min(1, score + TABLE_PRIOR));
  draft.reason = ['row', ...signs].join(', ');
  return draft;
}

/** A bar is escaped only because of the table; what leaves it has its own bars again. */
function freeBars(remarks: string[]): void {
  remarks.forEach((remark, at) => remarks.splice(at, 1, remark.replaceAll('\\|', '|')));
}

function isRepeatedHeader(row: Row, header: Row | null): boolean {
  if (header === null || row.cells.length !== header.cells.length) return false;
  return row.cells.every((cell, column) => cellText(cell) === cellText(header.cells[column]));
}
