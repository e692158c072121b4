// Which units of a note are taken for lines of one list.
import type { Unit } from './unit';

const DEEPEST = 3;

/** Units of one group share a shape: those of one kind, mark and depth, the first beneath their parents apart. */
export function groupOf(
  { kind, marker, depth, box }: Pick<Unit, 'kind' | 'marker' | 'depth' | 'box'>,
  isFirst: boolean,
): string {
  return `${kind}${marker}${Math.min(depth, DEEPEST)}${box === null ? '' : 'x'}${isFirst && depth > 0 ? '1' : ''}`;
}
