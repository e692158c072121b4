// The head of a group of papers in the table.
import { cellId } from './row-look';

interface Props {
  readonly label: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly index: number;
  readonly slot: number;
  readonly gridId: string;
  /** How many columns it spans. */
  readonly span: number;
  readonly isActive: boolean;
}

/** A row that names a group and folds it. */
export function GroupRow(props: Props) {
  const { label, count, isFolded, index, isActive } = props;
  return (
    <div
      role="row"
      class="paper-catalog-row paper-catalog-group-head"
      aria-rowindex={index + 2}
      aria-expanded={!isFolded}
      data-row={index}
      data-do="fold"
      style={{ '--paper-catalog-row': index }}
    >
      <div
        role="gridcell"
        id={cellId(props.gridId, props.slot, 0)}
        class={`paper-catalog-cell paper-catalog-group-cell${isActive ? ' is-active' : ''}`}
        aria-colspan={props.span}
      >
        <span class={`paper-catalog-fold${isFolded ? ' is-folded' : ''}`} aria-hidden="true" />
        <span class="paper-catalog-group-label">{label}</span>
        <span class="paper-catalog-count">{count}</span>
      </div>
    </div>
  );
}
