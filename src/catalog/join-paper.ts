// One paper from what its note says and what lists say. The note wins; lists fill in what it leaves open.
import type { Mention, Origin, Paper, Property, Status } from '../paper';
import { listName } from './list-name';

/** The paper of a note that lists name. */
export function joinPaper(
  note: Paper,
  mentions: readonly Mention[],
  statuses: readonly Status[],
): Paper {
  const origins: Writable = { ...note.origins };
  const filled = { ...note, ...fillIn(note, mentions, statuses, origins) };
  return { ...filled, lists: joinLists(note.lists, mentions), mentions, origins };
}

/** The planned paper that lists name; `mentions` has at least one. */
export function planPaper(
  key: string,
  mentions: readonly Mention[],
  statuses: readonly Status[],
): Paper {
  const title = mentions[0]?.work.title ?? '';
  const paper = joinPaper(emptyPaper(key, title, statuses), mentions, statuses);
  return { ...paper, origins: { ...paper.origins, title: mentions.slice(0, 1) } };
}

type Writable = Partial<Record<Property, Origin>>;

type Filled = { -readonly [K in keyof Paper]?: Paper[K] };

/** The single-valued properties lists may fill, in the order of `Paper`. */
const SINGLE = ['venue', 'arxiv', 'doi', 'citekey', 'url', 'pdf', 'code'] as const;
const SEVERAL = ['aliases', 'organization', 'topics'] as const;

function fillIn(
  note: Paper,
  mentions: readonly Mention[],
  statuses: readonly Status[],
  origins: Writable,
): Filled {
  const filled: Filled = {};
  const set: Setter = (name, value, ...from) => {
    filled[name] = value;
    origins[name] = from;
  };
  const open = (name: Property): boolean => note.origins[name] === undefined;
  for (const name of SINGLE) {
    const from = open(name) ? mentions.find(({ work }) => work[name] !== null) : undefined;
    if (from !== undefined) set(name, from.work[name], from);
  }
  for (const name of SEVERAL) {
    const from = open(name) ? mentions.filter(({ work }) => work[name].length > 0) : [];
    if (from.length > 0) set(name, union(from.map(({ work }) => work[name])), ...from);
  }
  fillOthers(mentions, statuses, open, set);
  return filled;
}

type Setter = <K extends Property & keyof Paper>(
  name: K,
  value: Paper[K],
  ...from: readonly Mention[]
) => void;

function fillOthers(
  mentions: readonly Mention[],
  statuses: readonly Status[],
  open: (name: Property) => boolean,
  set: Setter,
): void {
  const authors = open('authors')
    ? mentions.find(({ work }) => work.authors.length > 0)
    : undefined;
  if (authors !== undefined) set('authors', authors.work.authors, authors);
  const kind = open('kind') ? mentions.find(({ work }) => work.kind !== 'paper') : undefined;
  if (kind !== undefined) set('kind', kind.work.kind, kind);
  const finished = open('finished')
    ? mentions.find((mention) => mention.finished !== null)
    : undefined;
  if (finished !== undefined) set('finished', finished.finished, finished);
  const status = open('status') ? furthest(mentions, statuses) : undefined;
  if (status?.work.status != null) set('status', status.work.status, status);
  if (open('date') && open('year')) fillDate(mentions, set);
}

/** Day and year come from one list, lest they contradict each other. */
function fillDate(mentions: readonly Mention[], set: Setter): void {
  const dated = mentions.find(({ work }) => work.date !== null);
  if (dated?.work.date != null) set('date', dated.work.date, dated);
  const from = dated ?? mentions.find(({ work }) => work.year !== null);
  if (from === undefined) return;
  const year =
    from.work.year ?? (from.work.date === null ? null : Number(from.work.date.slice(0, 4)));
  if (year !== null) set('year', year, from);
}

/** The mention whose status is furthest in the reading, so that the order of lists does not matter. */
function furthest(mentions: readonly Mention[], statuses: readonly Status[]): Mention | undefined {
  const rank = (mention: Mention): number =>
    statuses.findIndex(({ name }) => name === mention.work.status);
  return mentions.reduce<Mention | undefined>(
    (best, mention) => (rank(mention) > (best === undefined ? -1 : rank(best)) ? mention : best),
    undefined,
  );
}

/** Paths of the lists that name it, then the links of the note to other lists. */
function joinLists(links: readonly string[], mentions: readonly Mention[]): string[] {
  const paths = [...new Set(mentions.map(({ list }) => list))];
  const names = new Set(paths.map(listName));
  return [...paths, ...links.filter((link) => !names.has(listName(link)))];
}

function union(values: readonly (readonly string[])[]): string[] {
  return [...new Set(values.flat())];
}

// Written out: spreading `NOTHING_SAID` here makes taking in one changed note half as slow again.
function emptyPaper(key: string, title: string, statuses: readonly Status[]): Paper {
  return {
    key,
    path: null,
    title,
    aliases: [],
    kind: 'paper',
    status: statuses[0]?.name ?? '',
    priority: null,
    organization: [],
    authors: [],
    year: null,
    date: null,
    venue: null,
    arxiv: null,
    doi: null,
    citekey: null,
    url: null,
    pdf: null,
    code: null,
    topics: [],
    lists: [],
    added: null,
    finished: null,
    mentions: [],
    origins: {},
  };
}
