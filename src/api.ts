// For scripts outside, of Dataview, Templater or other plugins: `app.plugins.plugins['paper-catalog'].api`. It reads; nothing can be changed through it.
import type { PaperChange } from './catalog/catalog-event';
import type { PaperSource } from './catalog/catalog';
import { PaperSearch } from './catalog/paper-search';
import { parseQuery } from './catalog/parse-query';
import { whenReady } from './catalog/when-ready';
import type { Paper, Status } from './paper';

/**
 * What scripts may ask. Papers are frozen copies, the same objects while they stay the same.
 * `paper.origins` says where each value stands: `'note'`, or the entries of lists, each with `list` (a path) and `line` (from 1).
 */
export interface PaperCatalogApi {
  /** Grows when scripts written for an older one would break. */
  readonly version: 1;
  /** Resolves once the whole vault is read; what is asked before is answered from what is known so far. */
  ready(): Promise<void>;
  /** All papers, noted and planned, ordered by title. */
  papers(): readonly Paper[];
  /** The papers a query of the dashboard finds, `status:done org:OpenAI year:>2021 has:code "exact words"`; throws an Error that names what it does not understand. */
  find(query: string): readonly Paper[];
  /** The paper of a note, by its path, or a planned one, by its key; null for none. */
  paper(key: string): Paper | null;
  /** Calls back after each change with the papers that came, changed or went; call what it returns to end that. */
  on(event: 'changed', listener: (changes: readonly PaperChange[]) => void): () => void;
}

/** The API over a catalog; `statuses` are asked for at each query. */
export function makeApi(catalog: PaperSource, statuses: () => readonly Status[]): PaperCatalogApi {
  const papers = new FrozenPapers();
  return {
    version: 1,
    ready: () => whenReady(catalog),
    papers: () => papers.all(catalog.papers()),
    find: (query) => papers.all(findPapers(catalog, query, statuses())),
    paper: (key) => papers.one(catalog.get(key)),
    on: (_event, listener) =>
      catalog.subscribe(({ changes }) => {
        if (changes.length > 0) listener(papers.changes(changes));
      }),
  };
}

function findPapers(
  catalog: PaperSource,
  text: string,
  statuses: readonly Status[],
): readonly Paper[] {
  const query = parseQuery(text, statuses);
  const [error] = query.errors;
  if (error !== undefined) throw new Error(`Paper catalog: ${error.type} in "${error.text}"`);
  return new PaperSearch(statuses).filter(catalog.papers(), query);
}

/** Copies that no script can change. The papers themselves hold lists of Obsidian's cache, which must stay as they are. */
class FrozenPapers {
  readonly #copies = new WeakMap<Paper, Paper>();

  all(papers: readonly Paper[]): readonly Paper[] {
    return Object.freeze(papers.map((paper) => this.#copy(paper)));
  }

  one(paper: Paper | null): Paper | null {
    return paper === null ? null : this.#copy(paper);
  }

  changes(changes: readonly PaperChange[]): readonly PaperChange[] {
    const frozen = changes.map(({ key, before, after }) =>
      Object.freeze({ key, before: this.one(before), after: this.one(after) }),
    );
    return Object.freeze(frozen);
  }

  #copy(paper: Paper): Paper {
    const known = this.#copies.get(paper);
    if (known !== undefined) return known;
    const { aliases, organization, authors, topics, lists } = paper;
    const copy = freeze({
      ...paper,
      aliases: [...aliases],
      organization: [...organization],
      authors: [...authors],
      topics: [...topics],
      lists: [...lists],
    });
    this.#copies.set(paper, copy);
    return copy;
  }
}

/** Freezes a value with all it holds; what is frozen already is left alone. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
