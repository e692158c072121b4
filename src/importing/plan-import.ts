// From readings to a plan: entries to items, items to changes. Both halves are generators that stop now and then, so that a long list never holds the screen.
import { noteReader } from '../notes/note-values';
import type { NotePath } from '../paper';
import { doubtNear } from './doubt-near';
import { EntryGroups, type Item } from './group-entries';
import { joinWorks } from './join-works';
import { placeEntries, placeUnread } from './place-entries';
import type { Group, Match, Plan, PlanCounts, PlanItem } from './plan';
import { planItem, type MatchedItem, type PlanContext } from './plan-item';

const PAUSE_EVERY = 16;

/** Matches every entry; stops at every sixteenth. */
export function* matchEntries(context: PlanContext): Generator<void, MatchedItem[]> {
  const { readings, choices, sources } = context;
  const groups = new EntryGroups(
    context,
    choices,
    sources.map(({ path }) => path ?? ''),
  );
  for (const [index, placed] of placeEntries(readings, choices).entries()) {
    groups.add(placed);
    if (index % PAUSE_EVERY === 0) yield;
  }
  yield* doubtNear(groups.items, context);
  const settled: MatchedItem[] = [];
  for (const [index, item] of groups.items.entries()) {
    settled.push(settleItem(item, context));
    if (index % PAUSE_EVERY === 0) yield;
  }
  return settled;
}

/** Plans every item; `texts` holds the notes of known ones. Stops at every sixteenth. */
export function* planChanges(
  items: readonly MatchedItem[],
  texts: ReadonlyMap<NotePath, string>,
  context: PlanContext,
): Generator<void, Plan> {
  const planned: PlanItem[] = [];
  const paths = new Set<string>();
  const isTaken = (path: NotePath): boolean =>
    paths.has(path.toLowerCase()) || context.isTaken(path);
  const whole = { ...context, isTaken, openNote: noteReader(context.settings, context.yaml) };
  for (const [index, item] of items.entries()) {
    const next = planItem(item, texts, whole);
    if (next.change?.type === 'create') paths.add(next.change.path.toLowerCase());
    planned.push(next);
    if (index % PAUSE_EVERY === 0) yield;
  }
  const unread = placeUnread(context.readings);
  const tables = context.readings.map((reading) => reading.tables);
  return { items: planned, unread, tables, counts: countItems(planned, unread.length) };
}

function settleItem(item: Item, { choices, settings }: PlanContext): MatchedItem {
  const [first, ...rest] = item.entries;
  const work = joinWorks([first.entry, ...rest.map(({ entry }) => entry)], settings.statuses);
  const match = withDoubts(item);
  const isLeftOut = !choices.kinds.includes(work.kind) && item.decision === null;
  const [group, path] = isLeftOut ? (['left-out', null] as const) : settle(match, item);
  return {
    key: item.key,
    entries: item.entries,
    work,
    match,
    decision: item.decision,
    group,
    path,
  };
}

function withDoubts({ match, doubts }: Item): Match {
  if (match.type === 'known' || doubts.length === 0) return match;
  const candidates = match.type === 'unsure' ? match.candidates : [];
  return { type: 'unsure', candidates: [...candidates, ...doubts] };
}

function settle(match: Match, { decision }: Item): readonly [Group, NotePath | null] {
  if (decision?.type === 'skip') return ['skipped', null];
  if (decision?.type === 'different') return ['new', null];
  if (decision?.type === 'same') return ['known', decision.candidate];
  if (match.type === 'known') return ['known', match.path];
  return [match.type, null];
}

function countItems(items: readonly PlanItem[], unread: number): PlanCounts {
  const groups = { new: 0, known: 0, unsure: 0, skipped: 0, 'left-out': 0 };
  let additions = 0;
  for (const { group, change } of items) {
    groups[group] += 1;
    if (change?.type === 'edit') additions += 1;
  }
  return { ...groups, additions, unread };
}
