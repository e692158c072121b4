// The lines of the papers table, from the catalog's papers: filtered, sorted, grouped; each step only when what it rests on is new.
import { useMemo, useRef } from 'preact/hooks';
import { PaperSearch } from '../../catalog/paper-search';
import { parseQuery } from '../../catalog/parse-query';
import type { Query } from '../../catalog/query';
import { paperComparer, type SortBy, sortPapers } from '../../catalog/sort-papers';
import type { Paper, Status } from '../../paper';
import type { DashboardState } from '../dashboard-state';
import { type GridItem, groupLines } from './grid-item';
import { isNarrower } from './is-narrower';
import { mendOrder } from './mend-order';
import { compareRowGroups, rowGroupsOf } from './row-groups';
import { usePrepared } from './use-prepared';

export interface Lines {
  readonly query: Query;
  /** Papers that fulfil the query, each once. */
  readonly found: readonly Paper[];
  readonly lines: readonly GridItem[];
}

/** What the table shows of these papers. */
export function useLines(
  papers: readonly Paper[],
  statuses: readonly Status[],
  state: DashboardState,
  compareText: (a: string, b: string) => number,
): Lines {
  const search = useMemo(() => new PaperSearch(statuses), [statuses]);
  const query = useMemo(() => parseQuery(state.query, statuses), [state.query, statuses]);
  usePrepared(search, papers);
  const found = useFound(search, papers, query);
  const sorted = useSorted(found, statuses, state.sort, compareText);
  const lines = useMemo(() => {
    const { group, foldedGroups } = state;
    if (group === null) return sorted;
    const compare = compareRowGroups(group, statuses, compareText);
    const values = (paper: Paper) => rowGroupsOf(paper, group);
    return groupLines(sorted, values, compare, new Set(foldedGroups));
  }, [sorted, state.group, state.foldedGroups, statuses, compareText]);
  return { query, found, lines };
}

interface Found {
  readonly search: PaperSearch;
  readonly papers: readonly Paper[];
  readonly query: Query;
  readonly found: readonly Paper[];
}

/** The papers a query finds; while one types on, looked for among those found before. */
function useFound(search: PaperSearch, papers: readonly Paper[], query: Query): readonly Paper[] {
  const last = useRef<Found | null>(null);
  return useMemo(() => {
    const before = last.current;
    const isSameGround = before?.search === search && before.papers === papers;
    const ground = isSameGround && isNarrower(query, before.query) ? before.found : papers;
    const found = search.filter(ground, query);
    last.current = { search, papers, query, found };
    return found;
  }, [search, papers, query]);
}

interface Sorted {
  readonly order: readonly SortBy[];
  readonly found: readonly Paper[];
  readonly sorted: readonly Paper[];
}

/** The papers in the user's order; after a change, from the order they had before. */
function useSorted(
  found: readonly Paper[],
  statuses: readonly Status[],
  order: readonly SortBy[],
  compareText: (a: string, b: string) => number,
): readonly Paper[] {
  const last = useRef<Sorted | null>(null);
  return useMemo(() => {
    if (order.length === 0) return found;
    const before = last.current?.order === order ? last.current : null;
    const compare = paperComparer(order, statuses, compareText);
    const mended = before === null ? null : mendOrder(before, found, compare);
    const sorted = mended ?? sortPapers(found, order, statuses, compareText);
    last.current = { order, found, sorted };
    return sorted;
  }, [found, order, statuses, compareText]);
}
