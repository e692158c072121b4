// What the catalog found wrong, each with the way to mend it.
import { useState } from 'preact/hooks';
import { listName } from '../../catalog/list-name';
import type { Problem } from '../../catalog/problem';
import type { Words } from '../../i18n/words';
import type { DashboardModel } from '../dashboard-model';
import { useDesk } from '../parts/desk';
import { moveInRows } from '../parts/move-in-rows';
import { useKeptFocus } from '../parts/use-kept-focus';
import { useWindow } from '../parts/use-window';

interface Props {
  readonly problems: readonly Problem[];
  readonly model: DashboardModel;
}

/** The problems, a line each. */
export function ProblemList({ problems, model }: Props) {
  const { body, range } = useWindow(problems.length);
  const keepFocus = useKeptFocus('[data-rove]');
  return (
    <div class="paper-catalog-problems paper-catalog-scroller">
      <div
        ref={body}
        class="paper-catalog-lines"
        role="list"
        style={{ '--paper-catalog-rows': problems.length }}
        onKeyDown={moveInRows}
        onFocusIn={keepFocus}
      >
        {problems.slice(range.from, range.to).map((problem, at) => (
          <ProblemLine
            key={keyOf(problem)}
            problem={problem}
            index={range.from + at}
            isFirst={at === 0}
            total={problems.length}
            model={model}
          />
        ))}
      </div>
    </div>
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
      style={{ '--paper-catalog-row': index }}
    >
      <div class="paper-catalog-problem-text">
        <button
          type="button"
          class="paper-catalog-quiet-link"
          data-rove="paper"
          tabIndex={-1}
          onClick={() => surface.openAddress(problem.path)}
        >
          {paper?.title ?? problem.path}
        </button>
        <span class="paper-catalog-muted" title={describe(problem, words)}>
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
