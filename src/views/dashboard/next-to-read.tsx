// The few papers to read next, each a click from being open.
import type { Paper } from '../../paper';
import { publishedIn } from '../../catalog/published-on';
import type { DashboardModel } from '../dashboard-model';
import { useDesk } from '../parts/desk';
import { IconButton } from '../parts/icon-button';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  readonly papers: readonly Paper[];
  readonly model: DashboardModel;
  readonly onStart: (paper: Paper) => void;
}

/** A short list, best first; nothing where there is nothing left to read. */
export function NextToRead({ papers, model, onStart }: Props) {
  const { words } = useDesk();
  const id = useOwnId();
  if (papers.length === 0) return null;
  return (
    <section class="paper-catalog-next" aria-labelledby={id}>
      <h3 id={id}>{words.header.next}</h3>
      <ol>
        {papers.map((paper) => (
          <NextPaper key={paper.key} paper={paper} model={model} onStart={onStart} />
        ))}
      </ol>
    </section>
  );
}

function NextPaper({ paper, model, onStart }: Omit<Props, 'papers'> & { readonly paper: Paper }) {
  const { words, statuses } = useDesk();
  const look = statuses.find(({ name }) => name === paper.status);
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
        title={paper.title}
        onClick={(event) => openNext(paper, model, event.ctrlKey || event.metaKey)}
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
    </li>
  );
}

function openNext(paper: Paper, { actions, edits }: DashboardModel, isMod: boolean): void {
  if (paper.path === null) void edits.createNotes([paper]);
  else void actions.open(paper, isMod ? 'new-tab' : 'same-tab');
}
