// The papers as a grid: only the lines in sight are drawn; keys and clicks are caught here and become actions on a line.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useDesk } from '../parts/desk';
import { CellPeek } from './cell-peek';
import { columnTracks } from './column-tracks';
import { GridBody } from './grid-body';
import { isGroupHead } from './grid-item';
import { PapersHead, headId } from './papers-head';
import type { PapersTableProps } from './papers-table-props';
import { type RowLook, cellId } from './row-look';
import { useGridEvents } from './use-grid-events';
import { type GridPlace, useGridPlace } from './use-grid-place';
import { useSought } from './use-sought';
import { useVisibleLines } from './use-visible-lines';

/** The table of papers. */
export function PapersTable(props: PapersTableProps) {
  const { id, lines, columns } = props;
  const visible = useVisibleLines(lines);
  const look = useRowLook(props);
  const place = useGridPlace(lines, columns.length, props.heirs);
  const events = useGridEvents(props, place, visible.body);
  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => takeWaitingFocus(grid.current), []);
  useSought(props, place, visible.body);
  const active = activeId(id, place, visible.slotOf(place.index));
  return (
    <div
      ref={grid}
      class="paper-catalog-grid paper-catalog-scroller"
      role={props.isGrouped ? 'treegrid' : 'grid'}
      tabIndex={0}
      aria-labelledby={props.labelId}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-activedescendant={active}
      style={columnTracks(columns)}
      {...events}
    >
      <PapersHead
        gridId={id}
        columns={columns}
        sort={props.sort}
        activeColumn={place.index < 0 ? place.column : -1}
        selected={selectedOf(props)}
        actions={props.columnActions}
      />
      <GridBody table={props} visible={visible} look={look} place={place} />
      <CellPeek cellId={active} lines={lines} />
    </div>
  );
}

/** Where the view itself was given the focus, before there was a paper, the papers have it once they come. */
function takeWaitingFocus(grid: HTMLElement | null): void {
  const view = grid?.closest('.paper-catalog-view');
  if (view != null && view === view.ownerDocument.activeElement)
    grid?.focus({ preventScroll: true });
}

function useRowLook({ id: gridId, columns, isGrouped }: PapersTableProps): RowLook {
  const { words, statuses } = useDesk();
  const signature = columns.map(({ column }) => column).join();
  return useMemo(
    () => ({
      gridId,
      columns: columns.map(({ column }) => column),
      statuses,
      words,
      isGrouped,
      tabIndex: -1,
    }),
    [gridId, signature, isGrouped, statuses, words],
  );
}

function activeId(id: string, place: GridPlace, slot: number | undefined): string | undefined {
  if (place.index < 0) return headId(id, place.column);
  return slot === undefined ? undefined : cellId(id, slot, place.column);
}

function selectedOf({
  lines,
  selection: { keys },
}: Pick<PapersTableProps, 'lines' | 'selection'>): 'none' | 'some' | 'all' {
  if (keys.size === 0) return 'none';
  return lines.every((line) => isGroupHead(line) || keys.has(line.key)) ? 'all' : 'some';
}
