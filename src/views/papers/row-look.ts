// What all rows of the papers table share.
import type { Words } from '../../i18n/words';
import type { Column } from '../dashboard-state';
import type { StatusLook } from '../parts/status-look';

/** A new object only when one of its parts is new, so that rows can tell by identity. */
export interface RowLook {
  readonly gridId: string;
  readonly columns: readonly Column[];
  readonly statuses: readonly StatusLook[];
  readonly words: Words;
  /** Whether the rows stand under the heads of groups. */
  readonly isGrouped: boolean;
  /** -1 in the grid, where the keyboard moves a place; 0 where Tab goes from link to link. */
  readonly tabIndex: 0 | -1;
}

/** Id of a cell, by which the table tells the screen reader where the keyboard stands. */
export function cellId(gridId: string, slot: number, column: number): string {
  return `${gridId}-${slot}-${column}`;
}
