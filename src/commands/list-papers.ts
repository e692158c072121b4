// CLI `paper-catalog:list`: the papers of the catalog, filtered, as JSON, TSV or a Markdown table.
import type { PaperSource } from '../catalog/catalog';
import { toDelimited } from '../exporting/delimited';
import { toMarkdownTable } from '../exporting/markdown-table';
import { toRecord, type RecordColumn } from '../exporting/record';
import type { Paper } from '../paper';
import { titleKey } from '../text/title-key';
import type { CliParams } from './cli-params';
import { readFormat } from './cli-params';

const MARKDOWN_COLUMNS: readonly RecordColumn[] = [
  'title',
  'status',
  'organization',
  'venue',
  'year',
];

/** The papers with this status and organization, compared without regard to case and punctuation; throws on a format it does not know. */
export function listPapers(catalog: PaperSource, params: CliParams): string {
  const format = readFormat(params, ['json', 'tsv', 'md']);
  const papers = catalog.papers().filter((paper) => isWanted(paper, params));
  if (format === 'tsv') return toDelimited(papers, '\t');
  if (format === 'md')
    return toMarkdownTable(papers, MARKDOWN_COLUMNS.map(nameColumn), noExtension);
  return JSON.stringify(papers.map(toRecord), null, 2);
}

function isWanted(paper: Paper, { status, organization }: CliParams): boolean {
  const isSame = (wanted: string, value: string): boolean => titleKey(wanted) === titleKey(value);
  if (status !== undefined && !isSame(status, paper.status)) return false;
  return (
    organization === undefined || paper.organization.some((name) => isSame(organization, name))
  );
}

function nameColumn(column: RecordColumn): { column: RecordColumn; label: string } {
  return { column, label: column };
}

function noExtension(path: string): string {
  return path.replace(/\.md$/i, '');
}
