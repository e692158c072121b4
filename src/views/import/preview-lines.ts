// The rows of the preview: every paper and every unread line, in the order of the sources, by group.
import type { UnreadReason } from '../../lists/entry';
import type { Group, Plan, PlacedUnread, PlanItem } from '../../importing/plan';

/** What the rows are filtered by. */
export const SHOWN_GROUPS = [
  'all',
  'new',
  'known',
  'unsure',
  'skipped',
  'left-out',
  'unread',
] as const;
export type ShownGroup = (typeof SHOWN_GROUPS)[number];

export type PreviewLine =
  | { readonly type: 'item'; readonly key: string; readonly item: PlanItem }
  | { readonly type: 'unread'; readonly key: string; readonly unread: PlacedUnread };

/** Reasons nobody wonders about: such lines stand in their own group only. */
const HARMLESS: readonly UnreadReason[] = [
  'front-matter',
  'code',
  'comment',
  'table-head',
  'empty-item',
  'markup',
];

/** The rows of a group; `all` leaves out lines that cannot be papers. */
export function previewLines({ items, unread }: Plan, group: ShownGroup): readonly PreviewLine[] {
  const shown = group === 'all' ? items : items.filter((item) => item.group === group);
  const lines: PreviewLine[] = shown.map((item) => ({ type: 'item', key: item.key, item }));
  if (group !== 'all' && group !== 'unread') return lines;
  for (const one of unread) {
    if (group === 'all' && HARMLESS.includes(one.reason)) continue;
    lines.push({ type: 'unread', key: `unread:${one.source}:${one.line}`, unread: one });
  }
  return lines.sort((a, b) => sourceOf(a) - sourceOf(b) || lineOf(a) - lineOf(b));
}

/** How many rows a group has. */
export function countOf(plan: Plan, group: ShownGroup): number {
  if (group !== 'all') return plan.counts[group];
  return plan.items.length + plan.unread.filter(({ reason }) => !HARMLESS.includes(reason)).length;
}

/** Papers that will be written: new ones, and known ones that get something. */
export function countToWrite({ items }: Plan): { readonly create: number; readonly add: number } {
  const isWritten = (type: 'create' | 'edit') =>
    items.filter(({ change }) => change?.type === type).length;
  return { create: isWritten('create'), add: isWritten('edit') };
}

/** Whether a row stands for a paper that will be brought in as things are. */
export function isBroughtIn(group: Group): boolean {
  return group === 'new' || group === 'known';
}

function sourceOf(line: PreviewLine): number {
  return line.type === 'item' ? (line.item.entries[0]?.source ?? 0) : line.unread.source;
}

function lineOf(line: PreviewLine): number {
  return line.type === 'item' ? (line.item.entries[0]?.entry.line ?? 0) : line.unread.line;
}
