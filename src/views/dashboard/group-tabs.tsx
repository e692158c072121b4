// The tabs that choose what the group table counts by.
import { GROUPINGS, type Grouping } from '../../catalog/group-table';
import { useDesk } from '../parts/desk';
import { moveFocus } from '../parts/move-focus';

interface Props {
  readonly tab: Grouping;
  readonly onTab: (tab: Grouping) => void;
}

/** A row of toggles of which one is on. */
export function GroupTabs({ tab, onTab }: Props) {
  const { words } = useDesk();
  return (
    <div
      class="paper-catalog-tabs"
      role="radiogroup"
      aria-label={words.tables.groupBy}
      onKeyDown={moveFocus}
    >
      {GROUPINGS.map((name) => (
        <button
          key={name}
          type="button"
          role="radio"
          class={name === tab ? 'is-active' : ''}
          aria-checked={name === tab}
          data-rove
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
          onFocus={() => onTab(name)}
        >
          {words.groupings[name]}
        </button>
      ))}
    </div>
  );
}
