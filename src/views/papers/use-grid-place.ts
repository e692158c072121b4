// Where the keyboard stands in the papers table. It stays with its line when lines come, go or move.
import { useMemo, useState } from 'preact/hooks';
import { type GridItem } from './grid-item';
import { type GridMove, moveWithin } from './grid-move';

/** `index` counts lines from 0, -1 is the head; column 0 is the box that selects. */
export interface GridPlace {
  readonly index: number;
  readonly column: number;
  readonly goTo: (index: number, column: number) => void;
  /** The line a move leads to, after going there. */
  readonly move: (by: GridMove) => number;
}

interface State {
  readonly key: string | null;
  readonly index: number;
  readonly column: number;
}

/** The place in a table of these lines and so many columns besides the first. */
export function useGridPlace(lines: readonly GridItem[], columns: number): GridPlace {
  const [state, setState] = useState<State>({ key: null, index: 0, column: 1 });
  const index = useMemo(() => findLine(lines, state), [lines, state]);
  const goTo = (to: number, column: number) =>
    setState({ key: lines[to]?.key ?? null, index: to, column });
  return {
    index,
    column: state.column,
    goTo,
    move: (by) => {
      const to = moveWithin(index, by.rows, -1, lines.length - 1);
      goTo(to, moveWithin(state.column, by.columns, 0, columns));
      return to;
    },
  };
}

/** The line with the key, first looked for where it was; where it is gone, the one that took its place. */
function findLine(lines: readonly GridItem[], { key, index }: State): number {
  if (key === null || lines[index]?.key === key) return Math.min(index, lines.length - 1);
  const found = lines.findIndex((line) => line.key === key);
  return found >= 0 ? found : Math.min(index, lines.length - 1);
}
