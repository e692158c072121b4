// One item planned: a new note, or what an existing one lacks.
import type { Reading } from '../lists/reading/reading';
import type { Alteration, Change, Section } from '../notes/change';
import { proposeEdit } from '../notes/edit-text';
import { joinPath } from '../notes/free-path';
import { newNote, type NewNoteContext } from '../notes/new-note';
import type { OpenNote } from '../notes/note-values';
import type { NotedWork } from '../notes/paper-properties';
import type { Yaml } from '../notes/yaml';
import type { NotePath } from '../paper';
import type { Choices } from './choices';
import type { NoteLookup } from './find-note';
import type { StatedWork } from './join-works';
import { findAdditions } from './note-additions';
import type { Addition, PlanItem } from './plan';
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

/** A plan's context with the way notes are opened, made once. */
export interface ItemContext extends PlanContext {
  readonly openNote: (text: string) => OpenNote;
}

/** Plans what becomes of one item; `texts` holds the notes of known ones. */
export function planItem(
  item: MatchedItem,
  texts: ReadonlyMap<NotePath, string>,
  context: ItemContext,
): PlanItem {
  if (item.group === 'new') return planNew(item, context);
  const text = item.path === null ? undefined : texts.get(item.path);
  if (item.path === null || text === undefined) return plan(item, item.path, null, [], []);
  return planKnown(item, item.path, text, context);
}

function planNew(item: MatchedItem, context: ItemContext): PlanItem {
  const { choices, today } = context;
  const place = joinPath(choices.folder, 'note.md');
  const stated = noteWork(item, place, context);
  const work = { ...stated, status: stated.status ?? choices.status, added: today };
  const remarks = sectionsOf(item, place, context);
  const link = item.entries.map(({ entry }) => askedName(entry.link)).find((one) => one !== null);
  const name = link == null ? {} : { name: link };
  const request = { work, remarks, folder: choices.folder, ...name };
  const { change, alteration } = newNote(request, context);
  return plan(item, change.path, change, [], alteration === null ? [] : [alteration]);
}

function planKnown(
  item: MatchedItem,
  path: NotePath,
  text: string,
  context: ItemContext,
): PlanItem {
  const resolve = (target: string): NotePath | null => context.resolveLink(target, path);
  const note = { path, text, resolve, read: context.openNote(text) };
  const remarks = sectionsOf(item, path, context);
  const found = findAdditions(note, noteWork(item, path, context), remarks, context.settings);
  const { additions, properties, sections } = found;
  const isSame = additions.length === 0 || proposeEdit(text, found) === text;
  if (isSame) return plan(item, path, null, [], []);
  return plan(item, path, { type: 'edit', path, properties, sections, seen: text }, additions, []);
}

// Written out: spreading ten thousand items costs as much as opening their notes.
function plan(
  item: MatchedItem,
  path: NotePath | null,
  change: Change | null,
  additions: readonly Addition[],
  alterations: readonly Alteration[],
): PlanItem {
  const { key, entries, work, match, decision, group } = item;
  return { key, entries, work, match, decision, group, path, change, additions, alterations };
}

// The name a link asks for, so that it reaches the new note; a link to a place or to a file of another kind asks for none.
function askedName(link: string | null): string | null {
  const name = link?.replace(/\.md$/i, '') ?? '';
  return name === '' || name.includes('/') || /\.[a-z][a-z0-9]{1,4}$/i.test(name) ? null : name;
}

function linkedPdf(item: MatchedItem): string | null {
  const link = item.entries.find(({ entry }) => /\.pdf$/i.test(entry.link ?? ''))?.entry.link;
  return link == null ? null : `[[${link}]]`;
}

// The first status is what no status means: written down it would stand in the way of a list that states a later one.
function noteWork(item: MatchedItem, place: NotePath, context: ItemContext): NotedWork {
  const { work } = item;
  const isFirst = work.status === context.settings.statuses[0]?.name;
  return {
    title: work.title,
    aliases: work.aliases,
    kind: work.kind,
    status: isFirst ? null : work.status,
    priority: null,
    organization: work.organization,
    authors: work.authors,
    year: work.year,
    date: work.date,
    venue: work.venue,
    arxiv: work.arxiv,
    doi: work.doi,
    citekey: work.citekey,
    url: work.url,
    pdf: work.pdf ?? linkedPdf(item),
    code: work.code,
    topics: work.topics,
    lists: listLinks(item, place, context),
    added: null,
    finished: work.finished,
  };
}

function listLinks(item: MatchedItem, place: NotePath, context: ItemContext): string[] {
  const links = listSources(item, context).map((path) => context.linkTarget(path, place));
  return links.map((target) => `[[${target}]]`);
}

function listSources(item: MatchedItem, { sources }: ItemContext): NotePath[] {
  const paths = item.entries.map(({ source }) => sources[source]?.path ?? null);
  return [...new Set(paths.filter((path) => path !== null))].filter(isNote);
}

function sectionsOf(item: MatchedItem, place: NotePath, context: ItemContext): Section[] {
  return remarkSections(item.entries, (source) => headingOf(source, place, context));
}

function headingOf(number: number, place: NotePath, { sources, linkTarget }: ItemContext): string {
  const { path = null, name = '' } = sources[number] ?? {};
  if (path !== null && isNote(path)) return `## [[${linkTarget(path, place)}]]`;
  return `## ${name.replace(/\s+/g, ' ').trim()}`;
}

function isNote(path: NotePath): boolean {
  return path.toLowerCase().endsWith('.md');
}
