// Papers, notes and mentions for tests, with whatever does not matter left empty.
import { nameKeys } from '../../src/catalog/item';
import type { NoteFacts } from '../../src/catalog/note-facts';
import {
  NOTHING_SAID,
  PROPERTIES,
  type Mention,
  type Paper,
  type Property,
  type Work,
} from '../../src/paper';

/** A work of which nothing but its title is said. */
export function makeWork(said: Partial<Work> = {}): Work {
  return { title: 'A title', ...NOTHING_SAID, ...said };
}

/** A paper with a note that states just what is given. */
export function makePaper(said: Partial<Paper> = {}): Paper {
  const path = said.path === undefined ? `Papers/${said.title ?? 'A title'}.md` : said.path;
  const stated = PROPERTIES.filter((name: Property) => name in said);
  return {
    ...makeWork(),
    key: path ?? `planned:${said.title ?? ''}`,
    path,
    status: 'to-read',
    priority: null,
    lists: [],
    added: null,
    finished: null,
    mentions: [],
    origins: path === null ? {} : Object.fromEntries(stated.map((name) => [name, 'note'])),
    ...said,
  };
}

/** What indexing hands to the catalog for a paper's note. */
export function makeFacts(said: Partial<Paper> = {}, more: Partial<NoteFacts> = {}): NoteFacts {
  const paper = makePaper(said);
  const path = paper.path ?? '';
  const { arxiv, doi, citekey, title, aliases } = paper;
  const name = path.slice(path.lastIndexOf('/') + 1, -3);
  const identity = { arxiv, doi, citekey, titleKeys: nameKeys([title, ...aliases, name]) };
  return { path, role: 'paper', paper, identity, problems: [], differentFrom: [], ...more };
}

/** A mention in `Lists/L.md`, line 1, without a link. */
export function makeMention(work: Partial<Work> = {}, more: Partial<Mention> = {}): Mention {
  const place = {
    list: 'Lists/L.md',
    line: 1,
    link: null,
    headings: [],
    remarks: [],
    finished: null,
  };
  return { ...place, ...more, work: makeWork(work) };
}
