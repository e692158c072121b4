import { NOTHING_SAID, type Paper } from '../src/paper';

/** A paper with nothing but a title, and what a test wants it to have. */
export function makePaper(over: Partial<Paper> & { title: string }): Paper {
  return {
    ...NOTHING_SAID,
    key: over.path ?? `planned:${over.title.toLowerCase()}`,
    path: null,
    status: 'to-read',
    priority: null,
    lists: [],
    added: null,
    finished: null,
    mentions: [],
    origins: {},
    ...over,
  };
}
