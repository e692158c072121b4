// Everything of the dashboard that counts papers: head, status table, group table, picture, problems.
import { useRef } from 'preact/hooks';
import type { Query } from '../../catalog/query';
import type { Paper } from '../../paper';
import { pressWithModifier } from '../parts/press-with-modifier';
import type { Writes } from '../papers/use-writes';
import { DashboardHeader } from './dashboard-header';
import { filterClicks } from './filter-clicks';
import { GroupPanel } from './group-panel';
import type { OverviewPartProps } from './overview-part';
import { PicturePanel } from './picture-panel';
import { ProblemPanel } from './problem-panel';
import { StatusPanel } from './status-panel';

interface Props extends Omit<OverviewPartProps, 'clicks' | 'onOpen'> {
  readonly query: Query;
  readonly writes: Writes;
}

/** The figures; a click on one filters the papers. */
export function Overview({ query, writes, ...shared }: Props) {
  const { model, figures, state, onChange } = shared;
  const clicks = filterClicks(state.query, query, (text) => onChange({ query: text }));
  const open = (paper: Paper, { ctrlKey, metaKey }: MouseEvent) => {
    if (paper.path === null) void writes.createNotes([paper]);
    else void model.actions.open(paper, ctrlKey || metaKey ? 'new-tab' : 'same-tab');
  };
  const part = { ...shared, clicks, onOpen: open };
  const { statuses } = model.settings();
  const begun = statuses.find(({ done }, index) => index > 0 && !done);
  const start = (paper: Paper) => {
    if (begun !== undefined) void writes.setStatus([paper], begun.name);
  };
  const root = useRef<HTMLDivElement>(null);
  const showProblems = () => {
    onChange({ folded: state.folded.filter((name) => name !== 'problems') });
    root.current?.querySelector<HTMLElement>('.paper-catalog-panel-problems button')?.focus();
  };
  return (
    <div ref={root} class="paper-catalog-overview" onKeyDown={pressWithModifier}>
      <DashboardHeader
        model={model}
        figures={figures}
        writes={writes}
        onOpen={open}
        onStart={start}
        onProblems={showProblems}
      />
      <div class="paper-catalog-panels paper-catalog-scroller">
        <StatusPanel {...part} />
        <GroupPanel {...part} />
        <PicturePanel {...part} />
        <ProblemPanel {...part} />
      </div>
    </div>
  );
}
