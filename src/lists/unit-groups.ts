// What the lines of one list have in common, found over the whole note.
import type { Candidate } from './candidates';
import { findOrganizationSlots, findShape, type Shape } from './shape';
import type { Unit } from './unit';

/** What the lines of a group have in common. */
export interface Group {
  readonly shape: Shape;
  readonly organizationSlots: ReadonlySet<string>;
}

/** A line that is alone has nothing in common with any. */
export const NO_GROUP: Group = { shape: new Map(), organizationSlots: new Set() };

/** The groups of a note by name; one line alone has no shape. */
export function findGroups(units: readonly Unit[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, (readonly Candidate[])[]>();
  for (const unit of units) {
    if (unit.line === null || unit.line.candidates.length === 0) continue;
    const group = groups.get(unit.group) ?? [];
    group.push(unit.line.candidates);
    groups.set(unit.group, group);
  }
  return new Map(
    Array.from(groups, ([name, lines]) => [
      name,
      lines.length > 1
        ? { shape: findShape(lines), organizationSlots: findOrganizationSlots(lines) }
        : NO_GROUP,
    ]),
  );
}
