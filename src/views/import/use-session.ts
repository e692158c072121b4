// The state of an import, drawn anew whenever it changes.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ImportSession, ImportState } from '../../commands/import-state';

/** The state as it is now. */
export function useSession(session: ImportSession): ImportState {
  const [, setState] = useState(session.state());
  useLayoutEffect(() => {
    setState(session.state());
    return session.subscribe(() => setState(session.state()));
  }, [session]);
  return session.state();
}
