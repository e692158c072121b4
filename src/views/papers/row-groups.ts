// What the rows of the papers table are grouped by, and the order of the groups.
import { groupsOf } from '../../catalog/group-table';
import type { Paper, Status } from '../../paper';
import type { RowGrouping } from '../dashboard-state';

/** Characters of a day that say its month. */
const MONTH = 7;

/** The groups a paper stands in; none where it has no value. */
export function rowGroupsOf(paper: Paper, group: RowGrouping): readonly string[] {
  switch (group) {
    case 'status':
      return [paper.status];
    case 'priority':
      return present(paper.priority);
    case 'authors':
      return [...new Set(paper.authors)];
    case 'added':
    case 'finished':
      return present(paper[group]?.slice(0, MONTH) ?? null);
    default:
      return groupsOf(paper, group);
  }
}

function present(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}

/** Statuses in their order, years and months newest first, all else by name. */
export function compareRowGroups(
  group: RowGrouping,
  statuses: readonly Status[],
  compareText: (a: string, b: string) => number,
): (a: string, b: string) => number {
  if (group === 'year' || group === 'added' || group === 'finished')
    return (a, b) => compareText(b, a);
  if (group !== 'status') return compareText;
  const rank = new Map(statuses.map(({ name }, index) => [name, index]));
  return (a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size);
}
