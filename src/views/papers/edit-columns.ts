// The columns of the papers table after one was resized, moved, shown or hidden.
import { type Column, type ColumnWidth, columnOf } from '../dashboard-state';

/** The columns with one of another width; null lets it fit the pane. */
export function resizeColumn(
  columns: readonly ColumnWidth[],
  column: Column,
  width: number | null,
): readonly ColumnWidth[] {
  return columns.map((one) => (one.column === column ? { column, width } : one));
}

/** The columns with the one at `from` standing at `to`. */
export function moveColumn(
  columns: readonly ColumnWidth[],
  from: number,
  to: number,
): readonly ColumnWidth[] {
  const one = columns[from];
  if (one === undefined) return columns;
  const others = columns.filter((other) => other !== one);
  return [...others.slice(0, to), one, ...others.slice(to)];
}

/** The columns with one more at the end, or without it. */
export function toggleColumn(
  columns: readonly ColumnWidth[],
  column: Column,
): readonly ColumnWidth[] {
  const others = columns.filter((one) => one.column !== column);
  return others.length < columns.length ? others : [...columns, columnOf(column)];
}
