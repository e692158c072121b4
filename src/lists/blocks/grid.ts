// A table of any origin: rows of cells, before anybody asks what the columns mean.

/** A cell: its words are `text` between `from` and `to`, as Markdown. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A row and the lines it came from, from 1. */
export interface Row {
  readonly lines: readonly number[];
  readonly cells: readonly Cell[];
}

/** A table; `header` is null where it has none. `isSource` tells that offsets count in the text that is being read. */
export interface Grid {
  readonly line: number;
  readonly header: Row | null;
  readonly rows: readonly Row[];
  readonly isSource: boolean;
}

const NOTHING =
  /^(?:|-+|—+|–+|\/|\.+|…|x|null|nil|none|nan|n\/a|na|无|暂无|空|tbd|tba|\?+|unknown|未知|<br\s*\/?>|&nbsp;)$/i;

/** The source text of a cell, trimmed. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined ? '' : cell.text.slice(cell.from, cell.to).trim();
}

/** Whether a cell says nothing: blank, `NULL`, `-`, `N/A`, 无. */
export function isNothing(text: string): boolean {
  return text.length <= 8 && NOTHING.test(text.trim());
}
