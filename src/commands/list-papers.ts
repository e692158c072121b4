// CLI `paper-catalog:list`: the papers of the catalog, filtered, as JSON, TSV or a Markdown table.
import { toDelimited } from '../exporting/delimited';
import { toMarkdownTable } from '../exporting/markdown-table';
import { toRecord, type RecordColumn } from '../exporting/record';
import type { Paper } from '../paper';
import { titleKey } from '../text/title-key';
import { readOneOf, readStatus, type CliParams } from './cli-params';
import type { Host } from './ports';

const MARKDOWN_COLUMNS: readonly RecordColumn[] = [
  'title',
  'status',
  'organization',
  'venue',
  'year',
];

/** The papers with this status and organization, compared without regard to case and punctuation; throws on a format or status it does not know. */
export function listPapers(
  { catalog, settings, words }: Pick<Host, 'catalog' | 'settings' | 'words'>,
  params: CliParams,
): string {
  const format = readOneOf(params, 'format', ['json', 'tsv', 'md'], words);
  const status = readStatus(params, settings().statuses, words);
  const { organization = null } = params;
  const papers = catalog.papers().filter((paper) => isWanted(paper, status, organization));
  if (format === 'tsv') return toDelimited(papers, '\t');
  if (format === 'md')
    return toMarkdownTable(papers, MARKDOWN_COLUMNS.map(nameColumn), noExtension);
  return JSON.stringify(papers.map(toRecord), null, 2);
}

function isWanted(paper: Paper, status: string | null, organization: string | null): boolean {
  if (status !== null && paper.status !== status) return false;
  const isIt = (name: string): boolean => titleKey(name) === titleKey(organization ?? '');
  return organization === null || paper.organization.some(isIt);
}

function nameColumn(column: RecordColumn): { column: RecordColumn; label: string } {
  return { column, label: column };
}

function noExtension(path: string): string {
  return path.replace(/\.md$/i, '');
}
