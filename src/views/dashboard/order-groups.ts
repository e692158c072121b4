// The rows of the group table in the order the user asked for.
import type { GroupRow } from '../../catalog/group-table';

/** What the rows are ordered by: the name, the total, or the count of a status. */
export type GroupOrder =
  | { readonly by: 'name' | 'total'; readonly direction: 'up' | 'down' }
  | { readonly by: 'status'; readonly status: string; readonly direction: 'up' | 'down' };

/** Orders the rows; those equal keep their order, papers without a group stay last. Null leaves them as they are. */
export function orderGroups(
  rows: readonly GroupRow[],
  order: GroupOrder | null,
  compareText: (a: string, b: string) => number,
): readonly GroupRow[] {
  if (order === null) return rows;
  const sign = order.direction === 'up' ? 1 : -1;
  const countOf = (row: GroupRow): number =>
    order.by === 'status' ? (row.counts[order.status] ?? 0) : row.total;
  return [...rows].sort((a, b) => {
    if (a.name === null || b.name === null)
      return Number(a.name === null) - Number(b.name === null);
    return sign * (order.by === 'name' ? compareText(a.name, b.name) : countOf(a) - countOf(b));
  });
}

/** The order after a click on a head: names begin upwards, counts downwards; a second click turns round. */
export function turnOrder(
  order: GroupOrder | null,
  by: 'name' | 'total' | { readonly status: string },
): GroupOrder {
  const next: GroupOrder =
    typeof by === 'string'
      ? { by, direction: by === 'name' ? 'up' : 'down' }
      : { by: 'status', status: by.status, direction: 'down' };
  if (order === null || !isSameColumn(order, next)) return next;
  return { ...order, direction: order.direction === 'up' ? 'down' : 'up' };
}

/** Whether both order by the same column. */
export function isSameColumn(a: GroupOrder, b: GroupOrder): boolean {
  return a.by === b.by && (a.by !== 'status' || b.by !== 'status' || a.status === b.status);
}
