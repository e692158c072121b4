// The papers as a grid: only the lines in sight are drawn; keys and clicks are caught here and become actions on a line.
import { useMemo } from 'preact/hooks';
import { type ColumnWidth, fittingWidth } from '../dashboard-state';
import { useDesk } from '../parts/desk';
import { useWindow } from '../parts/use-window';
import { type GridItem, isGroupHead } from './grid-item';
import { GridLine } from './grid-line';
import { PapersHead, headId } from './papers-head';
import { type RowLook, cellId } from './row-look';
import { useGridEvents } from './use-grid-events';
import { type GridPlace, useGridPlace } from './use-grid-place';
import { useRowSlots } from './use-row-slots';
import type { PapersTableProps } from './papers-table-props';
import type { Selection } from './use-selection';

/** The table of papers. */
export function PapersTable(props: PapersTableProps) {
  const { id, lines, columns, selection, writes } = props;
  const { body, range } = useWindow(lines.length);
  const look = useRowLook(id, columns);
  const place = useGridPlace(lines, columns.length);
  const events = useGridEvents(props, place, body);
  const visible = lines.slice(range.from, range.to);
  const keys = distinctKeys(visible);
  const slots = useRowSlots(keys);
  const activeSlot = slots.get(keys[place.index - range.from] ?? '');
  return (
    <div
      class="paper-catalog-grid paper-catalog-scroller"
      role="grid"
      tabIndex={0}
      aria-labelledby={props.labelId}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={activeId(id, place, activeSlot)}
      style={{
        '--paper-catalog-columns': gridTemplate(columns),
        '--paper-catalog-least-width': `${leastWidth(columns)}px`,
      }}
      {...events}
    >
      <PapersHead
        gridId={id}
        columns={columns}
        sort={props.sort}
        activeColumn={place.index < 0 ? place.column : -1}
        selected={selectedOf(lines, selection)}
        actions={props.columnActions}
      />
      <div
        ref={body}
        class="paper-catalog-lines"
        role="rowgroup"
        style={{ '--paper-catalog-rows': lines.length }}
      >
        {visible.map((item, at) => {
          const index = range.from + at;
          const slot = slots.get(keys[at] ?? '') ?? 0;
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
              groupLabel={props.groupLabel}
            />
          );
        })}
      </div>
    </div>
  );
}

function useRowLook(gridId: string, columns: readonly ColumnWidth[]): RowLook {
  const { words, statuses } = useDesk();
  const signature = columns.map(({ column }) => column).join();
  return useMemo(
    () => ({
      gridId,
      columns: columns.map(({ column }) => column),
      statuses,
      words,
      tabIndex: -1,
    }),
    [gridId, signature, statuses, words],
  );
}

/** Keys of the lines; a paper of several groups stands on several lines, which the place in sight then tells apart. */
function distinctKeys(lines: readonly GridItem[]): readonly string[] {
  const seen = new Set<string>();
  return lines.map(({ key }, at) => {
    const distinct = seen.has(key) ? `${key}\n${at}` : key;
    seen.add(distinct);
    return distinct;
  });
}

/** Widths for the rows' CSS grid: the box, then the columns. They depend on no content, so that all rows agree. */
function gridTemplate(columns: readonly ColumnWidth[]): string {
  return ['var(--paper-catalog-check-width)', ...columns.map(trackOf)].join(' ');
}

function trackOf({ column, width }: ColumnWidth): string {
  const { least, share } = fittingWidth(column);
  // However narrow the others are, the title takes what they leave.
  if (column === 'title') return `minmax(${width ?? least}px, ${share}fr)`;
  if (width !== null) return `${width}px`;
  return share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`;
}

/** Pixels below which the table scrolls sideways, without the box. */
function leastWidth(columns: readonly ColumnWidth[]): number {
  return columns.reduce((sum, { column, width }) => sum + (width ?? fittingWidth(column).least), 0);
}

function activeId(id: string, place: GridPlace, slot: number | undefined): string | undefined {
  if (place.index < 0) return headId(id, place.column);
  return slot === undefined ? undefined : cellId(id, slot, place.column);
}

function selectedOf(lines: readonly GridItem[], { keys }: Selection): 'none' | 'some' | 'all' {
  if (keys.size === 0) return 'none';
  return lines.every((line) => isGroupHead(line) || keys.has(line.key)) ? 'all' : 'some';
}
