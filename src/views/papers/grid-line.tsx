// One drawn line of the papers table, whichever kind it is.
import { type GridItem, isGroupHead } from './grid-item';
import { type GroupLook, GroupRow } from './group-row';
import { PaperRow } from './paper-row';
import type { RowLook } from './row-look';
import type { Writes } from './use-writes';

interface Props {
  readonly item: GridItem;
  readonly index: number;
  readonly slot: number;
  readonly look: RowLook;
  readonly writes: Writes;
  readonly isSelected: boolean;
  readonly activeColumn: number;
  readonly groupLook: (value: string | null) => GroupLook;
}

/** The head of a group, or a paper as the edits under way show it. */
export function GridLine({ item, writes, groupLook, ...shared }: Props) {
  const { look, index, slot, activeColumn } = shared;
  if (!isGroupHead(item)) {
    return <PaperRow {...shared} paper={writes.shown(item)} failure={writes.failure(item)} />;
  }
  return (
    <GroupRow
      look={groupLook(item.value)}
      count={item.count}
      isFolded={item.isFolded}
      index={index}
      slot={slot}
      gridId={look.gridId}
      span={look.columns.length + 1}
      activeColumn={activeColumn}
    />
  );
}
