// A line no paper was read from: why, and, where it may be one, the way to say that it is.
import type { Choice } from '../../importing/choices';
import type { PlacedUnread } from '../../importing/plan';
import { useDesk } from '../parts/desk';
import { mayBePaper } from './preview-lines';

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
        <span class="paper-catalog-unread-text" title={text}>
          {text}
        </span>
        <span class="paper-catalog-unread-reason">
          {words.preview.line(line)} · {words.import.report.unreadReasons[reason]}
        </span>
      </div>
      {mayBePaper(unread) && (
        <div class="paper-catalog-fate">
          <span class="paper-catalog-group-mark">{words.preview.groups.unread}</span>
          <button
            type="button"
            data-rove
            onClick={() => onChoice({ type: 'paper', source, line, isPaper: true })}
          >
            {words.preview.isPaper}
          </button>
        </div>
      )}
    </>
  );
}
