// The heads of the group table; each sorts by its column.
import { useDesk } from '../parts/desk';
import { type GroupOrder, isSameColumn, turnOrder } from './order-groups';

interface Props {
  readonly label: string;
  /** Whether the heads of the statuses have room for words. */
  readonly hasWords: boolean;
  readonly order: GroupOrder | null;
  readonly onOrder: (order: GroupOrder) => void;
}

/** The head row. */
export function GroupTableHead({ label, hasWords, order, onOrder }: Props) {
  const { words, statuses } = useDesk();
  const turn = (by: Parameters<typeof turnOrder>[1]) => ({
    direction: directionOf(order, by),
    onTurn: () => onOrder(turnOrder(order, by)),
  });
  return (
    <div role="row" class="paper-catalog-group paper-catalog-groups-head" aria-rowindex={1}>
      <Head label={label} {...turn('name')} />
      {statuses.map(({ name, label: status, tone }) => (
        <Head
          key={name}
          label={status}
          tone={tone}
          hasWords={hasWords}
          isNumber
          {...turn({ status: name })}
        />
      ))}
      <Head label={words.tables.total} isNumber {...turn('total')} />
    </div>
  );
}

interface HeadProps {
  readonly label: string;
  readonly tone?: string;
  readonly hasWords?: boolean;
  readonly isNumber?: boolean;
  readonly direction: 'up' | 'down' | null;
  readonly onTurn: () => void;
}

function Head({ label, tone, hasWords = true, isNumber = false, direction, onTurn }: HeadProps) {
  const { words } = useDesk();
  const toneClass = tone === undefined ? '' : `paper-catalog-group-tone paper-catalog-tone-${tone}`;
  return (
    <div
      role="columnheader"
      class={isNumber ? 'is-number' : ''}
      aria-sort={direction === null ? 'none' : direction === 'up' ? 'ascending' : 'descending'}
    >
      <button
        type="button"
        class={`paper-catalog-quiet-link ${toneClass}`}
        title={words.tables.sortBy(label)}
        onClick={onTurn}
      >
        {!hasWords && <span class="paper-catalog-mark" aria-hidden="true" />}
        <span class={hasWords ? '' : 'paper-catalog-unseen'}>{label}</span>
        {direction !== null && (
          <span class={`paper-catalog-sort is-${direction}`} aria-hidden="true" />
        )}
      </button>
    </div>
  );
}

function directionOf(
  order: GroupOrder | null,
  by: Parameters<typeof turnOrder>[1],
): 'up' | 'down' | null {
  return order !== null && isSameColumn(order, turnOrder(null, by)) ? order.direction : null;
}
