// Leads to a paper of the table that was asked for elsewhere, and may be far out of sight.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { scrollToLine } from '../parts/use-window';
import type { PapersTableProps } from './papers-table-props';
import type { GridPlace } from './use-grid-place';

/** Puts the keyboard on the paper that is sought, once the table has it. */
export function useSought(
  { lines, sought, onSought }: Pick<PapersTableProps, 'lines' | 'sought' | 'onSought'>,
  place: GridPlace,
  body: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const index = sought === null ? -1 : lines.findIndex(({ key }) => key === sought.key);
    if (index < 0 || body.current === null) return;
    onSought();
    place.goTo(index, 1);
    scrollToLine(body.current, index);
    body.current.closest<HTMLElement>('[role$="grid"]')?.focus({ preventScroll: true });
  }, [lines, sought]);
}
