// The drawn lines of the papers table.
import { GridLine } from './grid-line';
import type { PapersTableProps } from './papers-table-props';
import type { RowLook } from './row-look';
import type { GridPlace } from './use-grid-place';
import type { VisibleLines } from './use-visible-lines';

interface Props {
  readonly table: PapersTableProps;
  readonly visible: VisibleLines;
  readonly look: RowLook;
  readonly place: GridPlace;
}

/** As tall as all lines; those in sight stand in their places. */
export function GridBody({ table, visible, look, place }: Props) {
  const { lines, writes, selection, groupLook } = table;
  return (
    <div
      ref={visible.body}
      class="paper-catalog-lines"
      role="rowgroup"
      style={{ '--paper-catalog-rows': lines.length }}
    >
      {visible.lines.map((item, at) => {
        const index = visible.from + at;
        const slot = visible.slotOf(index) ?? 0;
        return (
          <GridLine
            key={slot}
            item={item}
            index={index}
            slot={slot}
            look={look}
            writes={writes}
            isSelected={selection.keys.has(item.key)}
            activeColumn={index === place.index ? place.column : -1}
            groupLook={groupLook}
          />
        );
      })}
    </div>
  );
}
