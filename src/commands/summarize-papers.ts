// CLI `paper-catalog:summary`: how the reading stands by status and by organization.
import { groupTable, type GroupRow } from '../catalog/group-table';
import { statusTable, type StatusRow } from '../catalog/status-table';
import type { Status } from '../paper';
import { readOneOf, type CliParams } from './cli-params';
import type { Host } from './ports';

/** Counts of all papers by status and organization, as JSON or as two Markdown tables; throws on a format it does not know. */
export function summarizePapers(
  { catalog, settings, words }: Pick<Host, 'catalog' | 'settings' | 'words'>,
  params: CliParams,
): string {
  const format = readOneOf(params, 'format', ['json', 'md'], words);
  const { statuses } = settings();
  const papers = catalog.papers();
  const byStatus = statusTable(papers, statuses);
  const byOrganization = groupTable(papers, 'organization', statuses);
  if (format === 'md')
    return `${statusMarkdown(byStatus)}\n${groupMarkdown(byOrganization, statuses)}`;
  return JSON.stringify(
    {
      total: papers.length,
      planned: papers.filter(({ path }) => path === null).length,
      statuses: byStatus.map(({ newest, ...row }) => ({ ...row, newest: newest?.title ?? null })),
      organizations: byOrganization.map(({ name, ...row }) => ({ organization: name, ...row })),
    },
    null,
    2,
  );
}

function statusMarkdown(rows: readonly StatusRow[]): string {
  const cells = rows.map(({ status, count, share }) => [
    status,
    count,
    `${Math.round(share * 100)} %`,
  ]);
  return formatTable(['status', 'papers', 'share'], cells);
}

function groupMarkdown(rows: readonly GroupRow[], statuses: readonly Status[]): string {
  const names = statuses.map(({ name }) => name);
  const cells = rows.map(({ name, counts, total }) => [
    name ?? '–',
    ...names.map((status) => counts[status] ?? 0),
    total,
  ]);
  return formatTable(['organization', ...names, 'total'], cells);
}

function formatTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |\n`)
    .join('');
}
