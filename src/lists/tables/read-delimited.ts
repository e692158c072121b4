// CSV and TSV: papaparse finds delimiter, quotes and rows; the rest is a table like any other.
import Papa from 'papaparse';
import type { Grid, Row } from '../blocks/grid';
import { findLineStarts, linesBetween } from '../reading/line-index';
import { meaningOfHeader } from '../words/header-meaning';
import type { HeaderWords } from '../reading/reading';

/** The table of a delimited text; the first row is the header if a word of it is known. */
export function readDelimited(text: string, delimiter: '' | '\t', words: HeaderWords): Grid {
  const rows = parseRows(text, delimiter);
  const [first, ...rest] = rows;
  const isHeader =
    first?.cells.some(
      (cell) =>
        meaningOfHeader(cell.text.slice(cell.from, cell.to), words) !== null && cell.to < 40,
    ) ?? false;
  return {
    line: 1,
    header: isHeader && first !== undefined ? first : null,
    rows: isHeader ? rest : rows,
    isSource: false,
  };
}

function parseRows(text: string, delimiter: '' | '\t'): readonly Row[] {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const starts = findLineStarts(text);
  const rows: Row[] = [];
  let from = start;
  Papa.parse<string[]>(text.slice(start), {
    delimiter,
    step: ({ data, meta }) => {
      const to = start + meta.cursor;
      const isBlank = data.every((value) => value.trim() === '');
      if (!isBlank)
        rows.push({
          lines: filledLines(text, starts, from, to),
          cells: data.map((value) => ({ text: value, from: 0, to: value.length })),
        });
      from = to;
    },
  });
  return rows;
}

/** The lines of a row that are not blank. */
function filledLines(
  text: string,
  starts: readonly number[],
  from: number,
  to: number,
): readonly number[] {
  return linesBetween(starts, from, to).filter(
    (line) => text.slice(starts[line - 1] ?? 0, starts[line] ?? text.length).trim() !== '',
  );
}
