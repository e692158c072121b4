import type { Paper } from '../src/paper';

/** A paper with nothing but a title, and what a test wants it to have. */
export function makePaper(over: Partial<Paper> & { title: string }): Paper {
  return {
    key: over.path ?? `planned:${over.title.toLowerCase()}`,
    path: null,
    aliases: [],
    kind: 'paper',
    status: 'to-read',
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
    ...over,
  };
}
