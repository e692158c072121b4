// A web page, read as the Markdown it would be, with every line number led back to the page.
import { pageText } from './blocks/html-text';
import { settleLines } from './reading/ledger';
import { findLineStarts } from './reading/line-index';
import { readMarkdown } from './read-markdown';
import type { Reading, ReadOptions } from './reading/reading';

/** Reads HTML, a page or what was pasted from one. */
export function* readPage(html: string, options: ReadOptions): Generator<void, Reading> {
  const page = yield* pageText(html);
  const lineOf = (line: number) => page.lines[line - 1] ?? 1;
  const linesOf = (lines: readonly number[]) =>
    [...new Set(lines.map(lineOf))].sort((one, other) => one - other);
  const reading = yield* readMarkdown(page.text, { ...options, papers: [] });
  const entries = reading.entries.map((entry) => ({
    ...entry,
    line: lineOf(entry.line),
    lines: linesOf(entry.lines),
    source: null,
  }));
  const headings = reading.headings.map((heading) => ({ ...heading, line: lineOf(heading.line) }));
  const remarks = reading.remarks.map((remark) => ({ ...remark, lines: linesOf(remark.lines) }));
  const tables = reading.tables.map((table) => ({ ...table, line: lineOf(table.line) }));
  const known = reading.unread.map((line) => ({ ...line, line: lineOf(line.line) }));
  const unread = settleLines(
    html,
    findLineStarts(html),
    { drafts: entries, headings, remarks },
    known,
    () => 'markup',
  );
  return { entries, headings, remarks, tables, unread };
}
