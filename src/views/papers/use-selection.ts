// Which papers are selected, and from where a range is drawn.
import { useMemo, useState } from 'preact/hooks';

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

/** The selection of the papers table. */
export function useSelection(): Selection {
  const [state, setState] = useState(NONE);
  return useMemo(
    () => ({
      ...state,
      toggle: (key) => setState((old) => ({ keys: toggled(old.keys, key), anchor: key })),
      add: (keys) => setState((old) => ({ ...old, keys: new Set([...old.keys, ...keys]) })),
      keep: (keys) => setState({ keys: new Set(keys), anchor: null }),
      clear: () => setState(NONE),
    }),
    [state],
  );
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
