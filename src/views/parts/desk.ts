// What every component of a view has at hand: words, the statuses' looks and the screen.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../i18n/words';
import type { StatusLook } from './status-look';
import type { Surface } from './surface';

export interface Desk {
  /** Begins every id in this view. */
  readonly viewId: string;
  readonly words: Words;
  readonly surface: Surface;
  /** In reading order. */
  readonly statuses: readonly StatusLook[];
  /** Orders names as readers of the language expect. */
  readonly compareText: (a: string, b: string) => number;
}

/** Set once at the root of each view. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk of the view a component stands in; outside one it throws, which is a bug. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('A component stands outside its view.');
  return desk;
}
