// What is carried out when an import is applied, and how that ended.
import type { Choices } from '../importing/choices';
import type { Plan } from '../importing/plan';
import type { Source } from '../importing/source';
import type { Outcome } from '../notes/change';
import type { NotePath } from '../paper';

/** What is carried out. */
export interface ImportJob {
  readonly sources: readonly Source[];
  readonly choices: Choices;
  readonly plan: Plan;
}

/** How it ended: the outcomes of all changes, the journal's name, and what went wrong as a whole. */
export interface AppliedImport {
  readonly outcomes: readonly Outcome[];
  /** Null where nothing was to be done. */
  readonly journal: string | null;
  readonly report: NotePath | null;
  /** In words for the user. */
  readonly problem: string | null;
}

/** How carrying out is watched and stopped. */
export interface JobWatch {
  readonly onProgress: (done: number, total: number) => void;
  readonly isStopped: () => boolean;
}

/** Nobody looks, nobody stops it. */
export const NO_WATCH: JobWatch = { onProgress: () => undefined, isStopped: () => false };
