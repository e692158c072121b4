// For those who move by keys: what the cell they stand in has no room for, or where its value comes from. A pointer has tooltips for that.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GridItem } from './grid-item';

interface Props {
  /** Id of the cell the keyboard stands in; undefined while it is out of sight. */
  readonly cellId: string | undefined;
  readonly lines: readonly GridItem[];
}

interface Peek {
  readonly text: string;
  readonly style: Readonly<Record<'left' | 'top' | 'transform', string>>;
}

/** Room beneath a cell that two lines of text need. */
const ROOM = 56;

/** A line beside the cell; nothing where all is in sight. */
export function CellPeek({ cellId, lines }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [peek, setPeek] = useState<Peek | null>(null);
  useLayoutEffect(() => {
    // Told by a move, not by the focus alone: who has just opened the dashboard wants to see it.
    const grid = box.current?.parentElement;
    if (grid) setPeek(cellId === undefined ? null : peekAt(grid, cellId));
  }, [cellId, lines]);
  return (
    <div
      ref={box}
      class="paper-catalog-peek"
      aria-hidden="true"
      hidden={peek === null}
      style={peek?.style ?? {}}
    >
      {peek?.text}
    </div>
  );
}

/** What to show of a cell: what its `data-peek` says, else its whole text; null where it shows all itself, or the grid is not under the keyboard. */
function peekAt(grid: HTMLElement, cellId: string): Peek | null {
  if (!grid.matches(':focus-visible')) return null;
  const cell = grid.ownerDocument.getElementById(cellId);
  const text = cell === null ? null : peekText(cell);
  if (cell === null || text === null) return null;
  const at = cell.getBoundingClientRect();
  const frame = grid.getBoundingClientRect();
  const view = grid.closest('.paper-catalog-view')?.getBoundingClientRect() ?? frame;
  const isAbove = at.bottom + ROOM > Math.min(frame.bottom, view.bottom);
  const isLeft = at.left - frame.left > frame.width / 2;
  const left = (isLeft ? at.right : at.left) - frame.left + grid.scrollLeft;
  const top = (isAbove ? at.top : at.bottom) - frame.top + grid.scrollTop;
  const transform = `translate(${isLeft ? '-100%' : '0'}, ${isAbove ? '-100%' : '0'})`;
  return { text, style: { left: `${left}px`, top: `${top}px`, transform } };
}

function peekText(cell: HTMLElement): string | null {
  const { peek } = cell.dataset;
  if (peek !== undefined) return peek;
  const isMarked = cell.querySelector('.paper-catalog-from-list') !== null;
  return isMarked || isCut(cell) ? textOf(cell) : null;
}

/** Whether an element, or what stands in it, is wider than its place. */
export function isCut(cell: HTMLElement): boolean {
  const parts = cell.querySelectorAll<HTMLElement>(':scope > *, .paper-catalog-quiet-link');
  return [cell, ...parts].some(({ clientWidth, scrollWidth }) => {
    return clientWidth > 1 && scrollWidth > clientWidth;
  });
}

/** What a cell says, without the buttons beside a title. */
export function textOf(cell: HTMLElement): string {
  return (cell.querySelector('.paper-catalog-title') ?? cell).textContent;
}
