// One import from its sources to its undoing, as a model a screen can show: state, choices, apply, stop, undo.
import type { Choice, Choices } from '../importing/choices';
import type { Plan } from '../importing/plan';
import type { Source } from '../importing/source';
import type { NotePath } from '../paper';

/** `reading` covers planning too: the plan shown meanwhile is the one before. */
export type ImportStage = 'reading' | 'preview' | 'applying' | 'undoing' | 'done';

/** A file left as it was, and why, in words for the user. */
export interface LeftFile {
  readonly path: NotePath;
  readonly reason: string;
}

/** How an import, or its undoing, ended. */
export interface ImportSummary {
  readonly created: readonly NotePath[];
  readonly updated: readonly NotePath[];
  readonly left: readonly LeftFile[];
  /** Changes not made because the user stopped. */
  readonly stopped: number;
  readonly isUndone: boolean;
  /** The report note, where one was written. */
  readonly report: NotePath | null;
}

export interface ImportState {
  readonly stage: ImportStage;
  readonly sources: readonly Source[];
  readonly choices: Choices;
  readonly plan: Plan;
  /** Changes made of those to make. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly summary: ImportSummary | null;
  /** What went wrong as a whole, in words for the user; null as a rule. */
  readonly problem: string | null;
}

/** All a view must keep to show the same preview after a reload; the plan is made anew from it. */
export interface ImportDraft {
  readonly sources: readonly Source[];
  readonly choices: Choices;
}

/** An import as the preview sees it. Methods never throw or reject; what goes wrong is in the state. */
export interface ImportSession {
  state(): ImportState;
  /** Calls `listener` after each change of the state; gives back how to end it. */
  subscribe(listener: () => void): () => void;
  choose(choice: Choice): void;
  apply(): Promise<void>;
  stop(): void;
  undo(): Promise<void>;
  serialize(): ImportDraft;
}
