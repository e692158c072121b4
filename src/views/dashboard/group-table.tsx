// Groups of papers by status, whatever they are grouped by: one row a group, a column a status, totals and a bar.
import { useState } from 'preact/hooks';
import type { GroupRow } from '../../catalog/group-table';
import { useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { useOwnId } from '../parts/use-own-id';
import { GroupRows } from './group-rows';
import { GroupTableHead } from './group-table-head';
import { type GroupOrder, orderGroups } from './order-groups';
import { statusColumns } from './status-columns';
import { StatusLegend } from './status-legend';

interface Props {
  readonly rows: readonly GroupRow[];
  /** What the rows are groups of. */
  readonly label: string;
  /** What the row of papers without a group is called. */
  readonly noneLabel: string;
  /** Name of the group the papers are filtered by; undefined for none. */
  readonly active: string | null | undefined;
  /** `status` is null where the whole group was picked. */
  readonly onPick: (group: string | null, status: string | null) => void;
}

/** The group table, with a legend where the heads have no room for the statuses. */
export function GroupTable({ rows, label, ...given }: Props) {
  const { compareText, statuses } = useDesk();
  const [order, setOrder] = useState<GroupOrder | null>(null);
  const id = useOwnId();
  const { hasWords, width } = statusColumns(statuses);
  const sizes = {
    '--paper-catalog-statuses': statuses.length,
    '--paper-catalog-status-width': `${width}ch`,
  };
  return (
    <>
      <div
        class="paper-catalog-groups"
        role="table"
        aria-labelledby={id}
        aria-rowcount={rows.length + 1}
        style={sizes}
      >
        <HeardName id={id} text={label} />
        <GroupTableHead label={label} hasWords={hasWords} order={order} onOrder={setOrder} />
        <GroupRows {...given} rows={orderGroups(rows, order, compareText)} />
      </div>
      {!hasWords && <StatusLegend />}
    </>
  );
}
