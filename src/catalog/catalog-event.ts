// What the catalog tells those who listen.
import type { Paper } from '../paper';

/** One paper that came, changed or went: `before` is null for a new one, `after` for one that is gone. */
export interface PaperChange {
  readonly key: string;
  readonly before: Paper | null;
  readonly after: Paper | null;
}

/** What one write changed; also sent, without changes, when the first index moves on. */
export interface CatalogEvent {
  readonly revision: number;
  readonly changes: readonly PaperChange[];
}

/** How far the first index is, in notes. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}
