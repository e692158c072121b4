// For scripts outside, of Dataview, Templater or other plugins: `app.plugins.plugins['paper-catalog'].api`. It reads; nothing can be changed through it.
import type { PaperChange } from './catalog/catalog-event';
import type { PaperSource } from './catalog/catalog';
import { PaperSearch } from './catalog/paper-search';
import { parseQuery } from './catalog/parse-query';
import { whenReady } from './catalog/when-ready';
import type { Paper, Status } from './paper';

/** What scripts may ask. Papers are frozen, the same objects while they stay the same. */
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
  return {
    version: 1,
    ready: () => whenReady(catalog),
    papers: () => freeze([...catalog.papers()]),
    find: (query) => freeze(findPapers(catalog, query, statuses())),
    paper: (key) => freeze(catalog.get(key)),
    on: (_event, listener) =>
      catalog.subscribe(({ changes }) => {
        if (changes.length > 0) listener(freeze(changes));
      }),
  };
}

function findPapers(catalog: PaperSource, text: string, statuses: readonly Status[]): Paper[] {
  const query = parseQuery(text, statuses);
  const [error] = query.errors;
  if (error !== undefined) throw new Error(`Paper catalog: ${error.type} in "${error.text}"`);
  return [...new PaperSearch(statuses).filter(catalog.papers(), query)];
}

/** Freezes a value with all it holds, so that no script changes the catalog's own papers; what is frozen already is left alone. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
