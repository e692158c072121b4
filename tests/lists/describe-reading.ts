// A reading as text that people can check at a glance: one block an entry, then what is no entry.
import type { Entry } from '../../src/lists/reading/entry';
import type { Reading } from '../../src/lists/reading/reading';

/** Every field that says something; confidences are left out, they may move. */
export function describeReading(reading: Reading): string {
  const tables = reading.tables.map(
    (table) =>
      `table  ${table.line}: ${table.columns.map((column) => `${column.header} = ${column.meaning}`).join(' | ')}`,
  );
  const headings = reading.headings.map(
    (heading) => `heading ${heading.line}: ${'#'.repeat(heading.level)} ${heading.text}`,
  );
  const remarks = reading.remarks.map(
    (remark) => `remark ${remark.lines.join(', ')}: ${remark.text.split('\n').join(' ⏎ ')}`,
  );
  const unread = reading.unread.map((line) => `unread ${line.line}: ${line.reason}`);
  const rest = [tables, headings, remarks, unread]
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'));
  return [...reading.entries.map(describeEntry), ...rest].join('\n\n') + '\n';
}

function describeEntry(entry: Entry): string {
  const fields: readonly (readonly [string, string | number | null | readonly string[]])[] = [
    ['kind', entry.kind === 'paper' ? null : entry.kind],
    ['status', entry.status],
    ['finished', entry.finished],
    ['aliases', entry.aliases],
    ['authors', entry.authors],
    ['organization', entry.organization],
    ['venue', entry.venue],
    ['year', entry.year],
    ['date', entry.date],
    ['arxiv', entry.arxiv],
    ['doi', entry.doi],
    ['citekey', entry.citekey],
    ['wiki link', entry.link],
    ['topics', entry.topics],
    ['links', entry.urls.map((link) => `${link.role} ${link.url}`)],
    ['remarks', entry.remarks.map((remark) => remark.split('\n').join(' ⏎ '))],
  ];
  const stated = fields.flatMap(([name, value]) =>
    isEmpty(value)
      ? []
      : [`  ${name}: ${typeof value === 'object' ? (value ?? []).join(' | ') : value}`],
  );
  return [`${entry.lines.join(', ')}: ${entry.title}`, ...stated].join('\n');
}

function isEmpty(value: string | number | null | readonly string[]): boolean {
  return value === null || (typeof value === 'object' && value.length === 0);
}
