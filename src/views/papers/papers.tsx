// The papers of the dashboard: the toolbar, the selection's actions, the table, and what to do when nothing is found.
import { useMemo, useRef } from 'preact/hooks';
import { type GroupNames, suggestQuery } from '../../catalog/suggest-query';
import type { Paper } from '../../paper';
import type { DashboardModel } from '../dashboard-model';
import type { DashboardState, RowGrouping } from '../dashboard-state';
import { type Desk, useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { Hint } from '../parts/hint';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useOwnId } from '../parts/use-own-id';
import { PapersTable } from './papers-table';
import type { PapersTableProps } from './papers-table-props';
import { PapersToolbar } from './papers-toolbar';
import { SelectionBar } from './selection-bar';
import { useColumnActions } from './use-column-actions';
import type { Lines } from './use-lines';
import { useRowActions } from './use-row-actions';
import { useSelection } from './use-selection';
import type { Writes } from './use-writes';

interface Props {
  readonly model: DashboardModel;
  readonly state: DashboardState;
  readonly papers: readonly Paper[];
  readonly lines: Lines;
  readonly groupNames: GroupNames;
  readonly writes: Writes;
  readonly onChange: (part: Partial<DashboardState>) => void;
}

/** The part of the dashboard that shows papers one by one. */
export function Papers(props: Props) {
  const { model, state, papers, lines, onChange } = props;
  const { words } = useDesk();
  const { statuses } = model.settings();
  const section = useRef<HTMLElement>(null);
  const id = useOwnId();
  const table = useTable(props);
  const keepFocus = useKeptFocus('.paper-catalog-grid');
  return (
    <section ref={section} class="paper-catalog-papers" aria-labelledby={id} onFocusIn={keepFocus}>
      <HeardName id={id} text={words.papers.label} />
      <PapersToolbar
        model={model}
        state={state}
        query={lines.query}
        found={lines.found.length}
        total={papers.length}
        onChange={onChange}
        suggest={(text, cursor) => suggestQuery(text, cursor, props.groupNames, statuses)}
        onLeave={() => section.current?.querySelector<HTMLElement>('.paper-catalog-grid')?.focus()}
      />
      {table.selected.length > 0 && (
        <SelectionBar
          model={model}
          papers={table.selected}
          writes={props.writes}
          offerTopics={() => props.groupNames('topic')}
          onClear={table.given.selection.clear}
        />
      )}
      {lines.found.length === 0 ? (
        <Hint
          icon="search-x"
          title={words.hints.nothingFound}
          text={words.hints.nothingFoundText}
          steps={[{ label: words.hints.clearFilter, run: () => onChange({ query: '' }) }]}
        />
      ) : (
        <PapersTable {...table.given} id={`${id}-grid`} labelId={id} />
      )}
    </section>
  );
}

/** What the table is given, and which papers are selected. */
function useTable(props: Props): {
  readonly given: Omit<PapersTableProps, 'id' | 'labelId'>;
  readonly selected: readonly Paper[];
} {
  const { model, state, papers, lines, writes, onChange } = props;
  const desk = useDesk();
  const selection = useSelection();
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
  const given = {
    lines: lines.lines,
    columns: state.columns,
    sort: state.sort,
    writes,
    selection,
    concerned,
    columnActions: useColumnActions(state, onChange, selectAll),
    run: useRowActions({ model, writes, selection, fold, concerned }),
    isGrouped: state.group !== null,
    groupLabel: (value: string | null) => groupLabel(value, state.group, desk),
  };
  return { given, selected };
}

function groupLabel(
  value: string | null,
  group: RowGrouping | null,
  { words, statuses }: Desk,
): string {
  if (value === null) return group === null ? '' : words.none[group];
  if (group === 'status') return statuses.find(({ name }) => name === value)?.label ?? value;
  const labels: Readonly<Record<string, string>> = { ...words.priorities, ...words.kinds };
  return group === 'priority' || group === 'kind' ? (labels[value] ?? value) : value;
}

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}
