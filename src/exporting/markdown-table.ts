// Papers as a Markdown table whose titles link to their notes.
import type { Paper } from '../paper';
import { formatWikiLink } from '../text/wiki-link';
import { toCell, toRecord, type RecordColumn } from './record';

/** A column of the table and the words at its head. */
export interface TableColumn {
  readonly column: RecordColumn;
  readonly label: string;
}

/** Markdown table of papers, a row each; `linkTarget` says how a note is linked from where the table will stand. */
export function toMarkdownTable(
  papers: readonly Paper[],
  columns: readonly TableColumn[],
  linkTarget: (path: string) => string,
): string {
  const rows = papers.map((paper) =>
    columns.map(({ column }) =>
      column === 'title'
        ? formatTitle(paper, linkTarget)
        : escapeCell(toCell(toRecord(paper)[column])),
    ),
  );
  const head = [columns.map(({ label }) => escapeCell(label)), columns.map(() => '---')];
  return [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n';
}

function formatTitle(paper: Paper, linkTarget: (path: string) => string): string {
  if (paper.path === null) return escapeCell(paper.title);
  const label = paper.title.replace(/[[\]|\r\n]+/g, ' ').trim();
  return formatWikiLink({ target: linkTarget(paper.path), sub: null, label }, 'table');
}

function escapeCell(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/\|/g, '\\|');
}
