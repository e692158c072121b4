// A line no paper was read from: why, and the way to say that it is one after all.
import type { Choice } from '../../importing/choices';
import type { PlacedUnread } from '../../importing/plan';
import { useDesk } from '../parts/desk';
import { SourceLine } from './item-row';

interface Props {
  readonly unread: PlacedUnread;
  readonly onChoice: (choice: Choice) => void;
}

/** The content of a row. */
export function UnreadRow({ unread, onChoice }: Props) {
  const { words } = useDesk();
  const { source, line, text, reason } = unread;
  return (
    <>
      <span class="paper-catalog-no-box" />
      <div class="paper-catalog-understood">
        <SourceLine line={line} text={text} />
        <span class="paper-catalog-muted">{words.import.report.unreadReasons[reason]}</span>
      </div>
      <div class="paper-catalog-fate">
        <span class="paper-catalog-group-mark is-unread">{words.preview.groups.unread}</span>
        <button
          type="button"
          data-rove
          onClick={() => onChoice({ type: 'paper', source, line, isPaper: true })}
        >
          {words.preview.isPaper}
        </button>
      </div>
    </>
  );
}
