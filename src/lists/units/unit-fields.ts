// Units that are fields of the entry above them, and the units they belong to.
import { isResource, readProperty } from '../lines/property';
import type { HeaderWords } from '../reading/reading';
import type { Unit } from './unit';

/** Whether a unit is a field of the entry above it. */
export function isField(unit: Unit, words: HeaderWords): boolean {
  if (unit.line === null || unit.kind === 'heading') return false;
  const property = readProperty(unit.line, words);
  return isResource(unit.line) || (property !== null && property.meaning !== 'title');
}

/** Units that have fields beneath them or in the paragraph after them. */
export function findOwners(
  units: readonly Unit[],
  fields: readonly boolean[],
): ReadonlySet<number> {
  const owners = new Set<number>();
  units.forEach((unit, index) => {
    if (fields[index] !== true) return;
    if (unit.parent >= 0) owners.add(unit.parent);
    else if (unit.kind === 'paragraph' && units[index - 1]?.kind === 'paragraph')
      owners.add(index - 1);
  });
  return owners;
}
