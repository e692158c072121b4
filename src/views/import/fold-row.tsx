// Stands in the preview for the lines that cannot be papers.
import { useDesk } from '../parts/desk';

interface Props {
  /** Lines it stands for. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly onFold: () => void;
}

/** The content of a row: a button that shows the lines or hides them. */
export function FoldRow({ count, isOpen, onFold }: Props) {
  const { words } = useDesk();
  return (
    <button
      type="button"
      class="paper-catalog-panel-title paper-catalog-fold-row"
      data-rove
      aria-expanded={isOpen}
      onClick={onFold}
    >
      <span class={`paper-catalog-fold${isOpen ? '' : ' is-folded'}`} aria-hidden="true" />
      {words.preview.noPaper(count)}
    </button>
  );
}
