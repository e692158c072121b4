// Lays out the desk at the root of a view.
import { useMemo } from 'preact/hooks';
import type { Words } from '../../i18n/words';
import type { Status } from '../../paper';
import type { Desk } from './desk';
import { lookAtStatuses } from './status-look';
import type { Surface } from './surface';

/** A desk of these words, screen and statuses; the same while they are. Its id is no other view's. */
export function useNewDesk(words: Words, surface: Surface, statuses: readonly Status[]): Desk {
  const viewId = useMemo(() => `paper-catalog-${Math.random().toString(36).slice(2)}`, []);
  return useMemo(
    () => ({
      viewId,
      words,
      surface,
      statuses: lookAtStatuses(statuses, words),
      compareText: new Intl.Collator(words.locale, { numeric: true }).compare,
    }),
    [viewId, words, surface, statuses],
  );
}
