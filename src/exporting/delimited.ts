// Papers as comma- or tab-separated values, for spreadsheets.
import Papa from 'papaparse';
import type { Paper } from '../paper';
import { RECORD_COLUMNS, toCell, toRecord } from './record';

/** CSV or TSV of papers with a header row, a column a property and the path; cells that a spreadsheet would run as a formula are quoted with `'`. */
export function toDelimited(papers: readonly Paper[], delimiter: ',' | '\t'): string {
  const rows = papers.map((paper) => {
    const record = toRecord(paper);
    return RECORD_COLUMNS.map((column) => toCell(record[column]));
  });
  return (
    Papa.unparse(
      { fields: [...RECORD_COLUMNS], data: rows },
      { delimiter, newline: '\n', escapeFormulae: /^[=+\-@\t\r]/ },
    ) + '\n'
  );
}
