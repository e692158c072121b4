// What an import would do, entry by entry, before anything is written.
import type { Entry, UnreadLine } from '../lists/reading/entry';
import type { TableReading } from '../lists/reading/reading';
import type { Alteration, Change } from '../notes/change';
import type { NotePath, Property, Work } from '../paper';
import type { Decision, EntryKey } from './choices';

/** An entry and where it was read: `source` counts the sources from 0. */
export interface PlacedEntry {
  readonly key: EntryKey;
  readonly source: number;
  /** As read, with the user's edits. */
  readonly entry: Entry;
}

/** What two works have in common, or nearly. */
export type Evidence = 'arxiv' | 'doi' | 'citekey' | 'link' | 'title';

/** Why a likeness is not taken for the same paper without asking. */
export type Doubt = 'near-title' | 'conflicting-identifier' | 'several-notes';

/** A paper that an unsure item may be: a note, or another item of this import. */
export interface Candidate {
  /** The note's path, or the other item's key: what a decision `same` names. */
  readonly id: string;
  readonly path: NotePath | null;
  readonly title: string;
  readonly doubt: Doubt;
}

/** What an item was found to be. */
export type Match =
  | { readonly type: 'new' }
  | { readonly type: 'known'; readonly path: NotePath; readonly evidence: Evidence }
  | { readonly type: 'unsure'; readonly candidates: readonly Candidate[] };

/** How an item stands in the preview. `left-out`: of a kind that is not brought in. */
export type Group = 'new' | 'known' | 'unsure' | 'skipped' | 'left-out';

/** One paper of the import, with every entry that names it. */
export interface PlanItem {
  /** Key of its first entry. */
  readonly key: EntryKey;
  readonly entries: readonly PlacedEntry[];
  /** What all its entries say together. */
  readonly work: Work;
  readonly match: Match;
  /** The user's, or null. */
  readonly decision: Decision | null;
  readonly group: Group;
  /** The note it has or will have; null where nothing will be written for it and none exists. */
  readonly path: NotePath | null;
  /** What will be written; null where nothing changes. */
  readonly change: Change | null;
  /** What a known note lacks and would get, for the preview. */
  readonly additions: readonly Addition[];
  /** File names that could not be the title. */
  readonly alterations: readonly Alteration[];
}

/** One thing an existing note would get. */
export interface Addition {
  readonly property: Property | 'remarks';
  readonly values: readonly string[];
}

/** A line no entry came from. */
export interface PlacedUnread extends UnreadLine {
  readonly source: number;
}

/** How many items stand in each group, how many of them will be written, and how many lines are unread. */
export interface PlanCounts extends Readonly<Record<Group, number>> {
  /** Known items whose note would get something. */
  readonly additions: number;
  readonly unread: number;
}

export interface Plan {
  readonly items: readonly PlanItem[];
  readonly unread: readonly PlacedUnread[];
  /** The tables of each source, in the order of the sources, as they were understood. */
  readonly tables: readonly (readonly TableReading[])[];
  readonly counts: PlanCounts;
}

/** A plan of nothing. */
export const EMPTY_PLAN: Plan = {
  items: [],
  unread: [],
  tables: [],
  counts: { new: 0, known: 0, unsure: 0, skipped: 0, 'left-out': 0, additions: 0, unread: 0 },
};
