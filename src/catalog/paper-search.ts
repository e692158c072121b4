// Filtering papers by a query. What is searched of a paper is folded once and kept as long as the paper stays the same.
import type { Paper, Status } from '../paper';
import { fold } from '../text/fold';
import { listName } from './list-name';
import { publishedOn } from './published-on';
import type { Asset, Query, QueryField, State, Term, Wanted } from './query';
import { unquote } from './unquote';

/** Papers prepared between two looks at the clock. */
const STEP = 200;

export class PaperSearch {
  readonly #texts = new WeakMap<Paper, string>();
  readonly #statuses: readonly Status[];

  constructor(statuses: readonly Status[]) {
    this.#statuses = statuses;
  }

  /** The papers that fulfil every term, in their order. */
  filter(papers: readonly Paper[], { terms }: Query): readonly Paper[] {
    if (terms.length === 0) return papers;
    const tests = terms.map((term) => this.#testFor(term));
    return papers.filter((paper) => tests.every((test) => test(paper)));
  }

  /** Folds the text of these papers ahead of the first query, some with each step: of 100,000 it takes most of a second. */
  *prepare(papers: readonly Paper[]): Generator<void> {
    for (const [i, paper] of papers.entries()) {
      this.#textOf(paper);
      if (i % STEP === STEP - 1) yield;
    }
  }

  #testFor({ field, wanted, negated }: Term): (paper: Paper) => boolean {
    const tests = wanted.map((one) => this.#testWanted(field, one));
    return (paper) => tests.some((test) => test(paper)) !== negated;
  }

  #testWanted(field: QueryField | null, wanted: Wanted): (paper: Paper) => boolean {
    if (wanted.type === 'span')
      return (paper) => valuesOf(paper, field).some((value) => isWithin(value, wanted));
    const { type, text } = wanted;
    if (field === null) return (paper) => this.#textOf(paper).includes(text);
    if (field === 'has') return (paper) => HAS[text]?.(paper) ?? false;
    if (field === 'is') return (paper) => this.#isIn(paper, text);
    const test = rememberAnswers((value) =>
      type === 'equals' ? fold(unquote(value)) === text : fold(value).includes(text),
    );
    return (paper) => valuesOf(paper, field).some(test);
  }

  #isIn(paper: Paper, state: string): boolean {
    const isDone = (): boolean =>
      this.#statuses.some(({ name, done }) => done && name === paper.status);
    const states: Record<State, () => boolean> = {
      planned: () => paper.path === null,
      noted: () => paper.path !== null,
      done: isDone,
      unfinished: () => !isDone(),
    };
    return Object.entries(states).some(([name, test]) => name === state && test());
  }

  #textOf(paper: Paper): string {
    const known = this.#texts.get(paper);
    if (known !== undefined) return known;
    const text = fold(wordsOf(paper).join(BETWEEN));
    this.#texts.set(paper, text);
    return text;
  }
}

/** Thousands of papers share a few organizations, venues and years. */
function rememberAnswers(test: (value: string) => boolean): (value: string) => boolean {
  const answers = new Map<string, boolean>();
  return (value) => {
    const known = answers.get(value);
    if (known !== undefined) return known;
    const answer = test(value);
    answers.set(value, answer);
    return answer;
  };
}

/** No query has it, so that none is found across two values. */
const BETWEEN = ' \u0001 ';

/** Everything free text is looked for in. */
function wordsOf(paper: Paper): string[] {
  const { title, aliases, organization, authors, topics, lists, status, kind, mentions } = paper;
  const single = [paper.venue, publishedOn(paper), paper.arxiv, paper.doi, paper.citekey];
  const remarks = mentions.flatMap(({ work, headings, remarks: said }) => [
    work.title,
    ...headings,
    ...said,
  ]);
  const several = [
    title,
    ...aliases,
    ...organization,
    ...authors,
    ...topics,
    ...lists.map(listName),
  ];
  return [...several, status, kind, ...single.filter((word) => word !== null), ...remarks];
}

function isWithin(
  value: string,
  { from, to }: { from: string | null; to: string | null },
): boolean {
  return (from === null || value >= from) && (to === null || value < to);
}

function valuesOf(paper: Paper, field: QueryField | null): readonly string[] {
  switch (field) {
    case 'title':
      return [paper.title, ...paper.aliases];
    case 'organization':
      return paper.organization;
    case 'author':
      return paper.authors;
    case 'topic':
      return paper.topics;
    case 'list':
      return paper.lists.map(listName);
    case 'year':
    case 'date':
      return present(field === 'year' ? yearOf(paper) : publishedOn(paper));
    case 'status':
    case 'kind':
    case 'venue':
    case 'priority':
    case 'arxiv':
    case 'doi':
    case 'citekey':
    case 'added':
    case 'finished':
      return present(paper[field]);
    default:
      return [];
  }
}

function yearOf(paper: Paper): string | null {
  return paper.year === null ? (publishedOn(paper)?.slice(0, 4) ?? null) : String(paper.year);
}

function present(value: string | null): string[] {
  return value === null ? [] : [value];
}

const ASSET_TESTS: Readonly<Record<Asset, (paper: Paper) => boolean>> = {
  note: ({ path }) => path !== null,
  code: ({ code }) => code !== null,
  pdf: ({ pdf }) => pdf !== null,
  url: ({ url }) => url !== null,
  arxiv: ({ arxiv }) => arxiv !== null,
  doi: ({ doi }) => doi !== null,
  date: (paper) => publishedOn(paper) !== null,
  year: (paper) => publishedOn(paper) !== null,
  venue: ({ venue }) => venue !== null,
  organization: ({ organization }) => organization.length > 0,
  authors: ({ authors }) => authors.length > 0,
  topics: ({ topics }) => topics.length > 0,
  list: ({ lists }) => lists.length > 0,
  remark: ({ mentions }) => mentions.some(({ remarks }) => remarks.length > 0),
};
const HAS: Readonly<Record<string, (paper: Paper) => boolean>> = ASSET_TESTS;
