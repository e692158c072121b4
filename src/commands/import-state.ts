// What an import is to a screen: its state, what may be asked of it, what is kept of it over a reload.
import type { Choice, Choices } from '../importing/choices';
import type { Plan } from '../importing/plan';
import type { Source } from '../importing/source';
import type { ImportSummary } from './import-summary';

/** `reading` covers planning too: the plan shown meanwhile is the one before. */
export type ImportStage = 'reading' | 'preview' | 'applying' | 'undoing' | 'done';

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
  /** Told of each import that is taken back, by the name of its journal: when it is this one, by a command, the session has it too. */
  noteUndone(journal: string): void;
  /** Writes the report note of an import that has ended, where it has none. */
  writeReport(): Promise<void>;
  serialize(): ImportDraft;
}
