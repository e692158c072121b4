// The import preview as a whole. Nothing is written before the button is pressed.
import { useState } from 'preact/hooks';
import type { ImportSession, ImportState } from '../../commands/import-state';
import type { Choice } from '../../importing/choices';
import type { ImportModel } from '../import-model';
import { DeskContext } from '../parts/desk';
import { ErrorGuard } from '../parts/error-guard';
import type { Surface } from '../parts/surface';
import { useKeptFocus } from '../parts/use-kept-focus';
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

/** Where the focus goes when what had it is gone: the next question, the work or what came of it, else the groups. */
const NEXT_FOCUS = [
  '.paper-catalog-fate select',
  '.paper-catalog-preview:not(:has(.paper-catalog-fate select)) .paper-catalog-group-filter.is-active',
  '.paper-catalog-work button',
  '.paper-catalog-result button',
].join(', ');

/** Everything inside the preview's tab. */
export function Preview({ model, surface, session, onChoice }: Props) {
  const state = useSession(session);
  const { words } = model;
  const desk = useNewDesk(words, surface, model.settings().statuses);
  const keepFocus = useKeptFocus(NEXT_FOCUS);
  const choose = (choice: Choice) => {
    session.choose(choice);
    onChoice();
  };
  return (
    <DeskContext.Provider value={desk}>
      <ErrorGuard words={words}>
        <div
          class="paper-catalog-preview"
          onFocusIn={keepFocus}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void session.apply();
          }}
        >
          <Stages state={state} session={session} model={model} onChoice={choose} />
        </div>
      </ErrorGuard>
    </DeskContext.Provider>
  );
}

interface StagesProps extends EndingProps {
  readonly onChoice: (choice: Choice) => void;
}

/** The head, and below it what can still be changed, the writing, or what came of it. */
function Stages({ state, session, model, onChoice }: StagesProps) {
  const [group, setGroup] = useState<ShownGroup>('all');
  const isOpen = state.stage === 'reading' || state.stage === 'preview';
  const shown = { state, group, onGroup: setGroup };
  return (
    <>
      <PreviewHead {...shown} onImport={() => void session.apply()} />
      {isOpen ? (
        <PreviewBody {...shown} model={model} onChoice={onChoice} />
      ) : (
        <Ending state={state} session={session} model={model} />
      )}
    </>
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
