// The dashboard as a whole: the figures, the tables that filter, the pictures, the problems and the papers.
import type { GroupNames } from '../../catalog/suggest-query';
import type { DashboardModel } from '../dashboard-model';
import type { DashboardState } from '../dashboard-state';
import { type Desk, DeskContext } from '../parts/desk';
import { ErrorGuard } from '../parts/error-guard';
import type { Surface } from '../parts/surface';
import { useNewDesk } from '../parts/use-new-desk';
import { HeardFailures } from '../papers/heard-failures';
import { Papers } from '../papers/papers';
import { useHeirs } from '../papers/use-heirs';
import { useLines } from '../papers/use-lines';
import { useWrites } from '../papers/use-writes';
import { EmptyCatalog } from './empty-catalog';
import { Overview } from './overview';
import { useFigures } from './use-figures';
import { useRedraw } from './use-redraw';
import { VaultProgress } from './vault-progress';

interface Props {
  readonly model: DashboardModel;
  readonly surface: Surface;
  readonly state: DashboardState;
  /** The element it stands in. */
  readonly root: HTMLElement;
  readonly onState: (state: DashboardState) => void;
}

/** Everything inside the dashboard's tab. */
export function Dashboard(props: Props) {
  const { model, surface, root } = props;
  useRedraw(model, root);
  const { statuses } = model.settings();
  const desk = useNewDesk(model.words, surface, statuses);
  const papers = model.catalog.papers();
  return (
    <DeskContext.Provider value={desk}>
      <ErrorGuard words={model.words}>
        {papers.length === 0 ? (
          <EmptyCatalog model={model} />
        ) : (
          <FullDashboard {...props} desk={desk} />
        )}
      </ErrorGuard>
    </DeskContext.Provider>
  );
}

function FullDashboard({ model, root, state, onState, desk }: Props & { readonly desk: Desk }) {
  const papers = model.catalog.papers();
  const { statuses } = model.settings();
  const figures = useFigures(model, root, [state.tab, 'year']);
  const heirs = useHeirs(model.catalog);
  const writes = useWrites(model, heirs);
  const lines = useLines(papers, statuses, state, desk.compareText);
  const groupNames: GroupNames = (by) =>
    figures === null ? [] : figures.groups(by).flatMap(({ name }) => name ?? []);
  const change = (part: Partial<DashboardState>) => onState({ ...state, ...part });
  return (
    <div class="paper-catalog-dashboard">
      {!model.catalog.isReady && <VaultProgress {...model.catalog.progress} isAlone />}
      {figures === null ? (
        <div class="paper-catalog-overview is-counting" aria-busy="true" />
      ) : (
        <Overview
          model={model}
          figures={figures}
          state={state}
          query={lines.query}
          writes={writes}
          onChange={change}
        />
      )}
      <HeardFailures failures={writes.failed} />
      <Papers
        model={model}
        state={state}
        papers={papers}
        lines={lines}
        groupNames={groupNames}
        writes={writes}
        heirs={heirs}
        onChange={change}
      />
    </div>
  );
}
