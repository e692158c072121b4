// That an edit was not written, and why: said where the user acted, until it is taken away.
import type { Words } from '../../i18n/words';

interface Props {
  readonly reason: string;
  readonly words: Words;
  readonly tabIndex?: 0 | -1;
  /** What a click does; the papers table catches clicks itself. */
  readonly onDismiss?: () => void;
}

/** The reason on a button that dismisses it. */
export function WriteFailure({ reason, words: { papers }, tabIndex, onDismiss }: Props) {
  return (
    <span class="paper-catalog-alert">
      <button
        type="button"
        class="paper-catalog-failure"
        data-do="dismiss"
        tabIndex={tabIndex}
        title={`${papers.failed(reason)} ${papers.dismiss}`}
        onClick={onDismiss}
      >
        {papers.failed(reason)}
      </button>
    </span>
  );
}
