// The dashboard's state read back from what was stored, which is unknown until checked.
import { SORT_KEYS, type SortBy } from '../catalog/sort-papers';
import {
  COLUMNS,
  type ColumnWidth,
  type DashboardState,
  FIRST_STATE,
  PICTURES,
  ROW_GROUPINGS,
  type SavedView,
  TABS,
  clampWidth,
} from './dashboard-state';

/** Reads a stored state; whatever is missing or of a wrong type is as in `FIRST_STATE`. Never throws. */
export function readDashboardState(stored: unknown): DashboardState {
  if (!isRecord(stored)) return FIRST_STATE;
  const columns = keepFirst(listOf(stored['columns'], readColumn), ({ column }) => column);
  return {
    query: typeof stored['query'] === 'string' ? stored['query'] : '',
    sort: keepFirst(listOf(stored['sort'], readSortBy), ({ key }) => key),
    group: readName(ROW_GROUPINGS, stored['group']),
    foldedGroups: listOf(stored['foldedGroups'], readText),
    columns: columns.some(({ column }) => column === 'title') ? columns : FIRST_STATE.columns,
    tab: readName(TABS, stored['tab']) ?? FIRST_STATE.tab,
    picture: readName(PICTURES, stored['picture']) ?? FIRST_STATE.picture,
    folded: Array.isArray(stored['folded'])
      ? listOf(stored['folded'], readText)
      : FIRST_STATE.folded,
  };
}

/** Reads stored saved views, leaving out what is none. */
export function readSavedViews(stored: unknown): readonly SavedView[] {
  return listOf(stored, (view) => {
    if (!isRecord(view) || typeof view['name'] !== 'string') return null;
    return { name: view['name'], state: readDashboardState(view['state']) };
  });
}

function readColumn(stored: unknown): ColumnWidth | null {
  if (!isRecord(stored)) return null;
  const column = readName(COLUMNS, stored['column']);
  const width = stored['width'];
  if (column === null) return null;
  const isWidth = typeof width === 'number' && Number.isFinite(width);
  return { column, width: isWidth ? clampWidth(width) : null };
}

function readSortBy(stored: unknown): SortBy | null {
  if (!isRecord(stored)) return null;
  const key = readName(SORT_KEYS, stored['key']);
  return key === null ? null : { key, direction: stored['direction'] === 'down' ? 'down' : 'up' };
}

function readText(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}

function readName<T extends string>(names: readonly T[], stored: unknown): T | null {
  return names.find((name) => name === stored) ?? null;
}

function listOf<T>(stored: unknown, read: (item: unknown) => T | null): T[] {
  if (!Array.isArray(stored)) return [];
  return stored.map(read).filter((item) => item !== null);
}

/** Of several items with one name the first. */
function keepFirst<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const names = items.map(nameOf);
  return items.filter((item, at) => names.indexOf(nameOf(item)) === at);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
