// The papers a code block asks for, as a small table or a count, kept up with the vault.
import { useMemo } from 'preact/hooks';
import { PaperSearch } from '../../catalog/paper-search';
import { parseQuery } from '../../catalog/parse-query';
import { sortPapers } from '../../catalog/sort-papers';
import type { Paper } from '../../paper';
import { useRedraw } from '../dashboard/use-redraw';
import type { DashboardModel } from '../dashboard-model';
import type { Column } from '../dashboard-state';
import { DeskContext, useDesk } from '../parts/desk';
import type { Surface } from '../parts/surface';
import { targetOf } from '../parts/target-of';
import { useNewDesk } from '../parts/use-new-desk';
import { offerPriorities, priorityLines, statusLines } from '../papers/edit-lines';
import { PaperCell } from '../papers/paper-cell';
import { actionAt } from '../papers/row-actions';
import type { RowLook } from '../papers/row-look';
import { columnOrigin } from '../papers/value-origin';
import { type Block, readBlock } from './read-block';

interface Props {
  readonly text: string;
  readonly model: DashboardModel;
  readonly surface: Surface;
  readonly root: HTMLElement;
}

/** What stands in the note in the place of the block. */
export function QueryBlock({ text, model, surface, root }: Props) {
  useRedraw(model, root);
  const { statuses } = model.settings();
  const desk = useNewDesk(model.words, surface, statuses);
  const block = useMemo(() => readBlock(text), [text]);
  const query = useMemo(() => parseQuery(block.query, statuses), [block, statuses]);
  const search = useMemo(() => new PaperSearch(statuses), [statuses]);
  const found = search.filter(model.catalog.papers(), query);
  const mistakes = [...block.mistakes, ...query.errors.map((error) => error.text)];
  return (
    <DeskContext.Provider value={desk}>
      {mistakes.map((mistake) => (
        <p key={mistake} class="paper-catalog-problem-said">
          {model.words.block.mistake(mistake)}
        </p>
      ))}
      {block.show === 'count' ? (
        <p>{model.words.counts.papers(found.length)}</p>
      ) : (
        <BlockTable
          block={block}
          papers={sortPapers(found, block.sort, statuses, desk.compareText)}
          model={model}
        />
      )}
    </DeskContext.Provider>
  );
}

interface TableProps {
  readonly block: Block;
  readonly papers: readonly Paper[];
  readonly model: DashboardModel;
}

function BlockTable({ block: { columns, limit }, papers, model }: TableProps) {
  const { words, statuses } = useDesk();
  if (papers.length === 0) return <p class="paper-catalog-muted">{words.hints.nothingFound}</p>;
  const look: RowLook = {
    gridId: 'block',
    columns,
    statuses,
    words,
    isGrouped: false,
    tabIndex: 0,
  };
  return (
    <>
      <table class="paper-catalog-block-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{words.columns[column]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {papers.slice(0, limit).map((paper) => (
            <BlockRow key={paper.key} paper={paper} look={look} model={model} />
          ))}
        </tbody>
      </table>
      {papers.length > limit && (
        <p class="paper-catalog-muted">{words.block.more(papers.length - limit)}</p>
      )}
    </>
  );
}

interface RowProps {
  readonly paper: Paper;
  readonly look: RowLook;
  readonly model: DashboardModel;
}

function BlockRow({ paper, look, model }: RowProps) {
  return (
    <tr>
      {look.columns.map((column) => (
        <td key={column}>
          <BlockCell column={column} paper={paper} look={look} model={model} />
        </td>
      ))}
    </tr>
  );
}

/** A title opens its note, a status is chosen as in the dashboard; the rest is text and links. */
function BlockCell({ column, paper, look, model }: RowProps & { readonly column: Column }) {
  const { words, surface, statuses } = useDesk();
  const open = (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    const action = actionAt(targetOf(event));
    const setPriority = (to: string | null) => void model.edits.setPriority([paper], to);
    const setStatus = (status: string) => void model.edits.setStatus([paper], status);
    if (action === 'link') return;
    event.preventDefault();
    const isMod = event.ctrlKey || event.metaKey;
    if (action === 'open') void model.actions.open(paper, isMod ? 'new-tab' : 'same-tab');
    const [mention] = action === 'origin' ? columnOrigin(paper, column) : [];
    if (mention !== undefined) surface.openLine(mention.list, mention.line);
    if (action === 'create') void model.edits.createNotes([paper]);
    if (action === 'status') {
      surface.showMenu(statusLines(statuses, paper, setStatus), event.currentTarget);
    }
    if (action === 'priority') {
      const offered = offerPriorities(model.catalog.papers());
      surface.showMenu(priorityLines(words, paper, offered, setPriority), event.currentTarget);
    }
  };
  return (
    <span onClick={open}>
      <PaperCell column={column} paper={paper} look={look} failure={null} />
    </span>
  );
}
