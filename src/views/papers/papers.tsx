// The papers of the dashboard: the toolbar, the selection's actions, the table, and what to do when nothing is found.
import { useMemo, useRef } from 'preact/hooks';
import { groupTable } from '../../catalog/group-table';
import { suggestQuery } from '../../catalog/suggest-query';
import type { Paper } from '../../paper';
import type { DashboardModel } from '../dashboard-model';
import type { DashboardState, RowGrouping } from '../dashboard-state';
import { type Desk, useDesk } from '../parts/desk';
import { Hint } from '../parts/hint';
import { PapersTable } from './papers-table';
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
  readonly writes: Writes;
  readonly onChange: (part: Partial<DashboardState>) => void;
}

/** The part of the dashboard that shows papers one by one. */
export function Papers({ model, state, papers, lines, writes, onChange }: Props) {
  const desk = useDesk();
  const { words } = desk;
  const { statuses } = model.settings();
  const section = useRef<HTMLElement>(null);
  const selection = useSelection();
  const selected = useMemo(
    () => papers.filter(({ key }) => selection.keys.has(key)),
    [papers, selection.keys],
  );
  const concerned = (paper: Paper) => (selection.keys.has(paper.key) ? selected : [paper]);
  const fold = (group: string) => onChange({ foldedGroups: toggled(state.foldedGroups, group) });
  const run = useRowActions({ model, writes, selection, fold, concerned });
  const selectAll = () => {
    if (lines.found.every(({ key }) => selection.keys.has(key))) selection.clear();
    else selection.add(lines.found.map(({ key }) => key));
  };
  const columnActions = useColumnActions(state, onChange, selectAll);
  return (
    <section ref={section} class="paper-catalog-papers" aria-label={words.papers.label}>
      <PapersToolbar
        model={model}
        state={state}
        query={lines.query}
        found={lines.found.length}
        total={papers.length}
        onChange={onChange}
        suggest={(text, cursor) => suggestQuery(text, cursor, papers, statuses)}
        onLeave={() => section.current?.querySelector<HTMLElement>('[role="grid"]')?.focus()}
      />
      {selected.length > 0 && (
        <SelectionBar
          model={model}
          papers={selected}
          writes={writes}
          offerTopics={() =>
            groupTable(papers, 'topic', statuses).flatMap(({ name }) => name ?? [])
          }
          onClear={selection.clear}
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
        <PapersTable
          lines={lines.lines}
          columns={state.columns}
          sort={state.sort}
          writes={writes}
          selection={selection}
          columnActions={columnActions}
          run={run}
          groupLabel={(value) => groupLabel(value, state.group, desk)}
          concerned={concerned}
        />
      )}
    </section>
  );
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
