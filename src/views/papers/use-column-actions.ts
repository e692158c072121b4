// Sorting, resizing, choosing and moving the columns of the papers table.
import type { Words } from '../../i18n/words';
import {
  type Column,
  type ColumnWidth,
  type DashboardState,
  ROW_GROUPINGS,
  clampWidth,
  columnOf,
} from '../dashboard-state';
import { useDesk } from '../parts/desk';
import type { MenuLine } from '../parts/surface';
import type { ColumnActions } from './column-actions';
import { nextOrder, sortKeyOf } from './sort-order';

/** By how much the menu makes a column wider or narrower, in pixels. */
const STEP = 40;

/** The actions of the heads; `change` takes the parts of the state that become new. */
export function useColumnActions(
  state: DashboardState,
  change: (part: Partial<DashboardState>) => void,
  selectAll: () => void,
): ColumnActions {
  const { words, surface } = useDesk();
  const resize = (column: Column, width: number) =>
    change({ columns: resized(state.columns, column, clampWidth(width)) });
  return {
    selectAll,
    resize,
    sort: (column, adds) => change({ sort: nextOrder(state.sort, column, adds) }),
    menu: (column, beneath) => surface.showMenu(headLines(column, state, words, change), beneath),
  };
}

/** The lines of a head's menu. */
function headLines(
  column: Column,
  state: DashboardState,
  words: Words,
  change: (part: Partial<DashboardState>) => void,
): readonly (MenuLine | null)[] {
  return [
    ...sortLines(column, state, words, change),
    ...groupLine(column, state, words, change),
    null,
    ...placeLines(column, state, words, change),
  ];
}

function sortLines(
  column: Column,
  { sort }: DashboardState,
  words: Words,
  change: (part: Partial<DashboardState>) => void,
): readonly MenuLine[] {
  const key = sortKeyOf(column);
  if (key === null) return [];
  const others = sort.filter((one) => one.key !== key);
  const current = sort.find((one) => one.key === key)?.direction;
  const lines = (['up', 'down'] as const).map((direction) => ({
    label: words.columnMenu[direction],
    icon: direction === 'up' ? 'arrow-up' : 'arrow-down',
    checked: current === direction,
    run: () => change({ sort: [{ key, direction }] }),
  }));
  const then = {
    label: words.columnMenu.then,
    icon: 'list-ordered',
    run: () => change({ sort: [...others, { key, direction: 'up' }] }),
  };
  return others.length === 0 ? lines : [...lines, then];
}

function groupLine(
  column: Column,
  { group }: DashboardState,
  words: Words,
  change: (part: Partial<DashboardState>) => void,
): readonly MenuLine[] {
  const name = column === 'topics' ? 'topic' : column === 'lists' ? 'list' : column;
  const grouping = ROW_GROUPINGS.find((one) => one === name);
  if (grouping === undefined) return [];
  const isOn = group === grouping;
  return [
    {
      label: words.columnMenu.group,
      icon: 'group',
      checked: isOn,
      run: () => change({ group: isOn ? null : grouping }),
    },
  ];
}

function placeLines(
  column: Column,
  { columns }: DashboardState,
  words: Words,
  change: (part: Partial<DashboardState>) => void,
): readonly MenuLine[] {
  const at = columns.findIndex((one) => one.column === column);
  const width = columns[at]?.width ?? 0;
  const resize = (by: number) => () =>
    change({ columns: resized(columns, column, clampWidth(width + by)) });
  const move = (by: number) => () => change({ columns: moved(columns, at, at + by) });
  const lines: MenuLine[] = [
    { label: words.columnMenu.wider, icon: 'move-horizontal', run: resize(STEP) },
    { label: words.columnMenu.narrower, icon: 'chevrons-right-left', run: resize(-STEP) },
  ];
  if (at > 0) lines.push({ label: words.columnMenu.left, icon: 'arrow-left', run: move(-1) });
  if (at < columns.length - 1)
    lines.push({ label: words.columnMenu.right, icon: 'arrow-right', run: move(1) });
  if (column !== 'title')
    lines.push({
      label: words.columnMenu.hide,
      icon: 'eye-off',
      run: () => change({ columns: toggleColumn(columns, column) }),
    });
  return lines;
}

/** The columns with one more at the end, or without it. */
export function toggleColumn(
  columns: readonly ColumnWidth[],
  column: Column,
): readonly ColumnWidth[] {
  const others = columns.filter((one) => one.column !== column);
  return others.length < columns.length ? others : [...columns, columnOf(column)];
}

function resized(
  columns: readonly ColumnWidth[],
  column: Column,
  width: number,
): readonly ColumnWidth[] {
  return columns.map((one) => (one.column === column ? { column, width } : one));
}

function moved(columns: readonly ColumnWidth[], from: number, to: number): readonly ColumnWidth[] {
  const one = columns[from];
  if (one === undefined) return columns;
  const others = columns.filter((other) => other !== one);
  return [...others.slice(0, to), one, ...others.slice(to)];
}
