// An import under way: how far it is, and the way to stop it.
import type { ImportState } from '../../commands/import-state';
import { useDesk } from '../parts/desk';
import { useOwnId } from '../parts/use-own-id';

interface Props {
  readonly state: ImportState;
  readonly onStop: () => void;
}

/** The progress of writing, or of taking back. */
export function ImportWork({ state: { stage, progress }, onStop }: Props) {
  const { words } = useDesk();
  const id = useOwnId();
  const { done, total } = progress;
  const say = stage === 'undoing' ? words.preview.undoing : words.preview.applying;
  return (
    <div class="paper-catalog-work">
      <progress max={Math.max(1, total)} value={done} aria-labelledby={id} />
      <span id={id} role="status">
        {total === 0 ? words.preview.starting : say(done, total)}
      </span>
      <button type="button" onClick={onStop}>
        {words.preview.stop}
      </button>
    </div>
  );
}
