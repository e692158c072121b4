// What an import did, or would do, as the command line answers it: counts with paths, or lines with reasons.
import type { Plan, PlanItem } from '../importing/plan';
import { resultOf } from '../importing/report';
import type { Source } from '../importing/source';
import type { Outcome } from '../notes/change';
import type { ReasonWords } from './failure';
import { leftFiles, rewrittenNotes } from './import-summary';

/** The groups of an answer; without outcomes what is planned stands for what is done. */
export function describeImport(
  plan: Plan,
  outcomes: readonly Outcome[] | null,
  sources: readonly Source[],
  words: ReasonWords,
): Record<string, unknown> {
  const pathOf = (source: number): string => sources[source]?.path ?? '';
  const unsure = plan.items.filter(({ group }) => group === 'unsure');
  const leftOut = plan.items.filter(({ group }) => group === 'left-out');
  return {
    ...countPaths(plan, outcomes),
    unsure: counted({ entries: unsure.map((item) => describeUnsure(item, pathOf)) }),
    leftOut: counted({ entries: leftOut.map(({ work: { title, kind } }) => ({ title, kind })) }),
    unread: counted({
      lines: plan.unread.map(({ source, ...line }) => ({ source: pathOf(source), ...line })),
    }),
    left: counted({ files: leftFiles(outcomes ?? [], words) }),
    rewritten: counted({ paths: rewrittenNotes(outcomes ?? []) }),
    alterations: plan.items.flatMap(({ alterations }) => alterations),
  };
}

function countPaths(plan: Plan, outcomes: readonly Outcome[] | null): Record<string, unknown> {
  const byChange = new Map(outcomes?.map((outcome) => [outcome.change, outcome]));
  const resultNow = (item: PlanItem): string =>
    outcomes === null ? plannedResult(item) : resultOf(item, byChange);
  const groups = ['created', 'updated', 'known'].map((result) => {
    const items = plan.items.filter((item) => resultNow(item) === result);
    const paths = items.map(({ path, change }) => {
      const made = change === null ? undefined : byChange.get(change);
      return made?.path ?? path;
    });
    return [result, counted({ paths })];
  });
  return Object.fromEntries(groups) as Record<string, unknown>;
}

function counted(list: Readonly<Record<string, readonly unknown[]>>): Record<string, unknown> {
  const [values = []] = Object.values(list);
  return { count: values.length, ...list };
}

function plannedResult(item: PlanItem): string {
  if (item.change === null) return item.group;
  return item.change.type === 'create' ? 'created' : 'updated';
}

function describeUnsure(
  item: PlanItem,
  pathOf: (source: number) => string,
): Record<string, unknown> {
  const [first] = item.entries;
  const candidates = item.match.type === 'unsure' ? item.match.candidates : [];
  return {
    source: pathOf(first?.source ?? 0),
    line: first?.entry.line ?? null,
    title: item.work.title,
    candidates: candidates.map(({ title, path, doubt }) => ({ title, path, doubt })),
  };
}
