// How an import, or its undoing, ended, as a preview and a notice tell it.
import type { Outcome, Reason } from '../notes/change';
import type { NotePath } from '../paper';
import type { AppliedImport } from './apply-import';
import type { UndoneImport } from './undo-import';

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

/** The words for reasons. */
export interface ReasonWords {
  readonly reasons: Readonly<Record<Reason, string>>;
}

/** Sums an import up; the report note is not among the notes created. */
export function describeApplied(
  { outcomes, report }: AppliedImport,
  words: ReasonWords,
): ImportSummary {
  return {
    created: pathsOf(outcomes, 'created').filter((path) => path !== report),
    updated: pathsOf(outcomes, 'updated'),
    left: leftFiles(outcomes, words),
    stopped: pathsOf(outcomes, 'stopped').length,
    isUndone: false,
    report,
  };
}

/** Sums an undoing, or a finishing, up. */
export function describeUndone(
  { outcomes, leftovers }: UndoneImport,
  words: ReasonWords,
): ImportSummary {
  return {
    created: pathsOf(outcomes, 'created'),
    updated: pathsOf(outcomes, 'updated'),
    left: leftovers.map(({ path, reason }) => ({ path, reason: words.reasons[reason] })),
    stopped: 0,
    isUndone: true,
    report: null,
  };
}

/** Files an outcome says were left, and those Obsidian had to write its own way. */
export function leftFiles(outcomes: readonly Outcome[], words: ReasonWords): LeftFile[] {
  return outcomes.flatMap(({ path, reason, detail }) => {
    if (reason === null) return [];
    return [{ path, reason: words.reasons[reason] + (detail === null ? '' : ` (${detail})`) }];
  });
}

function pathsOf(outcomes: readonly Outcome[], result: Outcome['result']): NotePath[] {
  return outcomes.filter((outcome) => outcome.result === result).map(({ path }) => path);
}
