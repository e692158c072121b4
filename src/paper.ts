// The vocabulary all rooms share: papers, what may be said of them, and where it was said.

/** Path of a note from the vault's root, with its `.md`. */
export type NotePath = string;

/** What sort of work a paper is; `paper` unless something says otherwise. */
export const KINDS = ['paper', 'blog', 'dataset', 'tool', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** The properties of a paper note, in the order they are written; the names on disk come from the settings. */
export const PROPERTIES = [
  'title',
  'aliases',
  'kind',
  'status',
  'priority',
  'organization',
  'authors',
  'year',
  'date',
  'venue',
  'arxiv',
  'doi',
  'citekey',
  'url',
  'pdf',
  'code',
  'topics',
  'lists',
  'added',
  'finished',
] as const;
export type Property = (typeof PROPERTIES)[number];

/** One of the user's reading statuses: the name that is stored, the words that mean it, and whether it ends the reading. */
export interface Status {
  readonly name: string;
  readonly words: readonly string[];
  readonly done: boolean;
}

/** What a note or a list says about one work; null or empty where it says nothing. */
export interface Work {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly kind: Kind;
  /** Name of a status of the settings. */
  readonly status: string | null;
  readonly organization: readonly string[];
  readonly authors: readonly string[];
  readonly year: number | null;
  /** Date of publication, `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string | null;
  readonly venue: string | null;
  /** arXiv identifier without version, `2302.13971` or `cs/0112017`. */
  readonly arxiv: string | null;
  /** DOI in lower case without any address before it. */
  readonly doi: string | null;
  readonly citekey: string | null;
  readonly url: string | null;
  readonly pdf: string | null;
  readonly code: string | null;
  readonly topics: readonly string[];
}

/** What is said of a work of which nothing but its title is known. */
export const NOTHING_SAID: Omit<Work, 'title'> = {
  aliases: [],
  kind: 'paper',
  status: null,
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
};

/** An entry of a reading list, in the catalog: where it stands and what it says. */
export interface Mention {
  readonly list: NotePath;
  /** Line in the list, from 1. */
  readonly line: number;
  /** Target of the wiki link that stands as its title, as written; null where a title only names the paper. */
  readonly link: string | null;
  readonly headings: readonly string[];
  readonly remarks: readonly string[];
  /** Day the reading was finished, `YYYY-MM-DD`, where the list states one. */
  readonly finished: string | null;
  readonly work: Work;
}

/**
 * Where a value of a paper stands: in its own note, or in the entries of lists that state it;
 * several where their values are put together, otherwise the one whose value it is.
 */
export type Origin = 'note' | readonly Mention[];

/** The origin of each value; absent where nothing states one: a first status, a name taken from the file's, a year from the date. */
export type Origins = Readonly<Partial<Record<Property, Origin>>>;

/** One work the vault knows: it has a note, or it is planned (`path` is null) and only lists name it. */
export interface Paper extends Omit<Work, 'status'> {
  /** Unchanged as long as the paper is the same: the note's path, or `planned:` and the title key. */
  readonly key: string;
  readonly path: NotePath | null;
  /** Name of a status; the first of the settings where nothing states one. */
  readonly status: string;
  readonly priority: string | null;
  /** Reading lists that name it, as paths, and those its note links, as written. */
  readonly lists: readonly string[];
  /** Date `YYYY-MM-DD`. */
  readonly added: string | null;
  /** Date `YYYY-MM-DD`. */
  readonly finished: string | null;
  readonly mentions: readonly Mention[];
  readonly origins: Origins;
}
