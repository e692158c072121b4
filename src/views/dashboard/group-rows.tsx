// The rows of the group table, of which only those in sight are drawn.
import type { GroupRow } from '../../catalog/group-table';
import { LongRows } from '../parts/long-rows';
import { useKeptFocus } from '../parts/use-kept-focus';
import { GroupLine } from './group-line';

interface Props {
  /** In the order in which they stand. */
  readonly rows: readonly GroupRow[];
  readonly noneLabel: string;
  readonly active: string | null | undefined;
  readonly onPick: (group: string | null, status: string | null) => void;
}

/** The body of the table, which scrolls by itself. */
export function GroupRows({ rows, noneLabel, active, onPick }: Props) {
  const keepFocus = useKeptFocus('[data-rove]');
  const full = rows.reduce((most, { name, total }) => Math.max(most, name === null ? 0 : total), 1);
  return (
    <LongRows name="paper-catalog-group-rows" items={rows} role="rowgroup" onFocusIn={keepFocus}>
      {(row, index, isFirst) => (
        <GroupLine
          key={row.name ?? ''}
          row={row}
          index={index}
          isFirst={isFirst}
          full={full}
          label={row.name ?? noneLabel}
          isActive={active === row.name}
          onPick={onPick}
        />
      )}
    </LongRows>
  );
}
