// Keys that go from row to row of a long table or list, also to rows that are not drawn yet. Each row carries its number, from 0, as `data-row`.
import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { markAlike, stepWithin } from './move-in-rows';
import { targetOf } from './target-of';
import { rowsInSight, scrollToLine } from './use-window';

interface Wanted {
  readonly row: number;
  /** What had the focus before. */
  readonly from: HTMLElement;
}

/** The listener for the element around the rows, of which there are `count`: arrows step, up and down among what has the same mark (`data-rove`), Page up, Page down, Home and End leap. */
export function useRowKeys(body: RefObject<HTMLElement | null>, count: number) {
  const wanted = useRef<Wanted | null>(null);
  const focusWanted = () => {
    const { row = -1, from } = wanted.current ?? {};
    const drawn = body.current?.querySelector(`[data-row="${row}"]`);
    if (drawn == null || from === undefined) return;
    wanted.current = null;
    markAlike(drawn, from)?.focus({ preventScroll: true });
  };
  useLayoutEffect(focusWanted);
  return (event: KeyboardEvent): void => {
    const from = targetOf(event);
    if (body.current === null || from.matches('select, input[type="text"]')) return;
    const beside = stepWithin(from, event.key);
    // A key pressed again before the row was drawn goes on from there.
    const at = wanted.current?.from === from ? wanted.current.row : rowOf(from);
    const step = beside === null ? stepOf(event.key, from, body.current) : null;
    const row = step === null || at === null ? null : clamp(at + step, count);
    if (beside === null && row === null) return;
    event.preventDefault();
    beside?.focus();
    if (row === null) return;
    wanted.current = { row, from };
    scrollToLine(body.current, row);
    focusWanted();
  };
}

/** How many rows a key leads on; null for other keys, and for arrows on what has no mark. */
function stepOf(key: string, from: HTMLElement, body: HTMLElement): number | null {
  const arrows = { ArrowDown: 1, ArrowUp: -1 };
  const page = rowsInSight(body);
  const leaps = { PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
  const steps: Readonly<Record<string, number>> =
    from.dataset['rove'] === undefined ? leaps : { ...arrows, ...leaps };
  return steps[key] ?? null;
}

function rowOf(element: HTMLElement): number | null {
  const row = element.closest('[data-row]')?.getAttribute('data-row');
  return row == null ? null : Number(row);
}

function clamp(row: number, count: number): number {
  return Math.max(0, Math.min(count - 1, row));
}
