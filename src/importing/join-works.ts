// What several entries say of one paper, as one work: the first to state a field wins, lists are joined, the furthest status stands.
import { nameKey } from '../catalog/item';
import type { Entry } from '../lists/reading/entry';
import type { Status, Work } from '../paper';

/** A work and the day its reading was finished, `YYYY-MM-DD`, where an entry states one. */
export interface StatedWork extends Work {
  readonly finished: string | null;
}

/** Joins the entries of one paper; `statuses` are the user's, in reading order. */
export function joinWorks(
  entries: readonly [Entry, ...Entry[]],
  statuses: readonly Status[],
): StatedWork {
  const [first] = entries;
  if (entries.length === 1) return first;
  const one = <K extends keyof StatedWork>(field: K): StatedWork[K] =>
    (entries.find((entry) => entry[field] !== null) ?? first)[field];
  return {
    title: first.title,
    aliases: joinTitles(entries),
    kind: first.kind,
    status: furthestStatus(entries, statuses),
    organization: joinNames(entries.map((entry) => entry.organization)),
    authors: entries.find((entry) => entry.authors.length > 0)?.authors ?? [],
    year: one('year'),
    date: one('date'),
    venue: one('venue'),
    arxiv: one('arxiv'),
    doi: one('doi'),
    citekey: one('citekey'),
    url: one('url'),
    pdf: one('pdf'),
    code: one('code'),
    topics: joinNames(entries.map((entry) => entry.topics)),
    finished: one('finished'),
  };
}

/** Names of several lists, each once, without regard to case and punctuation. */
export function joinNames(lists: readonly (readonly string[])[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of lists.flat()) {
    if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  }
  return [...byKey.values()];
}

function joinTitles(entries: readonly Entry[]): string[] {
  const [title, ...aliases] = joinNames(entries.map((entry) => [entry.title, ...entry.aliases]));
  return title === undefined ? [] : aliases;
}

function furthestStatus(entries: readonly Entry[], statuses: readonly Status[]): string | null {
  const stated = new Set(entries.map((entry) => entry.status));
  return statuses.filter((status) => stated.has(status.name)).at(-1)?.name ?? null;
}
