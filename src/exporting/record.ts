// A paper as a flat record under the property names: what every export and the command line print.
import { PROPERTIES, type Paper, type Property } from '../paper';

/** Values of a paper by property name, and its note's path, null while planned. */
export type PaperRecord = Readonly<
  Record<Property, string | number | null | readonly string[]> & { path: string | null }
>;

/** The columns of a record, in the order of an export. */
export const RECORD_COLUMNS = [...PROPERTIES, 'path'] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** Record of a paper; its lists are those its note links and those that name it. */
export function toRecord(paper: Paper): PaperRecord {
  return {
    title: paper.title,
    aliases: paper.aliases,
    kind: paper.kind,
    status: paper.status,
    priority: paper.priority,
    organization: paper.organization,
    authors: paper.authors,
    year: paper.year,
    date: paper.date,
    venue: paper.venue,
    arxiv: paper.arxiv,
    doi: paper.doi,
    citekey: paper.citekey,
    url: paper.url,
    pdf: paper.pdf,
    code: paper.code,
    topics: paper.topics,
    lists: paper.lists,
    added: paper.added,
    finished: paper.finished,
    path: paper.path,
  };
}

/** One value of a record as a cell of text, several joined by `; `. */
export function toCell(value: PaperRecord[RecordColumn]): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('; ') : String(value);
}
