// What the papers table is given: its lines, its looks and what is done with them.
import { useMemo, useState } from 'preact/hooks';
import type { Paper } from '../../paper';
import type { DashboardModel } from '../dashboard-model';
import type { DashboardState, RowGrouping } from '../dashboard-state';
import { type Desk, useDesk } from '../parts/desk';
import type { GroupLook } from './group-row';
import type { Heirs } from './heirs';
import type { PapersTableProps } from './papers-table-props';
import { useColumnActions } from './use-column-actions';
import type { Lines } from './use-lines';
import { useRowActions } from './use-row-actions';
import { useSelection } from './use-selection';
import type { Writes } from './use-writes';

interface Given {
  readonly model: DashboardModel;
  readonly state: DashboardState;
  readonly papers: readonly Paper[];
  readonly lines: Lines;
  readonly writes: Writes;
  readonly heirs: Heirs;
  readonly onChange: (part: Partial<DashboardState>) => void;
}

interface Table {
  /** The table's properties but its ids. */
  readonly given: Omit<PapersTableProps, 'id' | 'labelId'>;
  readonly selected: readonly Paper[];
  /** Selects these papers only, and brings the first into sight, whatever the filter hides. */
  readonly keep: (papers: readonly Paper[]) => void;
}

/** The table, and which papers are selected. */
export function useTable(props: Given): Table {
  const { model, state, papers, lines, writes, heirs, onChange } = props;
  const desk = useDesk();
  const selection = useSelection(papers, heirs);
  const { keys } = selection;
  const selected = useMemo(
    () => (keys.size === 0 ? [] : papers.filter(({ key }) => keys.has(key))),
    [papers, keys],
  );
  const concerned = (paper: Paper) => (keys.has(paper.key) ? selected : [paper]);
  const fold = (group: string) => onChange({ foldedGroups: toggled(state.foldedGroups, group) });
  const selectAll = () => {
    if (lines.found.every(({ key }) => keys.has(key))) selection.clear();
    else selection.add(lines.found.map(({ key }) => key));
  };
  const [sought, setSought] = useState<Paper | null>(null);
  const keep = (kept: readonly Paper[]) => {
    selection.keep(kept.map(({ key }) => key));
    const [first = null] = kept;
    setSought(first);
    if (first !== null && !lines.lines.includes(first)) onChange({ query: '', group: null });
  };
  const given = {
    heirs,
    sought,
    onSought: () => setSought(null),
    lines: lines.lines,
    columns: state.columns,
    sort: state.sort,
    writes,
    selection,
    concerned,
    columnActions: useColumnActions(state, onChange, selectAll),
    run: useRowActions({ model, writes, selection, fold, concerned }),
    isGrouped: state.group !== null,
    groupLook: (value: string | null) => groupLook(value, state.group, desk),
  };
  return { given, selected, keep };
}

function groupLook(
  value: string | null,
  group: RowGrouping | null,
  { words, statuses }: Desk,
): GroupLook {
  if (value === null) return { label: group === null ? '' : words.none[group], tone: null };
  const status = group === 'status' ? statuses.find(({ name }) => name === value) : undefined;
  if (status !== undefined) return status;
  const labels: Readonly<Record<string, string>> = { ...words.priorities, ...words.kinds };
  const isNamed = group === 'priority' || group === 'kind';
  return { label: isNamed ? (labels[value] ?? value) : value, tone: null };
}

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}
