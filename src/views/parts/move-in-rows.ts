// Arrow keys within a table of buttons of which only one is reached by Tab: up and down from row to row, left and right within one.
import { targetOf } from './target-of';

const ROWS = '[role="row"], [role="listitem"], tr';

/** Moves the focus among the elements marked `data-rove` inside the one that caught the key; other keys pass. In another row it goes to the one of the same mark, else to the first. */
export function moveInRows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const from = targetOf(event);
  const row = from.closest(ROWS);
  if (row === null || from.dataset['rove'] === undefined) return;
  const next =
    stepWithin(marksIn(row), from, event.key) ?? stepAcross(event.currentTarget, from, event.key);
  if (next === null) return;
  event.preventDefault();
  next.focus();
}

function stepWithin(marks: readonly HTMLElement[], from: HTMLElement, key: string) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  return step === undefined ? null : (marks[marks.indexOf(from) + step] ?? from);
}

function stepAcross(table: HTMLElement, from: HTMLElement, key: string): HTMLElement | null {
  const step = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }[key];
  if (step === undefined) return null;
  const rows = [...table.querySelectorAll(ROWS)].map(marksIn).filter((marks) => marks.length > 0);
  const at = rows.findIndex((marks) => marks.includes(from));
  const marks = rows[Math.max(0, Math.min(rows.length - 1, at + step))] ?? [];
  return marks.find(({ dataset }) => dataset['rove'] === from.dataset['rove']) ?? marks[0] ?? null;
}

function marksIn(row: Element): readonly HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-rove]')];
}
