// A reading told line by line, for people: what every line of the list was taken for, and why.
import type { Reading } from '../../src/lists/reading/reading';

const WIDTH = 120;

/** One text line for each line of the list, in order, after the columns of its tables. */
export function explainReading(reading: Reading): string {
  const rows: (readonly [number, string])[] = [
    ...reading.entries.map(
      (entry) =>
        [
          entry.line,
          `entry   ${entry.confidence.toFixed(2)} ${entry.title}  (lines ${entry.lines.join(', ')}; ${entry.reason})`,
        ] as const,
    ),
    ...reading.headings.map(
      (heading) => [heading.line, `heading ${'#'.repeat(heading.level)} ${heading.text}`] as const,
    ),
    ...reading.remarks.map(
      (remark) => [remark.lines[0] ?? 0, `remark  ${remark.text.slice(0, WIDTH)}`] as const,
    ),
    ...reading.unread.map(
      (line) => [line.line, `unread  [${line.reason}] ${line.text.slice(0, WIDTH)}`] as const,
    ),
  ];
  const tables = reading.tables.map(
    (table) =>
      `table of line ${table.line}: ${table.columns.map((column) => `${column.header || '–'} = ${column.meaning}`).join(' | ')}`,
  );
  return [
    ...tables,
    ...rows
      .sort(([one], [other]) => one - other)
      .map(([line, text]) => `${String(line).padStart(5)} ${text}`),
  ].join('\n');
}
