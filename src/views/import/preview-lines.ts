// The rows of the preview by group: every paper in the order of the sources, below them every unread line in the same order.
import type { UnreadReason } from '../../lists/reading/entry';
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

/** `fold` stands for the lines that cannot be papers, and shows or hides them. */
export type PreviewLine =
  | { readonly type: 'item'; readonly key: string; readonly item: PlanItem }
  | { readonly type: 'unread'; readonly key: string; readonly unread: PlacedUnread }
  | {
      readonly type: 'fold';
      readonly key: string;
      readonly count: number;
      readonly isOpen: boolean;
    };

/** Reasons nobody wonders about. */
const HARMLESS: readonly UnreadReason[] = [
  'front-matter',
  'code',
  'comment',
  'table-head',
  'template',
  'empty-item',
  'markup',
];

/** Whether a line no paper was read from may be one after all. */
export function mayBePaper({ reason }: Pick<PlacedUnread, 'reason'>): boolean {
  return !HARMLESS.includes(reason);
}

/** The rows of a group; in `all` a list opens on its papers, not on its contents. Lines that cannot be papers stand at the end of `unread` only, where `isOpen` shows them. */
export function previewLines(
  plan: Plan,
  group: ShownGroup,
  isOpen: boolean | null,
): readonly PreviewLine[] {
  if (group === 'unread') return unreadLines(plan, isOpen);
  const shown = group === 'all' ? plan.items : plan.items.filter((item) => item.group === group);
  const lines = shown.map((item) => ({ type: 'item' as const, key: item.key, item })).sort(byPlace);
  return group === 'all' ? [...lines, ...doubtfulLines(plan)] : lines;
}

function doubtfulLines({ unread }: Plan) {
  return unread.filter(mayBePaper).map(unreadLine).sort(byPlace);
}

// Unless the user folded or unfolded them, they are open where there is nothing else to show.
function unreadLines(plan: Plan, wish: boolean | null): readonly PreviewLine[] {
  const { unread } = plan;
  const doubtful = doubtfulLines(plan);
  const isOpen = wish ?? doubtful.length === 0;
  const harmless = unread.filter((one) => !mayBePaper(one)).map(unreadLine);
  if (harmless.length === 0) return doubtful;
  const fold = { type: 'fold' as const, key: 'fold', count: harmless.length, isOpen };
  return [...doubtful, fold, ...(isOpen ? harmless.sort(byPlace) : [])];
}

function unreadLine(unread: PlacedUnread) {
  return { type: 'unread' as const, key: `unread:${unread.source}:${unread.line}`, unread };
}

/** How many rows a group has. */
export function countOf(plan: Plan, group: ShownGroup): number {
  if (group !== 'all') return plan.counts[group];
  return plan.items.length + plan.unread.filter(mayBePaper).length;
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

type PlacedLine = Exclude<PreviewLine, { readonly type: 'fold' }>;

function byPlace(a: PlacedLine, b: PlacedLine): number {
  return sourceOf(a) - sourceOf(b) || lineOf(a) - lineOf(b);
}

function sourceOf(line: PlacedLine): number {
  return line.type === 'item' ? (line.item.entries[0]?.source ?? 0) : line.unread.source;
}

function lineOf(line: PlacedLine): number {
  return line.type === 'item' ? (line.item.entries[0]?.entry.line ?? 0) : line.unread.line;
}
