// Which units of a note are taken for lines of one list.
import type { Unit } from './unit';

const DEEPEST = 3;

/** Units of one group share a shape: those of one kind, mark and depth, the first beneath their parents apart. */
export function groupOf(unit: Unit): string {
  return `${unit.kind}${unit.marker}${Math.min(unit.depth, DEEPEST)}${unit.box === null ? '' : 'x'}${unit.isFirst && unit.depth > 0 ? '1' : ''}`;
}
