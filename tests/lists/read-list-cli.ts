// `npm run --silent read-list -- FILE [--explain]`: prints what the reader makes of a file, as JSON or line by line.
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Entry } from '../../src/lists/entry';
import { readList } from '../../src/lists/read-list';
import type { Format, Reading } from '../../src/lists/reading';
import { DEFAULT_SETTINGS } from '../../src/settings';

const FORMATS: Readonly<Record<string, Format>> = { '.csv': 'csv', '.tsv': 'tsv', '.bib': 'bibtex', '.html': 'html', '.htm': 'html' };

/** Reads a file of a list by what its name ends in. */
export function readListFile(path: string): Reading {
  const format = FORMATS[extname(path).toLowerCase()] ?? 'markdown';
  return readList(readFileSync(path, 'utf8'), { format, statuses: DEFAULT_SETTINGS.statuses });
}

function publicFields(entry: Entry): Record<string, unknown> {
  const { title, aliases, authors, year, date, venue, organization, status, arxiv, doi, url, urls, kind, topics, remarks, line, lines, confidence } = entry;
  return { title, aliases, authors, year, date, venue, organization, status, arxiv, doi, url, urls: urls.map((link) => link.url), kind, topics, remarks, line, lines, confidence };
}

function explain(reading: Reading): string {
  const rows: [number, string][] = [
    ...reading.entries.map((entry): [number, string] => [entry.line, `entry   ${entry.confidence.toFixed(2)} ${entry.title}  (lines ${entry.lines.join(', ')}; ${entry.reason})`]),
    ...reading.headings.map((heading): [number, string] => [heading.line, `heading ${'#'.repeat(heading.level)} ${heading.text}`]),
    ...reading.remarks.map((remark): [number, string] => [remark.lines[0] ?? 0, `remark  ${remark.text.slice(0, 120)}`]),
    ...reading.unread.map((line): [number, string] => [line.line, `unread  [${line.reason}] ${line.text.slice(0, 120)}`]),
  ];
  const tables = reading.tables.map((table) => `table of line ${table.line}: ${table.columns.map((column) => `${column.header || '–'} = ${column.meaning}`).join(' | ')}`);
  return [...tables, ...rows.sort(([one], [other]) => one - other).map(([line, text]) => `${String(line).padStart(5)} ${text}`)].join('\n');
}

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) process.stderr.write('usage: npm run --silent read-list -- FILE [--explain]\n');
else {
  const reading = readListFile(path);
  process.stdout.write(flags.includes('--explain') ? explain(reading) + '\n' : JSON.stringify(reading.entries.map(publicFields), null, 2) + '\n');
}
