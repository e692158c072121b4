// A list on disk, read by what its name ends in.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readList } from '../../src/lists/read-list';
import type { Format, Reading } from '../../src/lists/reading/reading';
import { DEFAULT_SETTINGS } from '../../src/settings';

const FORMATS: Readonly<Record<string, Format>> = {
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.bib': 'bibtex',
  '.html': 'html',
  '.htm': 'html',
};

/** Reads a file with the default statuses; unknown endings are Markdown. */
export function readListFile(path: string): Reading {
  const format = FORMATS[extname(path).toLowerCase()] ?? 'markdown';
  return readList(readFileSync(path, 'utf8'), { format, statuses: DEFAULT_SETTINGS.statuses });
}
