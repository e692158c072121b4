// The panel of the status table.
import { useDesk } from '../parts/desk';
import { foldingOf, type OverviewPartProps } from './overview-part';
import { Panel } from './panel';
import { StatusTable } from './status-table';

/** Papers by status; a click filters. */
export function StatusPanel(props: OverviewPartProps) {
  const { model, figures, clicks } = props;
  const { words } = useDesk();
  const { statuses } = model.settings();
  return (
    <Panel {...foldingOf('status', props)} title={words.columns.status}>
      <StatusTable
        rows={figures.statuses()}
        total={model.catalog.papers().length}
        active={statuses.find(({ name }) => clicks.isOn('status', name))?.name ?? null}
        onPick={(status) => clicks.toggle('status', status)}
        onOpen={props.onOpen}
      />
    </Panel>
  );
}
