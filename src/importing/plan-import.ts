// From readings to a plan: entries to items, items to changes. Both halves are generators that stop now and then, so that a long list never holds the screen.
import type { Reading } from '../lists/reading';
import type { Section } from '../notes/change';
import { proposeEdit } from '../notes/edit-text';
import { joinPath } from '../notes/free-path';
import { newNote, type NewNoteContext } from '../notes/new-note';
import type { NotedWork } from '../notes/paper-properties';
import type { Yaml } from '../notes/yaml';
import type { NotePath } from '../paper';
import type { Choices } from './choices';
import type { NoteLookup } from './find-note';
import { EntryGroups, type Item } from './group-entries';
import { joinWorks, type StatedWork } from './join-works';
import { findAdditions } from './note-additions';
import { placeEntries, placeUnread } from './place-entries';
import type { Group, Match, Plan, PlanCounts, PlanItem } from './plan';
import { remarkSections } from './remark-sections';
import type { Source } from './source';

/** Everything planning asks of the world. */
export interface PlanContext extends NewNoteContext, NoteLookup {
  readonly sources: readonly Source[];
  readonly readings: readonly Reading[];
  readonly choices: Choices;
  /** Target by which a link written in `from` reaches a file. */
  readonly linkTarget: (path: NotePath, from: NotePath) => string;
  readonly yaml: Yaml;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** An item whose work and note are settled, its change not yet made. */
export interface MatchedItem extends Omit<PlanItem, 'change' | 'additions' | 'alterations'> {
  readonly work: StatedWork;
}

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
  return groups.items.map((item) => settleItem(item, context));
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
  for (const [index, item] of items.entries()) {
    const next = planItem(item, texts, { ...context, isTaken });
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

function planItem(
  item: MatchedItem,
  texts: ReadonlyMap<NotePath, string>,
  context: PlanContext,
): PlanItem {
  if (item.group === 'new') return planNew(item, context);
  const text = item.path === null ? undefined : texts.get(item.path);
  const nothing = { ...item, change: null, additions: [], alterations: [] };
  if (item.path === null || text === undefined) return nothing;
  return planKnown(item, item.path, text, context);
}

function planNew(item: MatchedItem, context: PlanContext): PlanItem {
  const { choices, today } = context;
  const place = joinPath(choices.folder, 'note.md');
  const stated = noteWork(item, place, context);
  const work = { ...stated, status: stated.status ?? choices.status, added: today };
  const remarks = sectionsOf(item, place, context);
  const link =
    item.entries.find(({ entry }) => entry.link !== null && !entry.link.includes('/'))?.entry
      .link ?? null;
  const name = link === null ? {} : { name: link };
  const { change, alteration } = newNote(
    { work, remarks, folder: choices.folder, ...name },
    context,
  );
  const alterations = alteration === null ? [] : [alteration];
  return { ...item, path: change.path, change, additions: [], alterations };
}

function planKnown(
  item: MatchedItem,
  path: NotePath,
  text: string,
  context: PlanContext,
): PlanItem {
  const { settings, yaml, resolveLink } = context;
  const note = { path, text, resolve: (target: string) => resolveLink(target, path) };
  const remarks = sectionsOf(item, path, context);
  const found = findAdditions(note, noteWork(item, path, context), remarks, settings, yaml);
  const { additions, properties, sections } = found;
  const isSame = additions.length === 0 || proposeEdit(text, found) === text;
  const change = isSame ? null : { type: 'edit' as const, path, properties, sections, seen: text };
  return { ...item, change, additions: isSame ? [] : additions, alterations: [] };
}

// The first status is what no status means: written down it would stand in the way of a list that states a later one.
function noteWork(item: MatchedItem, place: NotePath, context: PlanContext): NotedWork {
  const { status } = item.work;
  const stated = status === context.settings.statuses[0]?.name ? null : status;
  const lists = listSources(item, context).map((path) => `[[${context.linkTarget(path, place)}]]`);
  return { ...item.work, status: stated, lists, added: null, priority: null };
}

function listSources(item: MatchedItem, { sources }: PlanContext): NotePath[] {
  const paths = item.entries.map(({ source }) => sources[source]?.path ?? null);
  return [...new Set(paths.filter((path) => path !== null))].filter(isNote);
}

function sectionsOf(item: MatchedItem, place: NotePath, context: PlanContext): Section[] {
  const headings = context.sources.map(({ path, name }) => {
    const isLinked = path !== null && isNote(path);
    return `## ${isLinked ? `[[${context.linkTarget(path, place)}]]` : name.replace(/\s+/g, ' ').trim()}`;
  });
  return remarkSections(item.entries, headings);
}

function isNote(path: NotePath): boolean {
  return path.toLowerCase().endsWith('.md');
}

function countItems(items: readonly PlanItem[], unread: number): PlanCounts {
  const count = (group: Group): number => items.filter((item) => item.group === group).length;
  const additions = items.filter(({ change }) => change?.type === 'edit').length;
  return {
    new: count('new'),
    known: count('known'),
    unsure: count('unsure'),
    skipped: count('skipped'),
    'left-out': count('left-out'),
    additions,
    unread,
  };
}
