// How clicks on column heads change the order of the papers.
import { SORT_KEYS, type SortBy, type SortKey } from '../../catalog/sort-papers';
import type { Column } from '../dashboard-state';

/** The key a column sorts by; null for columns that cannot. */
export function sortKeyOf(column: Column): SortKey | null {
  return SORT_KEYS.find((key) => key === column) ?? null;
}

/** The order after a click on a column: up, then down, then not at all; the others stay only where it `adds`. */
export function nextOrder(
  sort: readonly SortBy[],
  column: Column,
  adds: boolean,
): readonly SortBy[] {
  const key = sortKeyOf(column);
  if (key === null) return sort;
  const direction = sort.find((one) => one.key === key)?.direction;
  const next: readonly SortBy[] =
    direction === 'down' ? [] : [{ key, direction: direction === 'up' ? 'down' : 'up' }];
  if (!adds) return next;
  const place = sort.findIndex((one) => one.key === key);
  if (place < 0) return [...sort, ...next];
  return [...sort.slice(0, place), ...next, ...sort.slice(place + 1)];
}
