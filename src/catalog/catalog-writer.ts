// What indexing may do to the catalog within one write.
import type { Mention, NotePath, Status } from '../paper';
import type { Progress } from './catalog-event';
import type { NoteFacts } from './note-facts';

export interface CatalogWriter {
  setNote(facts: NoteFacts): void;
  removeNote(path: NotePath): void;
  /** Puts mentions in the place of `count` from the number `from` on, in the order of the list's text. */
  spliceMentions(list: NotePath, from: number, count: number, mentions: readonly Mention[]): void;
  /** Sets the user's statuses, in order, for all that is taken in from now on. */
  setStatuses(statuses: readonly Status[]): void;
  setProgress(progress: Progress): void;
  /** Says that the first index is complete. */
  setReady(): void;
}
