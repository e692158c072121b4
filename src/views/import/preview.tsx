// The import preview as a whole. Nothing is written before the button is pressed.
import { useState } from 'preact/hooks';
import type { ImportSession, ImportState } from '../../commands/import-session';
import type { Choice } from '../../importing/choices';
import type { ImportModel } from '../import-model';
import { DeskContext } from '../parts/desk';
import { ErrorGuard } from '../parts/error-guard';
import type { Surface } from '../parts/surface';
import { useNewDesk } from '../parts/use-new-desk';
import { ImportResult } from './import-result';
import { ImportWork } from './import-work';
import { PreviewBody } from './preview-body';
import { PreviewHead } from './preview-head';
import type { ShownGroup } from './preview-lines';
import { useSession } from './use-session';

interface Props {
  readonly model: ImportModel;
  readonly surface: Surface;
  readonly session: ImportSession;
  /** Called after each choice, so that the workspace keeps it. */
  readonly onChoice: () => void;
}

/** Everything inside the preview's tab. */
export function Preview({ model, surface, session, onChoice }: Props) {
  const state = useSession(session);
  const [group, setGroup] = useState<ShownGroup>('all');
  const { words } = model;
  const { statuses } = model.settings();
  const desk = useNewDesk(words, surface, statuses);
  const choose = (choice: Choice) => {
    session.choose(choice);
    onChoice();
  };
  const isOpen = state.stage === 'reading' || state.stage === 'preview';
  return (
    <DeskContext.Provider value={desk}>
      <ErrorGuard words={words}>
        <div
          class="paper-catalog-preview"
          onKeyDown={(event) => {
            if (isOpen && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              void session.apply();
            }
          }}
        >
          <PreviewHead
            state={state}
            group={group}
            onGroup={setGroup}
            onImport={() => void session.apply()}
          />
          <Ending state={state} session={session} model={model} />
          {isOpen && (
            <PreviewBody
              state={state}
              model={model}
              group={group}
              onGroup={setGroup}
              onChoice={choose}
            />
          )}
        </div>
      </ErrorGuard>
    </DeskContext.Provider>
  );
}

interface EndingProps {
  readonly state: ImportState;
  readonly session: ImportSession;
  readonly model: ImportModel;
}

/** The writing, and what came of it. */
function Ending({ state, session, model }: EndingProps) {
  if (state.stage === 'applying' || state.stage === 'undoing') {
    return <ImportWork state={state} onStop={() => session.stop()} />;
  }
  if (state.stage !== 'done') return null;
  return (
    <ImportResult
      state={state}
      onUndo={() => void session.undo()}
      onReport={() => void session.writeReport()}
      onOpen={(path) => void model.openNote(path)}
      onDashboard={() => void model.openDashboard()}
    />
  );
}
