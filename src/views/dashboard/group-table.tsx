// Groups of papers by status, whatever they are grouped by: one row a group, a column a status, totals and a bar.
import { useState } from 'preact/hooks';
import type { GroupRow } from '../../catalog/group-table';
import { useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { moveFocus } from '../parts/move-focus';
import { useOwnId } from '../parts/use-own-id';
import { useWindow } from '../parts/use-window';
import { GroupLine } from './group-line';
import { GroupTableHead } from './group-table-head';
import { type GroupOrder, orderGroups } from './order-groups';

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

/** The group table. */
export function GroupTable({ rows, label, noneLabel, active, onPick }: Props) {
  const { compareText, statuses } = useDesk();
  const [order, setOrder] = useState<GroupOrder | null>(null);
  const ordered = orderGroups(rows, order, compareText);
  const id = useOwnId();
  const { body, range } = useWindow(ordered.length);
  const full = Math.max(1, ...rows.map(({ name, total }) => (name === null ? 0 : total)));
  return (
    <div
      class="paper-catalog-groups"
      role="table"
      aria-labelledby={id}
      aria-rowcount={rows.length + 1}
      style={{ '--paper-catalog-statuses': statuses.length }}
    >
      <HeardName id={id} text={label} />
      <GroupTableHead label={label} order={order} onOrder={setOrder} />
      <div class="paper-catalog-group-rows paper-catalog-scroller" role="presentation">
        <div
          ref={body}
          class="paper-catalog-lines"
          role="rowgroup"
          style={{ '--paper-catalog-rows': ordered.length }}
          onKeyDown={moveFocus}
        >
          {ordered.slice(range.from, range.to).map((row, at) => (
            <GroupLine
              key={row.name ?? ''}
              row={row}
              index={range.from + at}
              isFirst={at === 0}
              full={full}
              label={row.name ?? noneLabel}
              isActive={active === row.name}
              onPick={onPick}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
