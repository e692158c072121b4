// The head of a group of papers in the table.
import { cellId } from './row-look';

/** How a group is called; the tone of the status it is, null for others. */
export interface GroupLook {
  readonly label: string;
  readonly tone: string | null;
}

interface Props {
  readonly look: GroupLook;
  readonly count: number;
  readonly isFolded: boolean;
  readonly index: number;
  readonly slot: number;
  readonly gridId: string;
  /** How many columns it spans. */
  readonly span: number;
  /** Column in which the keyboard stands, though the head has but one cell; -1 when it is on another line. */
  readonly activeColumn: number;
}

/** A row that names a group and folds it. */
export function GroupRow(props: Props) {
  const { look, count, isFolded, index, activeColumn } = props;
  return (
    <div
      role="row"
      class="paper-catalog-row paper-catalog-group-head"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!isFolded}
      data-row={index}
      data-do="fold"
      style={{ '--paper-catalog-row': index }}
    >
      <div
        role="gridcell"
        id={cellId(props.gridId, props.slot, Math.max(0, activeColumn))}
        class={`paper-catalog-cell paper-catalog-group-cell${activeColumn >= 0 ? ' is-active' : ''}`}
        aria-colspan={props.span}
      >
        <span class={`paper-catalog-fold${isFolded ? ' is-folded' : ''}`} aria-hidden="true" />
        {look.tone !== null && (
          <span class={`paper-catalog-mark paper-catalog-tone-${look.tone}`} aria-hidden="true" />
        )}
        <span class="paper-catalog-group-label" dir="auto">
          {look.label}
        </span>
        <span class="paper-catalog-count">{count}</span>
      </div>
    </div>
  );
}
