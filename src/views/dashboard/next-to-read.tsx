// The few papers to read next, each a click from being open.
import type { Paper } from '../../paper';
import { publishedIn } from '../../catalog/published-on';
import { useDesk } from '../parts/desk';
import { IconButton } from '../parts/icon-button';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useOwnId } from '../parts/use-own-id';
import type { Writes } from '../papers/use-writes';
import { WriteFailure } from '../papers/write-failure';

interface Props {
  readonly papers: readonly Paper[];
  readonly writes: Writes;
  readonly onOpen: (paper: Paper, event: MouseEvent) => void;
  readonly onStart: (paper: Paper) => void;
}

/** A short list, best first; nothing where there is nothing left to read. */
export function NextToRead({ papers, ...given }: Props) {
  const { words } = useDesk();
  const id = useOwnId();
  const keepFocus = useKeptFocus('button');
  if (papers.length === 0) return null;
  return (
    <section class="paper-catalog-next" aria-labelledby={id} onFocusIn={keepFocus}>
      <h3 id={id}>{words.header.next}</h3>
      <ol>
        {papers.map((paper) => (
          <NextPaper key={paper.key} paper={paper} {...given} />
        ))}
      </ol>
    </section>
  );
}

interface NextProps extends Omit<Props, 'papers'> {
  readonly paper: Paper;
}

function NextPaper({ paper, writes, onOpen, onStart }: NextProps) {
  const { words, statuses } = useDesk();
  const look = statuses.find(({ name }) => name === paper.status);
  const failure = writes.failure(paper);
  const isBegun = look !== undefined && look.tone !== 'rest';
  const facts = [paper.organization[0] ?? paper.authors[0], publishedIn(paper)]
    .filter((fact) => fact != null)
    .join(' · ');
  return (
    <li>
      <span
        class={`paper-catalog-mark paper-catalog-tone-${look?.tone ?? 'rest'}`}
        title={look?.label}
      >
        <span class="paper-catalog-unseen">{look?.label}</span>
      </span>
      <button
        type="button"
        class="paper-catalog-next-title"
        dir="auto"
        data-rove="title"
        title={paper.title}
        onClick={(event) => onOpen(paper, event)}
      >
        {paper.title}
      </button>
      {facts !== '' && <span class="paper-catalog-next-facts">{facts}</span>}
      {!isBegun && (
        <IconButton
          icon="book-open"
          label={words.header.start(paper.title)}
          onClick={() => onStart(paper)}
        />
      )}
      {failure !== null && (
        <WriteFailure reason={failure} words={words} onDismiss={() => writes.dismiss(paper)} />
      )}
    </li>
  );
}
