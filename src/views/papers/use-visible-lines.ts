// The lines of the papers table that are in sight, and which drawn row shows each.
import type { RefObject } from 'preact';
import { useWindow } from '../parts/use-window';
import type { GridItem } from './grid-item';
import { useRowSlots } from './use-row-slots';

export interface VisibleLines {
  /** Goes on the element as tall as all lines. */
  readonly body: RefObject<HTMLDivElement | null>;
  readonly lines: readonly GridItem[];
  /** Number of the first of them, from 0. */
  readonly from: number;
  /** Number of the drawn row of a line; undefined for one out of sight. */
  readonly slotOf: (index: number) => number | undefined;
}

/** Follows scrolling; a line that stays in sight keeps its drawn row. */
export function useVisibleLines(all: readonly GridItem[]): VisibleLines {
  const { body, range } = useWindow(all.length);
  const lines = all.slice(range.from, range.to);
  const keys = distinctKeys(lines);
  const slots = useRowSlots(keys);
  return {
    body,
    lines,
    from: range.from,
    slotOf: (index) => slots.get(keys[index - range.from] ?? ''),
  };
}

/** Keys of the lines; a paper of several groups stands on several lines, which the place in sight then tells apart. */
function distinctKeys(lines: readonly GridItem[]): readonly string[] {
  const seen = new Set<string>();
  return lines.map(({ key }, at) => {
    const distinct = seen.has(key) ? `${key}\n${at}` : key;
    seen.add(distinct);
    return distinct;
  });
}
