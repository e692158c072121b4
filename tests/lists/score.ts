// Scores what the reader makes of a list against its truth file: recall and precision of titles, then every field the truth states.
import type { Entry } from '../../src/lists/reading/entry';
import { arxivOfUrl, parseArxivId } from '../../src/text/arxiv';

/** One entry of a truth file; fields that are absent are not scored. */
export interface Expected {
  readonly line: number;
  readonly title: string | null;
  readonly title_alt?: readonly string[];
  readonly optional?: boolean;
  readonly arxiv_id?: string;
  readonly url?: string;
  readonly url_alt?: readonly string[];
  readonly year?: number;
  readonly year_alt?: readonly number[];
  readonly status?: 'todo' | 'reading' | 'done';
  readonly venue?: string;
  readonly organization?: string;
  readonly authors_first?: string;
  readonly doi?: string;
  readonly kind: string;
  readonly kind_alt?: readonly string[];
}

/** A share: `right` of `all`. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

export const MEASURES = [
  'recall',
  'precision',
  'arxiv',
  'url',
  'year',
  'status',
  'venue',
  'organization',
  'authors',
  'doi',
  'kind',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Score = Readonly<Record<Measure, Share>>;

/** Titles this alike, by their sets of words, are the same. */
const ALIKE = 0.9;

interface Pair {
  readonly expected: Expected;
  readonly entry: Entry;
  readonly score: number;
  readonly distance: number;
}

/** Scores the entries of one list; titles that were missed and entries that nobody expected are named. */
export function scoreEntries(
  truth: readonly Expected[],
  entries: readonly Entry[],
): { score: Score; missed: readonly Expected[]; extra: readonly Entry[] } {
  const matches = matchUp(truth, entries);
  const required = truth.filter((expected) => expected.optional !== true);
  const missed = required.filter(
    (expected) => !matches.has(expected) && !isMerged(expected, matches),
  );
  const matched = new Set(matches.values());
  const extra = entries.filter((entry) => !matched.has(entry));
  const found = required.filter((expected) => matches.has(expected)).length;
  const fields = scoreFields([...matches]);
  const recall = { right: required.length - missed.length, all: required.length };
  return {
    score: { ...fields, recall, precision: { right: found, all: found + extra.length } },
    missed,
    extra,
  };
}

/** The best pairs first: alike titles on the right line, then alike titles, each side once. */
function matchUp(
  truth: readonly Expected[],
  entries: readonly Entry[],
): ReadonlyMap<Expected, Entry> {
  const pairs = truth.flatMap((expected) =>
    entries.flatMap((entry) => makePair(expected, entry) ?? []),
  );
  const rank = (pair: Pair) => pair.score + (pair.distance <= 1 ? 0.5 : 0);
  pairs.sort((one, other) => rank(other) - rank(one) || one.distance - other.distance);
  const matches = new Map<Expected, Entry>();
  const taken = new Set<Entry>();
  for (const { expected, entry } of pairs) {
    if (matches.has(expected) || taken.has(entry)) continue;
    matches.set(expected, entry);
    taken.add(entry);
  }
  return matches;
}

function makePair(expected: Expected, entry: Entry): Pair | null {
  const likeness = Math.max(
    0,
    ...titlesOf(expected).map((title) => compareTitles(title, entry.title)),
  );
  const isSame = sharesIdentifier(expected, entry);
  const score = expected.title === null && likeness === 0 && isSame ? 0.95 : likeness;
  if (score === 0) return null;
  const bonus = (isSame ? 0.01 : 0) - (expected.optional === true ? 0.001 : 0);
  return { expected, entry, score: score + bonus, distance: Math.abs(expected.line - entry.line) };
}

function titlesOf(expected: Expected): readonly string[] {
  return [expected.title, ...(expected.title_alt ?? [])].flatMap((title) => title ?? []);
}

function compareTitles(one: string, other: string): number {
  if (fold(one) !== '' && fold(one) === fold(other)) return 1;
  const [first, second] = [tokens(one), tokens(other)];
  const common = [...first].filter((token) => second.has(token)).length;
  const likeness = common / Math.max(1, first.size + second.size - common);
  return likeness >= ALIKE ? Math.min(likeness, 0.999) : 0;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/<[^>]{1,20}>/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words; every character of Chinese, Japanese or Korean counts as one. */
function tokens(text: string): ReadonlySet<string> {
  return new Set(
    fold(text).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu,
    ) ?? [],
  );
}

/** A further entry for a paper that was found already is no miss: importers may put them together. */
function isMerged(expected: Expected, matches: ReadonlyMap<Expected, Entry>): boolean {
  const titles = titlesOf(expected).map(fold);
  const found = [...matches.keys()];
  if (
    found.some((other) =>
      titlesOf(other)
        .map(fold)
        .some((title) => titles.includes(title)),
    )
  )
    return true;
  return (
    expected.title === null &&
    found.some((other) => arxivOf(other) !== null && arxivOf(other) === arxivOf(expected))
  );
}

function arxivOf(expected: Expected): string | null {
  return expected.arxiv_id === undefined ? null : parseArxivId(expected.arxiv_id);
}

function sharesIdentifier(expected: Expected, entry: Entry): boolean {
  const id = arxivOf(expected);
  return (
    (id !== null && id === entry.arxiv) ||
    addresses(expected).some((url) => addressesOf(entry).includes(url))
  );
}

function addresses(expected: Expected): readonly string[] {
  return [expected.url, ...(expected.url_alt ?? [])].flatMap((url) =>
    url === undefined ? [] : [foldUrl(url)],
  );
}

function addressesOf(entry: Entry): readonly string[] {
  return entry.urls.map((link) => foldUrl(link.url));
}

function foldUrl(url: string): string {
  const id = arxivOfUrl(url);
  if (id !== null) return `arxiv:${id}`;
  return decode(url.trim())
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[)\],.;。，]+$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

type Match = readonly [Expected, Entry];

function scoreFields(matches: readonly Match[]): Omit<Score, 'recall' | 'precision'> {
  const share = (
    states: (expected: Expected) => unknown,
    isRight: (expected: Expected, entry: Entry) => boolean,
  ): Share => {
    const stated = matches.filter(([expected]) => states(expected) !== undefined);
    return {
      right: stated.filter(([expected, entry]) => isRight(expected, entry)).length,
      all: stated.length,
    };
  };
  return {
    arxiv: share(
      (one) => one.arxiv_id,
      (one, entry) => arxivOf(one) === entry.arxiv,
    ),
    url: share(
      (one) => one.url,
      (one, entry) => addresses(one).some((url) => addressesOf(entry).includes(url)),
    ),
    year: share(
      (one) => one.year,
      (one, entry) => [one.year, ...(one.year_alt ?? [])].includes(entry.year ?? 0),
    ),
    status: share(
      (one) => one.status,
      (one, entry) => one.status === statusClass(entry.status),
    ),
    venue: share(
      (one) => one.venue,
      (one, entry) => includesEither(entry.venue ?? '', one.venue ?? ''),
    ),
    organization: share(
      (one) => one.organization,
      (one, entry) => includesEither(entry.organization.join(', '), one.organization ?? ''),
    ),
    authors: share(
      (one) => one.authors_first,
      (one, entry) => includesEither(entry.authors.join(', '), one.authors_first ?? ''),
    ),
    doi: share(
      (one) => one.doi,
      (one, entry) => one.doi?.toLowerCase() === entry.doi,
    ),
    kind: share(
      (one) => one.kind,
      (one, entry) => [one.kind, ...(one.kind_alt ?? [])].includes(entry.kind),
    ),
  };
}

function statusClass(status: string | null): Expected['status'] {
  return status === 'done' ? 'done' : status === 'reading' ? 'reading' : 'todo';
}

function includesEither(one: string, other: string): boolean {
  const [first, second] = [fold(one), fold(other)];
  return first !== '' && second !== '' && (first.includes(second) || second.includes(first));
}

/** Several scores as one, every list's entries counted. */
export function poolScores(scores: readonly Score[]): Score {
  const sum = (measure: Measure): Share => ({
    right: scores.reduce((total, score) => total + score[measure].right, 0),
    all: scores.reduce((total, score) => total + score[measure].all, 0),
  });
  return {
    recall: sum('recall'),
    precision: sum('precision'),
    arxiv: sum('arxiv'),
    url: sum('url'),
    year: sum('year'),
    status: sum('status'),
    venue: sum('venue'),
    organization: sum('organization'),
    authors: sum('authors'),
    doi: sum('doi'),
    kind: sum('kind'),
  };
}
