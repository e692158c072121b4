// A file of BibTeX, read.
import { finishDraft } from './finish-draft';
import { NO_HEADINGS } from './topics-of-headings';
import { settleLines } from './ledger';
import { findLineStarts } from './line-index';
import { readBibtex } from './read-bibtex';
import type { Reading } from './reading';

/** Reads a BibTeX file; what stands between the entries is a comment there. */
export function readBibtexFile(text: string): Reading {
  const starts = findLineStarts(text);
  const drafts = readBibtex(text, 0, text.length, starts);
  const unread = settleLines(
    text,
    starts,
    { drafts, headings: [], remarks: [] },
    [],
    () => 'comment',
  );
  return {
    entries: drafts.map((draft) => finishDraft(draft, NO_HEADINGS)),
    headings: [],
    remarks: [],
    tables: [],
    unread,
  };
}
