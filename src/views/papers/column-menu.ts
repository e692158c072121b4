// The menu of a head of the papers table: its order, its grouping, its width and its place.
import type { Words } from '../../i18n/words';
import { type Column, type DashboardState, ROW_GROUPINGS, fittingWidth } from '../dashboard-state';
import type { MenuLine } from '../parts/surface';
import { moveColumn, toggleColumn } from './edit-columns';
import { sortKeyOf } from './sort-order';

/** By how much the menu makes a column wider or narrower, in pixels. */
const STEP = 40;

/** What the menu needs; `shownWidth` is the width the column has on the screen, in pixels. */
export interface ColumnMenuGiven {
  readonly column: Column;
  readonly shownWidth: number;
  readonly state: DashboardState;
  readonly words: Words;
  readonly change: (part: Partial<DashboardState>) => void;
  readonly resize: (column: Column, width: number | null) => void;
}

/** All that can be done with a column. */
export function columnMenu(given: ColumnMenuGiven): readonly (MenuLine | null)[] {
  return [
    ...orderLines(given),
    ...groupLine(given),
    null,
    ...widthLines(given),
    ...placeLines(given),
  ];
}

function orderLines({ column, state, words, change }: ColumnMenuGiven): readonly MenuLine[] {
  const key = sortKeyOf(column);
  if (key === null) return [];
  const others = state.sort.filter((one) => one.key !== key);
  const current = state.sort.find((one) => one.key === key)?.direction;
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

function groupLine({ column, state, words, change }: ColumnMenuGiven): readonly MenuLine[] {
  const name = column === 'topics' ? 'topic' : column === 'lists' ? 'list' : column;
  const grouping = ROW_GROUPINGS.find((one) => one === name);
  if (grouping === undefined) return [];
  const isOn = state.group === grouping;
  return [
    {
      label: words.columnMenu.group,
      icon: 'list-tree',
      checked: isOn,
      run: () => change({ group: isOn ? null : grouping }),
    },
  ];
}

function widthLines(given: ColumnMenuGiven): readonly MenuLine[] {
  const { column, shownWidth, state, words, resize } = given;
  const set = state.columns.find((one) => one.column === column)?.width ?? null;
  const width = set ?? (shownWidth || fittingWidth(column).least);
  const by = (step: number) => () => resize(column, width + step);
  const fit = { label: words.columnMenu.fit, icon: 'fold-horizontal' };
  return [
    { label: words.columnMenu.wider, icon: 'move-horizontal', run: by(STEP) },
    { label: words.columnMenu.narrower, icon: 'chevrons-right-left', run: by(-STEP) },
    ...(set === null ? [] : [{ ...fit, run: () => resize(column, null) }]),
  ];
}

function placeLines({ column, state, words, change }: ColumnMenuGiven): readonly MenuLine[] {
  const { columns } = state;
  const at = columns.findIndex((one) => one.column === column);
  const move = (by: number) => () => change({ columns: moveColumn(columns, at, at + by) });
  const hide = () => change({ columns: toggleColumn(columns, column) });
  const { left, right } = words.columnMenu;
  return [
    ...(at > 0 ? [{ label: left, icon: 'arrow-left', run: move(-1) }] : []),
    ...(at < columns.length - 1 ? [{ label: right, icon: 'arrow-right', run: move(1) }] : []),
    ...(column === 'title' ? [] : [{ label: words.columnMenu.hide, icon: 'eye-off', run: hide }]),
  ];
}
