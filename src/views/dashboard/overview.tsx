// Everything of the dashboard that counts papers: head, status table, group table, pictures, problems. A click filters.
import type { Query, QueryField } from '../../catalog/query';
import type { DashboardModel } from '../dashboard-model';
import { type DashboardState, PICTURES, TABS } from '../dashboard-state';
import { useDesk } from '../parts/desk';
import { Tabs } from '../parts/tabs';
import type { Writes } from '../papers/use-writes';
import { DashboardHeader } from './dashboard-header';
import type { Figures } from './figures';
import { GroupTable } from './group-table';
import { Panel } from './panel';
import { Pictures } from './pictures';
import { Problems } from './problems';
import { type Condition, hasTerm, setTerms, termText, toggleTerm } from './query-terms';
import { StatusPanel } from './status-panel';

interface Props {
  readonly model: DashboardModel;
  readonly figures: Figures;
  readonly state: DashboardState;
  readonly query: Query;
  readonly writes: Writes;
  readonly onChange: (part: Partial<DashboardState>) => void;
}

/** The figures. */
export function Overview({ model, figures, state, query, writes, onChange }: Props) {
  const { words } = useDesk();
  const { statuses } = model.settings();
  const problems = model.catalog.problems();
  const today = model.today();
  const groups = figures.groups(state.tab);
  const isOn = (field: QueryField, value: string | null) =>
    hasTerm(state.query, query, termText(field, value));
  const toggle = (field: QueryField, value: string | null) =>
    onChange({ query: toggleTerm(state.query, query, { field, value }) });
  const pickGroup = (group: string | null, status: string | null) => {
    if (status === null) toggle(state.tab, group);
    else {
      const both: Condition[] = [
        { field: state.tab, value: group },
        { field: 'status', value: status },
      ];
      onChange({ query: setTerms(state.query, query, both) });
    }
  };
  const panel = (name: string) => ({
    name,
    isFolded: state.folded.includes(name),
    onFold: () => onChange({ folded: toggled(state.folded, name) }),
  });
  const begin = statuses.find(({ done }, index) => index > 0 && !done) ?? statuses[0];
  return (
    <div class="paper-catalog-overview">
      <DashboardHeader
        model={model}
        figures={figures}
        onProblems={() => onChange({ folded: state.folded.filter((name) => name !== 'problems') })}
        onStart={(paper) => begin && void writes.setStatus([paper], begin.name)}
      />
      <div class="paper-catalog-panels paper-catalog-scroller">
        <Panel {...panel('status')} title={words.columns.status}>
          <StatusPanel
            rows={figures.statuses()}
            total={model.catalog.papers().length}
            active={statuses.find(({ name }) => isOn('status', name))?.name ?? null}
            onPick={(status) => toggle('status', status)}
            onOpen={(paper) => void model.actions.open(paper, 'same-tab')}
          />
        </Panel>
        <Panel
          {...panel('groups')}
          title={words.tables.breakdown}
          aside={
            <Tabs
              label={words.tables.groupBy}
              names={TABS}
              words={words.groupings}
              on={state.tab}
              onPick={(tab) => onChange({ tab })}
            />
          }
        >
          <GroupTable
            key={state.tab}
            rows={groups}
            label={words.groupings[state.tab]}
            noneLabel={words.none[state.tab]}
            active={groups.find(({ name }) => isOn(state.tab, name))?.name}
            onPick={pickGroup}
          />
        </Panel>
        <Panel
          {...panel('pictures')}
          title={words.pictures.title}
          aside={
            <Tabs
              label={words.pictures.title}
              names={PICTURES}
              words={words.pictures.names}
              on={state.picture}
              onPick={(picture) => onChange({ picture })}
            />
          }
        >
          <Pictures
            figures={figures}
            picture={state.picture}
            today={today}
            isActive={isOn}
            onPick={toggle}
          />
        </Panel>
        {problems.length > 0 && (
          <Panel {...panel('problems')} title={words.problems.count(problems.length)}>
            <Problems problems={problems} model={model} />
          </Panel>
        )}
      </div>
    </div>
  );
}

function toggled(names: readonly string[], name: string): readonly string[] {
  return names.includes(name) ? names.filter((one) => one !== name) : [...names, name];
}
