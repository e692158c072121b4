// The rows of the preview, of which only those in sight are drawn.
import { useMemo } from 'preact/hooks';
import type { Choice } from '../../importing/choices';
import type { Source } from '../../importing/source';
import { useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { moveFocus } from '../parts/move-focus';
import { useOwnId } from '../parts/use-own-id';
import { useWindow } from '../parts/use-window';
import { ItemRow } from './item-row';
import type { PreviewLine } from './preview-lines';
import { UnreadRow } from './unread-row';

interface Props {
  readonly lines: readonly PreviewLine[];
  readonly sources: readonly Source[];
  readonly onChoice: (choice: Choice) => void;
  readonly onOpen: (path: string) => void;
}

/** A list that scrolls by itself; arrow keys go from row to row. */
export function PreviewRows({ lines, sources, onChoice, onOpen }: Props) {
  const { words } = useDesk();
  const id = useOwnId();
  const { body, range } = useWindow(lines.length);
  const texts = useMemo(() => sources.map(({ text }) => text.split(/\r\n?|\n/)), [sources]);
  return (
    <div class="paper-catalog-preview-rows paper-catalog-scroller">
      <HeardName id={id} text={words.preview.rows} />
      <div
        ref={body}
        class="paper-catalog-lines"
        role="list"
        aria-labelledby={id}
        style={{ '--paper-catalog-rows': lines.length }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') moveFocus(event);
        }}
      >
        {lines.slice(range.from, range.to).map((line, at) => (
          <div
            key={line.key}
            role="listitem"
            class={`paper-catalog-preview-row is-${line.type === 'item' ? line.item.group : 'unread'}`}
            aria-posinset={range.from + at + 1}
            aria-setsize={lines.length}
            style={{ '--paper-catalog-row': range.from + at }}
          >
            {line.type === 'item' ? (
              <ItemRow
                item={line.item}
                sourceLine={sourceLineOf(line, texts)}
                onChoice={onChoice}
                onOpen={onOpen}
              />
            ) : (
              <UnreadRow unread={line.unread} onChoice={onChoice} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function sourceLineOf(
  line: Extract<PreviewLine, { type: 'item' }>,
  texts: readonly (readonly string[])[],
): string {
  const first = line.item.entries[0];
  if (first === undefined) return '';
  return texts[first.source]?.[first.entry.line - 1]?.trim() ?? '';
}
