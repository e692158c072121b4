// BibTeX entries read into drafts.
import type { Kind } from '../paper';
import { parseArxivId } from '../text/arxiv';
import { findDoi } from '../text/doi';
import { findDate, findYear } from '../text/date';
import { readAuthors } from './authors';
import { addLink, addNew, startDraft, type Draft } from './draft';
import { linesBetween, type LineStarts } from './line-index';
import { parseBibtex, type BibtexEntry } from './parse-bibtex';

const KINDS: Readonly<Record<string, Kind>> = {
  software: 'tool',
  dataset: 'dataset',
  book: 'other',
  manual: 'other',
  online: 'other',
  electronic: 'other',
};
const REMARKS = ['note', 'annote', 'annotation', 'abstract', 'comment', 'review'];

/** The entries of a stretch of a text that is BibTeX; those without a title are left out. */
export function readBibtex(text: string, from: number, to: number, starts: LineStarts): Draft[] {
  return parseBibtex(text.slice(from, to)).flatMap((entry) => {
    const title = entry.fields.get('title') ?? '';
    if (title === '') return [];
    const lines = linesBetween(starts, from + entry.from, from + entry.to);
    return [
      draftEntry(
        entry,
        title,
        lines.filter((line) => isFilled(text, starts, line)),
      ),
    ];
  });
}

function isFilled(text: string, starts: LineStarts, line: number): boolean {
  return text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length).trim() !== '';
}

function draftEntry(
  { type, key, fields }: BibtexEntry,
  title: string,
  lines: readonly number[],
): Draft {
  const draft = startDraft(title, lines);
  const field = (name: string) => fields.get(name) ?? '';
  draft.citekey = key === '' ? null : key;
  draft.kind = KINDS[type] ?? null;
  addNew(draft.authors, readAuthors(field('author')));
  draft.date = findDate(field('date'))?.date ?? null;
  draft.year = findYear(field('year') || field('date'));
  draft.venue =
    [
      field('journal'),
      field('journaltitle'),
      field('booktitle'),
      field('school'),
      field('institution'),
    ].find((venue) => venue !== '') ?? null;
  draft.doi = findDoi(field('doi'));
  draft.arxiv =
    parseArxivId(field('eprint')) ?? parseArxivId(field('arxiv')) ?? parseArxivId(field('journal'));
  addLink(draft, field('url'), '');
  addNew(draft.topics, field('keywords').split(/\s*[,;]\s*/));
  addNew(draft.remarks, REMARKS.map(field));
  draft.confidence = 1;
  draft.reason = 'bibtex';
  return draft;
}
