// The title of a paper in the table: a link to its note, or the way to make one; and what went wrong with the last write.
import type { Paper } from '../../paper';
import type { RowLook } from './row-look';
import { WriteFailure } from './write-failure';

interface Props {
  readonly paper: Paper;
  readonly look: RowLook;
  readonly failure: string | null;
}

/** The content of a title cell. */
export function TitleCell({ paper, look, failure }: Props) {
  const { tabIndex } = look;
  return (
    <>
      <Title paper={paper} tabIndex={tabIndex} />
      {failure !== null && <WriteFailure reason={failure} words={look.words} tabIndex={tabIndex} />}
      {paper.path === null && (
        <button type="button" class="paper-catalog-create" data-do="create" tabIndex={tabIndex}>
          {look.words.papers.createNote}
        </button>
      )}
    </>
  );
}

function Title({ paper: { path, title }, tabIndex }: { paper: Paper; tabIndex: 0 | -1 }) {
  if (path === null) {
    return (
      <span class="paper-catalog-title" dir="auto" draggable title={title}>
        {title}
      </span>
    );
  }
  return (
    <a
      class="paper-catalog-title internal-link"
      dir="auto"
      href={path}
      data-href={path}
      data-do="open"
      tabIndex={tabIndex}
      draggable
      title={title}
    >
      {title}
    </a>
  );
}
