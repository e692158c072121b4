// Which papers are selected, and from where a range is drawn.
import { useMemo, useState } from 'preact/hooks';
import type { Paper } from '../../paper';
import type { Heirs } from './heirs';

export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
  /** Selects all of `keys` besides what is selected already. */
  readonly add: (keys: readonly string[]) => void;
  /** Selects these and no others. */
  readonly keep: (keys: readonly string[]) => void;
  readonly clear: () => void;
  /** Line from which a range is drawn with shift; null before anything was selected. */
  readonly anchor: string | null;
}

interface State {
  readonly keys: ReadonlySet<string>;
  readonly anchor: string | null;
}

const NONE: State = { keys: new Set(), anchor: null };

/** The selection of the papers table; a paper stays selected when its note is made or renamed. */
export function useSelection(papers: readonly Paper[], heirs: Heirs): Selection {
  const [state, setState] = useState(NONE);
  const keys = useMemo(() => heirs.keysNow(state.keys), [state, papers, heirs]);
  return useMemo(
    () => ({
      keys,
      anchor: state.anchor === null ? null : heirs.keyNow(state.anchor),
      toggle: (key) => setState({ keys: toggled(keys, key), anchor: key }),
      add: (more) => setState((old) => ({ ...old, keys: new Set([...old.keys, ...more]) })),
      keep: (kept) => setState({ keys: new Set(kept), anchor: null }),
      clear: () => setState(NONE),
    }),
    [keys, state, heirs],
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
