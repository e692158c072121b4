// What the papers table listens to. One listener each for all rows: a row costs no more than its nodes.
import type { RefObject } from 'preact';
import { useDesk } from '../parts/desk';
import { targetOf } from '../parts/target-of';
import { useLongPress } from '../parts/use-long-press';
import { isCut, textOf } from './cell-peek';
import { type GridItem, isGroupHead } from './grid-item';
import { keysBetween } from './keys-between';
import { actByKey, moveByKey } from './grid-keys';
import type { GridEvent } from './grid-keys';
import type { PapersTableProps } from './papers-table-props';
import { actionAt, inTab } from './row-actions';
import type { GridPlace } from './use-grid-place';

/** The listeners of the grid element. */
export function useGridEvents(
  props: PapersTableProps,
  place: GridPlace,
  body: RefObject<HTMLElement | null>,
) {
  const { surface } = useDesk();
  const at = (event: Event) => lineAt(props.lines, event);
  return {
    onKeyDown: (event: GridEvent<KeyboardEvent>) => {
      if (event.target !== event.currentTarget) return;
      if (!moveByKey(event, props, place, body) && !actByKey(event, props, place)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick: (event: GridEvent<MouseEvent>) => click(event, at(event), props, place),
    onAuxClick: (event: MouseEvent) => clickMiddle(event, at(event), props),
    onContextMenu: (event: MouseEvent) => showMenu(event, at(event), props, place),
    ...useLongPress(),
    onMouseOver: (event: MouseEvent) => {
      const { element } = at(event);
      showWhole(element);
      const path = element.dataset['href'];
      if (path !== undefined) surface.hoverNote(event, element, path);
    },
    onDragStart: (event: DragEvent) => {
      const { item } = at(event);
      if (item !== null && !isGroupHead(item)) surface.dragPapers(event, props.concerned(item));
    },
  };
}

/** Takes the place there; does what the element stands for, or with shift selects up to there. */
function click(
  event: GridEvent<MouseEvent>,
  { item, index, element }: Clicked,
  props: PapersTableProps,
  place: GridPlace,
): void {
  if (item === null) return;
  const action = actionAt(element);
  place.goTo(index, columnAt(element));
  event.currentTarget.focus({ preventScroll: true });
  if (action !== null && action !== 'select') event.preventDefault();
  if (event.shiftKey && !isGroupHead(item)) selectRange(props, index);
  else if (action === null && isMod(event)) props.run('select', item, element);
  else if (action !== null) props.run(inTab(action, event), item, element);
}

function isMod({ ctrlKey, metaKey }: MouseEvent): boolean {
  return ctrlKey || metaKey;
}

function clickMiddle(event: MouseEvent, { item, element }: Clicked, props: PapersTableProps): void {
  if (item === null || event.button !== 1 || actionAt(element) !== 'open') return;
  event.preventDefault();
  props.run('open-in-tab', item, element);
}

function showMenu(
  event: MouseEvent,
  { item, index, element }: Clicked,
  props: PapersTableProps,
  place: GridPlace,
): void {
  if (item === null || isGroupHead(item)) return;
  event.preventDefault();
  place.goTo(index, columnAt(element));
  props.run('menu', item, element);
}

function selectRange({ lines, selection }: PapersTableProps, to: number): void {
  const from = lines.findIndex(({ key }) => key === selection.anchor);
  selection.add(keysBetween(lines, from < 0 ? to : from, to));
}

/** Text that is cut off is told by a tooltip. */
function showWhole(element: HTMLElement): void {
  const cell = element.closest<HTMLElement>('.paper-catalog-cell');
  if (cell === null || (element !== cell && element.title !== '')) return;
  if (isCut(cell)) cell.title = textOf(cell);
  else cell.removeAttribute('title');
}

interface Clicked {
  readonly item: GridItem | null;
  readonly index: number;
  readonly element: HTMLElement;
}

function lineAt(lines: readonly GridItem[], event: Event): Clicked {
  const element = targetOf(event);
  const row = element.closest('[data-row]')?.getAttribute('data-row');
  const index = row == null ? -1 : Number(row);
  return { item: lines[index] ?? null, index, element };
}

function columnAt(element: HTMLElement): number {
  const cell = element.closest('[role="gridcell"]');
  return cell?.parentElement === null || cell === null
    ? 0
    : [...cell.parentElement.children].indexOf(cell);
}
