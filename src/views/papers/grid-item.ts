// The lines of the papers table: papers, and the heads of the groups they stand in.
import type { Paper } from '../../paper';

/** The head of a group; `value` is what its papers share, null where they have none. */
export interface GroupHead {
  readonly type: 'group';
  readonly key: string;
  readonly value: string | null;
  readonly count: number;
  readonly isFolded: boolean;
}

export type GridItem = Paper | GroupHead;

/** Whether a line is the head of a group. */
export function isGroupHead(item: GridItem): item is GroupHead {
  return 'type' in item;
}

/** The papers under the heads of their groups, groups in the order given by `compare`, those without a value last. A paper of several groups stands in each. */
export function groupLines(
  papers: readonly Paper[],
  valuesOf: (paper: Paper) => readonly string[],
  compare: (a: string, b: string) => number,
  folded: ReadonlySet<string>,
): readonly GridItem[] {
  const groups = new Map<string | null, Paper[]>();
  for (const paper of papers) {
    const values = valuesOf(paper);
    for (const value of values.length === 0 ? [null] : values) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [paper]);
      else group.push(paper);
    }
  }
  return [...groups]
    .sort(([a], [b]) =>
      a === null || b === null ? Number(a === null) - Number(b === null) : compare(a, b),
    )
    .flatMap(([value, members]) => linesOf(value, members, folded));
}

function linesOf(
  value: string | null,
  papers: readonly Paper[],
  folded: ReadonlySet<string>,
): readonly GridItem[] {
  const key = groupKey(value);
  const isFolded = folded.has(key);
  const head: GroupHead = { type: 'group', key, value, count: papers.length, isFolded };
  return isFolded ? [head] : [head, ...papers];
}

function groupKey(value: string | null): string {
  return value === null ? 'group' : `group:${value}`;
}
