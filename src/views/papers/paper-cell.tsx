// What a cell of the papers table shows. Clicks are caught by the table: `data-do` names what a click does.
import { groupsOf } from '../../catalog/group-table';
import type { Paper } from '../../paper';
import type { Column } from '../dashboard-state';
import { isWebAddress, paperLinks } from './paper-links';
import type { RowLook } from './row-look';
import { TitleCell } from './title-cell';

interface Props {
  readonly column: Column;
  readonly paper: Paper;
  readonly look: RowLook;
  readonly failure: string | null;
}

/** The content of one cell. */
export function PaperCell({ column, paper, look, failure }: Props) {
  switch (column) {
    case 'title':
      return <TitleCell paper={paper} look={look} failure={failure} />;
    case 'status':
      return <StatusCell status={paper.status} look={look} />;
    case 'priority':
      return <PriorityCell priority={paper.priority} look={look} />;
    case 'links':
      return <LinksCell paper={paper} look={look} />;
    default:
      return <>{cellText(paper, column, look)}</>;
  }
}

function StatusCell({ status, look }: { readonly status: string; readonly look: RowLook }) {
  const found = look.statuses.find(({ name }) => name === status);
  return (
    <button
      type="button"
      class={`paper-catalog-status paper-catalog-tone-${found?.tone ?? 'rest'}`}
      data-do="status"
      tabIndex={look.tabIndex}
      aria-haspopup="menu"
    >
      {found?.label ?? status}
    </button>
  );
}

function PriorityCell({
  priority,
  look,
}: {
  readonly priority: string | null;
  readonly look: RowLook;
}) {
  const labels: Readonly<Record<string, string>> = look.words.priorities;
  return (
    <button
      type="button"
      class={`paper-catalog-priority${priority === null ? ' is-empty' : ''}`}
      data-do="priority"
      tabIndex={look.tabIndex}
      aria-haspopup="menu"
      aria-label={priority === null ? look.words.papers.noPriority : undefined}
    >
      {priority === null ? '–' : (labels[priority] ?? priority)}
    </button>
  );
}

function LinksCell({ paper, look }: { readonly paper: Paper; readonly look: RowLook }) {
  return (
    <>
      {paperLinks(paper).map(({ text, address }) => (
        <a
          key={text}
          class={`paper-catalog-link${isWebAddress(address) ? ' external-link' : ''}`}
          href={address}
          data-do="link"
          tabIndex={look.tabIndex}
        >
          {text}
        </a>
      ))}
    </>
  );
}

type PlainColumn = Exclude<Column, 'title' | 'status' | 'priority' | 'links'>;

function cellText(paper: Paper, column: PlainColumn, { words }: RowLook): string {
  switch (column) {
    case 'organization':
    case 'authors':
    case 'topics':
      return paper[column].join(words.papers.comma);
    case 'lists':
      return groupsOf(paper, 'list').join(words.papers.comma);
    case 'year':
      return groupsOf(paper, 'year').join('');
    case 'kind':
      return words.kinds[paper.kind];
    default:
      return paper[column] ?? '';
  }
}
