// The head of the dashboard: how far the reading is, what the week brought, and what to read next.
import type { Paper } from '../../paper';
import type { DashboardModel } from '../dashboard-model';
import { useDesk } from '../parts/desk';
import { IconButton } from '../parts/icon-button';
import { StackedBar } from '../parts/stacked-bar';
import { fillOrder } from '../parts/status-look';
import { NextToRead } from './next-to-read';
import type { Summary } from './summary';

interface Props {
  readonly model: DashboardModel;
  readonly summary: Summary;
  readonly next: readonly Paper[];
  readonly onStart: (paper: Paper) => void;
  /** Shows the problems. */
  readonly onProblems: () => void;
}

/** Totals, progress, and the ways in. */
export function DashboardHeader({ model, summary, next, onStart, onProblems }: Props) {
  return (
    <header class="paper-catalog-header">
      <Progress
        summary={summary}
        problems={model.catalog.problems().length}
        onProblems={onProblems}
      />
      <NextToRead papers={next} model={model} onStart={onStart} />
      <WaysIn model={model} />
    </header>
  );
}

interface ProgressProps extends Pick<Props, 'summary' | 'onProblems'> {
  readonly problems: number;
}

function Progress({ summary, problems, onProblems }: ProgressProps) {
  const { words, statuses } = useDesk();
  const parts = fillOrder(statuses).map(({ name, tone }) => {
    return { tone, count: summary.statuses.find(({ status }) => status === name)?.count ?? 0 };
  });
  const share = summary.total === 0 ? 0 : Math.floor((100 * summary.done) / summary.total);
  return (
    <section class="paper-catalog-progress" aria-label={words.header.progress}>
      <p class="paper-catalog-figure">
        <strong>{share}</strong>
        <span class="paper-catalog-percent">%</span>
        <span class="paper-catalog-figure-label">
          {words.header.read(summary.done, summary.total)}
        </span>
      </p>
      <StackedBar parts={parts} />
      <p class="paper-catalog-facts">
        {summary.planned > 0 && (
          <span class="paper-catalog-planned">{words.header.planned(summary.planned)}</span>
        )}
        <span>{words.header.added(summary.addedThisWeek)}</span>
        <span>{words.header.finished(summary.finishedThisWeek)}</span>
        {problems > 0 && (
          <button type="button" onClick={onProblems}>
            {words.problems.count(problems)}
          </button>
        )}
      </p>
    </section>
  );
}

function WaysIn({ model: { actions } }: { readonly model: DashboardModel }) {
  const { words } = useDesk();
  return (
    <div class="paper-catalog-ways-in">
      <IconButton
        icon="plus"
        label={words.header.newPaper}
        showsLabel
        primary
        onClick={() => void actions.newPaper()}
      />
      <IconButton
        icon="import"
        label={words.header.import}
        showsLabel
        onClick={() => void actions.chooseImport()}
      />
    </div>
  );
}
