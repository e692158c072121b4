// The dashboard before there is a paper: the vault is being read, or there is none yet and here is what to do first.
import type { DashboardModel } from '../dashboard-model';
import { useDesk } from '../parts/desk';
import { Hint } from '../parts/hint';

/** How far the reading is, or the first steps. */
export function EmptyCatalog({ model }: { readonly model: DashboardModel }) {
  const { words } = useDesk();
  const { catalog, actions } = model;
  if (!catalog.isReady)
    return <Loading read={catalog.progress.read} total={catalog.progress.total} />;
  return (
    <Hint
      icon="library"
      title={words.hints.empty}
      text={words.hints.emptyText(model.settings().papersFolder)}
      steps={[
        { label: words.hints.importList, isMain: true, run: () => void actions.chooseImport() },
        { label: words.header.newPaper, run: () => void actions.newPaper() },
        { label: words.hints.chooseFolder, run: () => void actions.chooseFolder() },
      ]}
    />
  );
}

function Loading({ read, total }: { readonly read: number; readonly total: number }) {
  const { words } = useDesk();
  return (
    <div class="paper-catalog-hint">
      <h3>{words.hints.loading}</h3>
      <progress max={Math.max(1, total)} value={read} aria-label={words.hints.loading} />
      <p>{words.hints.loadingText(read, total)}</p>
    </div>
  );
}
