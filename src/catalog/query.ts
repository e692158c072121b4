// A query over the papers as data: words to find anywhere and conditions on single fields. `parse-query.ts` reads it from text.

/** The fields a query can name. */
export const QUERY_FIELDS = [
  'title',
  'status',
  'organization',
  'author',
  'year',
  'date',
  'venue',
  'topic',
  'kind',
  'list',
  'priority',
  'arxiv',
  'doi',
  'citekey',
  'added',
  'finished',
  'has',
  'is',
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** What `has:` can ask for. */
export const ASSETS = [
  'note',
  'code',
  'pdf',
  'url',
  'arxiv',
  'doi',
  'date',
  'year',
  'venue',
  'organization',
  'authors',
  'topics',
  'list',
  'remark',
] as const;
export type Asset = (typeof ASSETS)[number];

/** What `is:` can ask for. */
export const STATES = ['planned', 'noted', 'done', 'unfinished'] as const;
export type State = (typeof STATES)[number];

/** One alternative after the colon: text to be contained, text to be equal, or a span of values that sort as text, either end open. */
export type Wanted =
  | { readonly type: 'contains' | 'equals'; readonly text: string }
  | { readonly type: 'span'; readonly from: string | null; readonly to: string | null };

/** One condition; all of a query must hold. `from` and `to` are its offsets in the text. */
export interface Term {
  /** Null for words that may stand anywhere. */
  readonly field: QueryField | null;
  /** At least one; any of them will do. */
  readonly wanted: readonly Wanted[];
  readonly negated: boolean;
  readonly from: number;
  readonly to: number;
}

/** Why a part of a query is not understood; the part is then left out. */
export interface QueryError {
  readonly type: 'unknown-field' | 'unknown-value' | 'no-value' | 'no-number' | 'unclosed-quote';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly errors: readonly QueryError[];
}
