// Splits a row of a Markdown table at its bars: not at `\|`, nor inside code or wiki links; outer bars may be missing.
import type { Cell } from './grid';

/** A cell of the row under a header; some leave one blank. */
const DELIMITER = /^(?::?-+:?)?$/;

/** Whether a line is the `|---|:-:|` that follows a table's header. */
export function isDelimiterRow(line: string): boolean {
  if (!/^[\s|:-]*$/.test(line) || !line.includes('|') || !line.includes('-')) return false;
  return line.split('|').every((cell) => DELIMITER.test(cell.trim()));
}

/** Whether a line holds a bar that parts cells. */
export function hasBar(line: string): boolean {
  return line.includes('|') && /(?:^|[^\\])\|/.test(line);
}

/** The cells of the row between two offsets; the empty ones that outer bars leave are dropped. */
export function splitRow(text: string, from: number, to: number): readonly Cell[] {
  const bars = findBars(text, from, to);
  const cells: Cell[] = [];
  let start = from;
  for (const bar of [...bars, to]) {
    cells.push({ text, from: start, to: bar });
    start = bar + 1;
  }
  const isBlank = (cell: Cell | undefined) =>
    cell !== undefined && text.slice(cell.from, cell.to).trim() === '';
  if (cells.length > 1 && isBlank(cells[0])) cells.shift();
  if (cells.length > 1 && isBlank(cells.at(-1))) cells.pop();
  return cells;
}

function findBars(text: string, from: number, to: number): readonly number[] {
  const bars: number[] = [];
  let wiki = -1;
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at++;
    else if (char === OPEN && text.charCodeAt(at + 1) === OPEN) wiki = bars.length;
    else if (char === CLOSE && text.charCodeAt(at + 1) === CLOSE && wiki >= 0) {
      // `[[target|label]]` without the escape Obsidian wants: the bar between was no cell's end.
      if (bars.length === wiki + 1) bars.pop();
      wiki = -1;
    } else if (char === BAR) bars.push(at);
  }
  return bars;
}

const BACKSLASH = 92;
const BAR = 124;
const OPEN = 91;
const CLOSE = 93;
