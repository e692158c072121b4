// Keys that go from row to row of the preview, also to rows that are not drawn yet.
import { type RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../parts/move-focus';
import { targetOf } from '../parts/target-of';
import { rowsInSight, scrollToLine } from '../parts/use-window';

/** The listener for the element around the rows, of which there are `count`: arrows step, Page up, Page down, Home and End leap. */
export function useRowKeys(body: RefObject<HTMLDivElement | null>, count: number) {
  const wanted = useRef<number | null>(null);
  const focusWanted = () => {
    const row = body.current?.querySelector(`[aria-posinset="${(wanted.current ?? -1) + 1}"]`);
    if (row == null) return;
    wanted.current = null;
    row.querySelector<HTMLElement>('[data-rove]')?.focus({ preventScroll: true });
  };
  useLayoutEffect(focusWanted);
  return (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const target = targetOf(event);
    if (body.current === null || target.matches('select, input[type="text"]')) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      moveFocus(event);
      return;
    }
    const place = target.closest('[aria-posinset]')?.getAttribute('aria-posinset');
    const next = leap(event.key, Number(place) - 1, rowsInSight(body.current), count);
    if (next === null) return;
    event.preventDefault();
    wanted.current = next;
    scrollToLine(body.current, next);
    focusWanted();
  };
}

function leap(key: string, from: number, page: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    PageDown: page,
    PageUp: -page,
    Home: -Infinity,
    End: Infinity,
  };
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, from + step));
}
