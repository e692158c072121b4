// The panel of the group table with the tabs that choose what it counts by.
import { TABS } from '../dashboard-state';
import { useDesk } from '../parts/desk';
import { Tabs } from '../parts/tabs';
import { GroupTable } from './group-table';
import { foldingOf, type OverviewPartProps } from './overview-part';
import { Panel } from './panel';

/** Groups by status; a click filters by the group, on a count by the status too. */
export function GroupPanel(props: OverviewPartProps) {
  const { figures, state, clicks, onChange } = props;
  const { words } = useDesk();
  const { tab } = state;
  const rows = figures.groups(tab);
  const tabs = (
    <Tabs
      label={words.tables.groupBy}
      names={TABS}
      words={words.groupings}
      on={tab}
      onPick={(next) => onChange({ tab: next })}
    />
  );
  const pick = (group: string | null, status: string | null) => {
    if (status === null) clicks.toggle(tab, group);
    else
      clicks.set([
        { field: tab, value: group },
        { field: 'status', value: status },
      ]);
  };
  return (
    <Panel {...foldingOf('groups', props)} title={words.tables.breakdown} aside={tabs}>
      <GroupTable
        key={tab}
        rows={rows}
        label={words.groupings[tab]}
        noneLabel={words.none[tab]}
        active={rows.find(({ name }) => clicks.isOn(tab, name))?.name}
        onPick={pick}
      />
    </Panel>
  );
}
