// Arrow keys within a table of buttons of which only one is reached by Tab: up and down from row to row, left and right within one.
import { targetOf } from './target-of';

const ROWS = '[role="row"], [role="listitem"], tr';

/** Moves the focus among the elements marked `data-rove` inside the one that caught the key; other keys pass. In another row it goes to the one of the same mark, else to the first. */
export function moveInRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const from = targetOf(event);
  const next = stepWithin(from, event.key) ?? stepAcross(event.currentTarget, from, event.key);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

/** What an arrow to the left or right leads to in the same row; null for other keys, and on what has no mark. */
export function stepWithin(from: HTMLElement, key: string): HTMLElement | null {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  const row = from.closest(ROWS);
  if (step === undefined || row === null || from.dataset['rove'] === undefined) return null;
  const marks = marksIn(row);
  return marks[marks.indexOf(from) + step] ?? from;
}

/** What has the mark of `from` in a row, else the first that has one. */
export function markAlike(row: Element, from: HTMLElement): HTMLElement | null {
  const marks = marksIn(row);
  return marks.find(({ dataset }) => dataset['rove'] === from.dataset['rove']) ?? marks[0] ?? null;
}

function stepAcross(table: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const step = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }[key];
  if (step === undefined || from.dataset['rove'] === undefined) return null;
  const rows = [...table.querySelectorAll(ROWS)].filter((row) => marksIn(row).length > 0);
  const at = rows.findIndex((row) => row.contains(from));
  const row = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
  return row === undefined ? null : markAlike(row, from);
}

function marksIn(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-rove]')];
}
