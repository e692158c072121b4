// A value that reading lists say and the note leaves open: quietly marked, it tells where it stands and leads there.
import { listName } from '../../catalog/list-name';
import type { Words } from '../../i18n/words';
import type { Mention } from '../../paper';
import { COLUMNS, type Column } from '../dashboard-state';
import type { RowLook } from './row-look';

interface Props {
  readonly column: Column;
  readonly text: string;
  /** At least one. */
  readonly origin: readonly Mention[];
  readonly look: RowLook;
}

/** The lists and lines, in words; null where the value is the note's own. */
export function sayOrigin(origin: readonly Mention[], { papers }: Words): string | null {
  if (origin.length === 0) return null;
  const said = origin.map(({ list, line }) => papers.fromList(listName(list), line));
  return [...new Set(said)].join(papers.comma);
}

/** The value as a button to its line in the first list. */
export function FromList({ column, text, origin, look: { words, tabIndex } }: Props) {
  const said = sayOrigin(origin, words);
  return (
    <button
      type="button"
      class="paper-catalog-quiet-link paper-catalog-from-list"
      data-do="origin"
      data-column={column}
      tabIndex={tabIndex}
      title={text + words.papers.aside(said ?? '')}
    >
      {text}
      <HeardOrigin said={said} words={words} />
    </button>
  );
}

/** The origin for those who hear the page; nothing where there is none to tell. */
export function HeardOrigin({ said, words }: HeardProps) {
  if (said === null) return null;
  return <span class="paper-catalog-unseen">{words.papers.aside(said)}</span>;
}

interface HeardProps extends Pick<RowLook, 'words'> {
  readonly said: string | null;
}

/** The class that marks a value with an origin, to follow other classes. */
export function fromListClass(said: string | null): string {
  return said === null ? '' : ' paper-catalog-from-list';
}

/** The column whose value was marked at an element, or in the cell that it is. */
export function markedColumn(element: Element): Column | null {
  const marked = element.closest('[data-column]') ?? element.querySelector('[data-column]');
  const name = marked?.getAttribute('data-column');
  return COLUMNS.find((column) => column === name) ?? null;
}
