// Entries for tests, empty but for what is given.
import type { Entry } from '../../src/lists/reading/entry';
import type { Reading } from '../../src/lists/reading/reading';
import { NOTHING_SAID } from '../../src/paper';

export function makeEntry(part: Partial<Entry> & { readonly title: string }): Entry {
  return {
    ...NOTHING_SAID,
    line: 1,
    lines: [part.line ?? 1],
    link: null,
    headings: [],
    urls: [],
    remarks: [],
    finished: null,
    confidence: 1,
    reason: '',
    source: null,
    ...part,
  };
}

export function makeReading(...entries: Entry[]): Reading {
  return { entries, headings: [], remarks: [], unread: [], tables: [] };
}
