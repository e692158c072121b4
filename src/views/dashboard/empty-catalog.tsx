// The dashboard before there is a paper: the vault is being read, or there is none yet and here is what to do first.
import type { Progress } from '../../catalog/catalog-event';
import type { DashboardModel } from '../dashboard-model';
import { useDesk } from '../parts/desk';
import { Hint } from '../parts/hint';
import { VaultProgress } from './vault-progress';

/** How far the reading is, or the first steps. */
export function EmptyCatalog({ model }: { readonly model: DashboardModel }) {
  const { words } = useDesk();
  const { catalog, actions } = model;
  if (!catalog.isReady) return <Loading progress={catalog.progress} />;
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

function Loading({ progress }: { readonly progress: Progress }) {
  const { words } = useDesk();
  return (
    <div class="paper-catalog-hint">
      <h3>{words.hints.loading}</h3>
      <VaultProgress {...progress} />
    </div>
  );
}
