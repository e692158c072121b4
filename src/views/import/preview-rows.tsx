// The rows of the preview, of which only those in sight are drawn.
import { useMemo } from 'preact/hooks';
import type { Choice } from '../../importing/choices';
import type { Source } from '../../importing/source';
import { useDesk } from '../parts/desk';
import { HeardName } from '../parts/heard-name';
import { LongRows } from '../parts/long-rows';
import { useOwnId } from '../parts/use-own-id';
import type { PreviewLine } from './preview-lines';
import { PreviewRow } from './preview-row';

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
  const texts = useMemo(() => sources.map(({ text }) => text.split(/\r\n?|\n/)), [sources]);
  return (
    <>
      <HeardName id={id} text={words.preview.rows} />
      <LongRows
        name={`paper-catalog-preview-rows${areShort ? ' is-short' : ''}`}
        items={lines}
        role="list"
        labelId={id}
      >
        {(line, index) => (
          <PreviewRow
            key={line.key}
            line={line}
            index={index}
            total={lines.length}
            sourceLine={sourceLineOf(line, texts)}
            {...actions}
          />
        )}
      </LongRows>
    </>
  );
}

function sourceLineOf(line: PreviewLine, texts: readonly (readonly string[])[]): string {
  const first = line.type === 'item' ? line.item.entries[0] : undefined;
  if (first === undefined) return '';
  return texts[first.source]?.[first.entry.line - 1]?.trim() ?? '';
}
