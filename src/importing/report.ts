// The report of an import as a note: every entry and what became of it, altered file names, titles that did not become links, unread lines with their reasons.
import type { UnreadReason } from '../lists/reading/entry';
import type { Alteration, Change, Outcome, Reason } from '../notes/change';
import type { NotePath } from '../paper';
import type { PlacedUnread, Plan, PlanItem } from './plan';
import { findRefusedLinks, type LinkRefusal } from './refused-links';
import type { Source } from './source';

/** What became of one entry. */
export type ReportResult =
  'created' | 'updated' | 'known' | 'unsure' | 'skipped' | 'left-out' | 'left' | 'stopped';

/** The words a report is written in. */
export interface ReportWords {
  readonly entries: string;
  readonly entry: string;
  readonly list: string;
  readonly line: string;
  readonly result: string;
  readonly note: string;
  readonly names: string;
  readonly paper: string;
  readonly causes: string;
  readonly links: string;
  readonly linkReasons: Readonly<Record<Exclude<LinkRefusal, Reason>, string>>;
  readonly unread: string;
  readonly text: string;
  readonly reason: string;
  readonly results: Readonly<Record<ReportResult, string>>;
  readonly cause: Readonly<Record<Alteration['causes'][number], string>>;
  readonly unreadReasons: Readonly<Record<UnreadReason, string>>;
  readonly title: (sources: string) => string;
}

/** What a report tells of. */
export interface ReportContent {
  readonly sources: readonly Source[];
  readonly plan: Plan;
  /** By the planned change: one note may get several, an addition and links. */
  readonly outcomes: ReadonlyMap<Change, Pick<Outcome, 'result' | 'reason' | 'path'>>;
  /** Whether titles in the lists were to become links. */
  readonly isLinked: boolean;
}

/** The text of the report note. */
export function formatReport(
  content: ReportContent,
  words: ReportWords,
  reasons: Readonly<Record<Reason, string>>,
): string {
  const { plan, sources } = content;
  const names = plan.items.flatMap(({ alterations }) => alterations);
  const entryHead = [words.entry, words.list, words.line, words.result, words.note];
  const unreadHead = [words.list, words.line, words.text, words.reason];
  const entries = plan.items.flatMap((item) => entryRows(item, content, words, reasons));
  const altered = names.map((name) => nameRow(name, words));
  const unread = plan.unread.map((line) => unreadRow(line, sources, words));
  const parts = [
    `# ${words.title(sources.map(({ name }) => name).join(', '))}`,
    section(words.entries, entryHead, entries),
    section(words.names, [words.paper, words.note, words.causes], altered),
    section(words.links, unreadHead, linkRows(content, words, reasons)),
    section(words.unread, unreadHead, unread),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What became of an item. */
export function resultOf(item: PlanItem, outcomes: ReportContent['outcomes']): ReportResult {
  if (item.change === null) return item.group === 'new' ? 'left' : item.group;
  const result = outcomes.get(item.change)?.result;
  if (result === 'created' || result === 'updated' || result === 'stopped') return result;
  return result === 'unchanged' ? 'known' : 'left';
}

function entryRows(
  item: PlanItem,
  { sources, outcomes }: ReportContent,
  words: ReportWords,
  reasons: Readonly<Record<Reason, string>>,
): string[][] {
  const outcome = item.change === null ? undefined : outcomes.get(item.change);
  const result = words.results[resultOf(item, outcomes)];
  const reason = outcome?.reason ? `: ${reasons[outcome.reason]}` : '';
  const path = outcome?.path ?? item.path;
  const isThere = path !== null && outcome?.result !== 'stopped' && outcome?.result !== 'left';
  const note = isThere ? linkTo(path) : '';
  return item.entries.map(({ entry, source }) => [
    entry.title,
    sources[source]?.name ?? '',
    String(entry.line),
    result + reason,
    note,
  ]);
}

function linkRows(
  { plan, sources, outcomes, isLinked }: ReportContent,
  words: ReportWords,
  reasons: Readonly<Record<Reason, string>>,
): string[][] {
  const said = { ...reasons, ...words.linkReasons };
  const refused = isLinked ? findRefusedLinks(plan.items, sources, outcomes) : [];
  return refused.map(({ placed: { entry, source }, reason }) => [
    sources[source]?.name ?? '',
    String(entry.line),
    entry.title,
    said[reason],
  ]);
}

function unreadRow(
  { source, line, text, reason }: PlacedUnread,
  sources: readonly Source[],
  words: ReportWords,
): string[] {
  return [sources[source]?.name ?? '', String(line), text, words.unreadReasons[reason]];
}

function nameRow({ title, path, causes }: Alteration, words: ReportWords): string[] {
  return [title, linkTo(path), causes.map((cause) => words.cause[cause]).join(', ')];
}

function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return '';
  const rule = head.map(() => '---');
  return [
    `## ${title}`,
    '',
    ...[head, rule, ...rows.map((row) => row.map(cell))].map(formatRow),
  ].join('\n');
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

// Links to notes are written with an escaped bar already; everything else must stay one cell of plain text.
function cell(text: string): string {
  if (/^\[\[[^[\]]*\]\]$/.test(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\|[\]<`*_~]/g, '\\$&')
    .trim();
}

function linkTo(path: NotePath): string {
  return `[[${path.replace(/\.md$/i, '')}]]`;
}
