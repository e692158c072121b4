// What the catalog found wrong, each with the way to mend it.
import { useState } from 'preact/hooks';
import { listName } from '../../catalog/list-name';
import type { Problem } from '../../catalog/problem';
import type { Words } from '../../i18n/words';
import type { DashboardModel } from '../dashboard-model';
import { useDesk } from '../parts/desk';
import { LongRows } from '../parts/long-rows';
import { useKeptFocus } from '../parts/use-kept-focus';

interface Props {
  readonly problems: readonly Problem[];
  readonly model: DashboardModel;
}

/** The problems, a line each. */
export function ProblemList({ problems, model }: Props) {
  const keepFocus = useKeptFocus('[data-rove]');
  return (
    <LongRows name="paper-catalog-problems" items={problems} role="list" onFocusIn={keepFocus}>
      {(problem, index, isFirst) => (
        <ProblemLine
          key={keyOf(problem)}
          problem={problem}
          index={index}
          isFirst={isFirst}
          total={problems.length}
          model={model}
        />
      )}
    </LongRows>
  );
}

interface LineProps {
  readonly problem: Problem;
  readonly index: number;
  readonly isFirst: boolean;
  readonly total: number;
  readonly model: DashboardModel;
}

function ProblemLine({ problem, index, isFirst, total, model }: LineProps) {
  const { words, surface } = useDesk();
  const [failure, setFailure] = useState<string | null>(null);
  const paper = model.catalog.byPath(problem.path);
  return (
    <div
      role="listitem"
      class="paper-catalog-problem"
      aria-posinset={index + 1}
      aria-setsize={total}
      data-row={index}
      style={{ '--paper-catalog-row': index }}
    >
      <div class="paper-catalog-problem-text">
        <button
          type="button"
          class="paper-catalog-quiet-link"
          data-rove="paper"
          tabIndex={-1}
          onClick={() => surface.openLine(problem.path, 1)}
        >
          {paper?.title ?? problem.path}
        </button>
        <span
          class="paper-catalog-muted"
          role={failure === null ? undefined : 'alert'}
          title={describe(problem, words)}
        >
          {failure ?? describe(problem, words)}
        </span>
      </div>
      <button
        type="button"
        data-rove="fix"
        tabIndex={isFirst ? 0 : -1}
        onClick={() => void model.actions.fix(problem).then(setFailure)}
      >
        {words.problems.fixes[problem.type]}
      </button>
    </div>
  );
}

function describe(problem: Problem, words: Words): string {
  const says = words.problems;
  switch (problem.type) {
    case 'unknown-status':
      return says.unknownStatus(problem.value);
    case 'wrong-type':
      return says.wrongType(problem.name, problem.value);
    case 'broken-properties':
      return says.brokenProperties;
    case 'disagreement':
      return says.disagreement(
        problem.property,
        String(problem.value),
        listName(problem.list),
        String(problem.listValue),
      );
    case 'link-to-mend':
      return says.linkToMend(listName(problem.list), problem.line, problem.link);
    case 'duplicate':
      return says.duplicate(listName(problem.other), says.reasons[problem.reason]);
  }
}

function keyOf(problem: Problem): string {
  return Object.values(problem).join('\n');
}
