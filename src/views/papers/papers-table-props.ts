// What the papers table is given.
import type { SortBy } from '../../catalog/sort-papers';
import type { Paper } from '../../paper';
import type { ColumnWidth } from '../dashboard-state';
import type { ColumnActions } from './column-actions';
import type { GridItem } from './grid-item';
import type { GroupLook } from './group-row';
import type { Heirs } from './heirs';
import type { RunRowAction } from './row-actions';
import type { Selection } from './use-selection';
import type { Writes } from './use-writes';

export interface PapersTableProps {
  /** Begins the ids of its cells. */
  readonly id: string;
  /** Id of what names the table. */
  readonly labelId: string;
  readonly lines: readonly GridItem[];
  /** A paper that is to be brought into sight; null for none. */
  readonly sought: Paper | null;
  readonly onSought: () => void;
  readonly columns: readonly ColumnWidth[];
  readonly sort: readonly SortBy[];
  readonly writes: Writes;
  readonly heirs: Heirs;
  readonly selection: Selection;
  readonly columnActions: ColumnActions;
  readonly run: RunRowAction;
  /** Whether the lines stand in groups, which can be folded. */
  readonly isGrouped: boolean;
  readonly groupLook: (value: string | null) => GroupLook;
  /** Papers an action on one paper concerns: all selected ones, if it is one of them. */
  readonly concerned: (paper: Paper) => readonly Paper[];
}
