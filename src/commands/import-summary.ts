// How an import, or its undoing, ended, as a preview and a notice tell it.
import type { PlanCounts } from '../importing/plan';
import type { Outcome } from '../notes/change';
import type { NotePath } from '../paper';
import type { AppliedImport } from './import-job';
import { describeRefusal, type ReasonWords } from './failure';
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
  /** Notes of which a property had to be written anew. */
  readonly rewritten: readonly NotePath[];
  /** Changes not made because the user stopped. */
  readonly stopped: number;
  readonly isUndone: boolean;
  /** Changes an undoing took back. */
  readonly taken: number;
  /** The report note, where one was written. */
  readonly report: NotePath | null;
}

/** The words of a notice. */
export interface NoticeWords {
  readonly summary: (created: number, updated: number, known: number, unsure: number) => string;
  readonly left: (count: number) => string;
  readonly rewritten: (count: number) => string;
  readonly stopped: (count: number) => string;
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
    rewritten: rewrittenNotes(outcomes),
    stopped: pathsOf(outcomes, 'stopped').length,
    isUndone: false,
    taken: 0,
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
    rewritten: rewrittenNotes(outcomes),
    stopped: 0,
    isUndone: true,
    taken: pathsOf(outcomes, 'removed').length + pathsOf(outcomes, 'updated').length,
    report: null,
  };
}

/** One line for a notice: the counts, and what was left or stopped where anything was. */
export function noticeOf(summary: ImportSummary, counts: PlanCounts, words: NoticeWords): string {
  const { created, updated, left, rewritten, stopped } = summary;
  const said = [
    words.summary(created.length, updated.length, counts.known - counts.additions, counts.unsure),
    ...(left.length > 0 ? [words.left(left.length)] : []),
    ...(rewritten.length > 0 ? [words.rewritten(rewritten.length)] : []),
    ...(stopped > 0 ? [words.stopped(stopped)] : []),
  ];
  return said.join(', ');
}

/** Files an outcome says were left. */
export function leftFiles(outcomes: readonly Outcome[], words: ReasonWords): LeftFile[] {
  return outcomes.flatMap((outcome) => {
    const reason = describeRefusal(outcome, words);
    return reason === null ? [] : [{ path: outcome.path, reason }];
  });
}

/** Notes of which a property had to be written anew, without its comments and quotes. */
export function rewrittenNotes(outcomes: readonly Outcome[]): NotePath[] {
  return outcomes.filter(({ reason }) => reason === 'reformatted').map(({ path }) => path);
}

function pathsOf(outcomes: readonly Outcome[], result: Outcome['result']): NotePath[] {
  return outcomes.filter((outcome) => outcome.result === result).map(({ path }) => path);
}
