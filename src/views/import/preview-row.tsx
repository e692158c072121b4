// One drawn row of the preview, whichever kind it is.
import type { Choice } from '../../importing/choices';
import { FoldRow } from './fold-row';
import { ItemRow } from './item-row';
import type { PreviewLine } from './preview-lines';
import { UnreadRow } from './unread-row';

interface Props {
  readonly line: PreviewLine;
  /** Number of the row, from 0, of `total`. */
  readonly index: number;
  readonly total: number;
  /** The line of the source where a paper was read. */
  readonly sourceLine: string;
  readonly onChoice: (choice: Choice) => void;
  readonly onOpen: (path: string) => void;
  readonly onFold: (isOpen: boolean) => void;
}

/** A row in its place. */
export function PreviewRow(props: Props) {
  const { line, index, total } = props;
  const group = line.type === 'item' ? line.item.group : line.type;
  return (
    <div
      role="listitem"
      class={`paper-catalog-preview-row is-${group}`}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-row={index}
      style={{ '--paper-catalog-row': index }}
    >
      <RowContent {...props} />
    </div>
  );
}

function RowContent({ line, sourceLine, onChoice, onOpen, onFold }: Props) {
  switch (line.type) {
    case 'item':
      return (
        <ItemRow item={line.item} sourceLine={sourceLine} onChoice={onChoice} onOpen={onOpen} />
      );
    case 'unread':
      return <UnreadRow unread={line.unread} onChoice={onChoice} />;
    case 'fold':
      return (
        <FoldRow count={line.count} isOpen={line.isOpen} onFold={() => onFold(!line.isOpen)} />
      );
  }
}
