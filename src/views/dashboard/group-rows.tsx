// The rows of the group table, of which only those in sight are drawn.
import type { GroupRow } from '../../catalog/group-table';
import { moveInRows } from '../parts/move-in-rows';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useWindow } from '../parts/use-window';
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
  const { body, range } = useWindow(rows.length);
  const keepFocus = useKeptFocus('[data-rove]');
  const full = Math.max(1, ...rows.map(({ name, total }) => (name === null ? 0 : total)));
  return (
    <div class="paper-catalog-group-rows paper-catalog-scroller" role="presentation">
      <div
        ref={body}
        class="paper-catalog-lines"
        role="rowgroup"
        style={{ '--paper-catalog-rows': rows.length }}
        onKeyDown={moveInRows}
        onFocusIn={keepFocus}
      >
        {rows.slice(range.from, range.to).map((row, at) => (
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
  );
}
