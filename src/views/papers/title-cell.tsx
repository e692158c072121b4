// The title of a paper in the table: a link to its note, or the way to make one; and what went wrong with the last write.
import type { Words } from '../../i18n/words';
import type { Paper } from '../../paper';

interface Props {
  readonly paper: Paper;
  readonly words: Words['papers'];
  readonly failure: string | null;
}

/** The content of a title cell. */
export function TitleCell({ paper, words, failure }: Props) {
  return (
    <>
      <Title paper={paper} />
      {failure !== null && (
        <button
          type="button"
          class="paper-catalog-failure"
          data-do="dismiss"
          tabIndex={-1}
          title={words.dismiss}
        >
          {words.failed(failure)}
        </button>
      )}
      {paper.path === null && (
        <button type="button" class="paper-catalog-create" data-do="create" tabIndex={-1}>
          {words.createNote}
        </button>
      )}
    </>
  );
}

function Title({ paper: { path, title } }: { readonly paper: Paper }) {
  if (path === null) {
    return (
      <span class="paper-catalog-title" draggable title={title}>
        {title}
      </span>
    );
  }
  return (
    <a
      class="paper-catalog-title internal-link"
      href={path}
      data-href={path}
      data-do="open"
      tabIndex={-1}
      draggable
      title={title}
    >
      {title}
    </a>
  );
}
