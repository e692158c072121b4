// CSV and TSV: papaparse finds delimiter, quotes and rows; the rest is a table like any other.
import Papa, { type ParseStepResult } from 'papaparse';
import type { Grid, Row } from '../blocks/grid';
import { findLineStarts, linesBetween } from '../reading/line-index';
import { meaningOfHeader } from '../words/header-meaning';
import type { HeaderWords } from '../reading/reading';

/** The table of a delimited text; the first row is the header if a word of it is known. Yields now and then. */
export function* readDelimited(
  text: string,
  delimiter: '' | '\t',
  words: HeaderWords,
): Generator<void, Grid> {
  const rows = yield* parseRows(text, delimiter);
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

/** How many characters are parsed in one go; more where a single row is longer. */
const CHARACTERS_A_SLICE = 64_000;
const LINE_BREAKS = ['\n', '\r\n', '\r'] as const;

function* parseRows(text: string, known: '' | '\t'): Generator<void, readonly Row[]> {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const starts = findLineStarts(text);
  const { delimiter, linebreak } = Papa.parse<string[]>(
    text.slice(start, start + CHARACTERS_A_SLICE),
    { delimiter: known, preview: 1 },
  ).meta;
  const newline = LINE_BREAKS.find((one) => one === linebreak) ?? '\n';
  const rows: Row[] = [];
  let from = start;
  const take = ({ data, meta }: ParseStepResult<readonly string[][]>) => {
    for (const values of data)
      if (values.some((value) => value.trim() !== ''))
        rows.push({
          lines: filledLines(text, starts, from, meta.cursor),
          cells: values.map((value) => ({ text: value, from: 0, to: value.length })),
        });
    from = meta.cursor;
  };
  for (let size = CHARACTERS_A_SLICE, end = start; end < text.length;) {
    const begin = from;
    end = begin + size;
    // The last row of a part may go on in the next one, which begins with it.
    const parser = new Papa.Parser({ delimiter, newline, step: take });
    parser.parse(text.slice(begin, end), begin, end < text.length);
    size = from === begin ? size * 2 : CHARACTERS_A_SLICE;
    yield;
  }
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
