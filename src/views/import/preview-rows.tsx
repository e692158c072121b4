// The rows of the preview, of which only those in sight are drawn.
import { useMemo } from 'preact/hooks';
import type { Choice } from '../../importing/choices';
import type { Source } from '../../importing/source';
import { useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { useOwnId } from '../parts/use-own-id';
import { useWindow } from '../parts/use-window';
import type { PreviewLine } from './preview-lines';
import { PreviewRow } from './preview-row';
import { useRowKeys } from './use-row-keys';

interface Props {
  readonly lines: readonly PreviewLine[];
  readonly sources: readonly Source[];
  /** Whether the rows are of lines alone, which need less room than papers. */
  readonly areShort: boolean;
  readonly onChoice: (choice: Choice) => void;
  readonly onOpen: (path: string) => void;
  readonly onFold: (isOpen: boolean) => void;
}

/** A list that scrolls by itself; keys go from row to row. */
export function PreviewRows({ lines, sources, areShort, ...actions }: Props) {
  const { words } = useDesk();
  const id = useOwnId();
  const { body, range } = useWindow(lines.length);
  const onKeyDown = useRowKeys(body, lines.length);
  const texts = useMemo(() => sources.map(({ text }) => text.split(/\r\n?|\n/)), [sources]);
  return (
    <div class={`paper-catalog-preview-rows paper-catalog-scroller${areShort ? ' is-short' : ''}`}>
      <HeardName id={id} text={words.preview.rows} />
      <div
        ref={body}
        class="paper-catalog-lines"
        role="list"
        aria-labelledby={id}
        style={{ '--paper-catalog-rows': lines.length }}
        onKeyDown={onKeyDown}
      >
        {lines.slice(range.from, range.to).map((line, at) => (
          <PreviewRow
            key={line.key}
            line={line}
            index={range.from + at}
            total={lines.length}
            sourceLine={sourceLineOf(line, texts)}
            {...actions}
          />
        ))}
      </div>
    </div>
  );
}

function sourceLineOf(line: PreviewLine, texts: readonly (readonly string[])[]): string {
  const first = line.type === 'item' ? line.item.entries[0] : undefined;
  if (first === undefined) return '';
  return texts[first.source]?.[first.entry.line - 1]?.trim() ?? '';
}
