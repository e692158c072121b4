// What the lines of one list have in common, found over the whole note.
import type { Candidate } from '../lines/candidates';
import { beginsWithLabel } from '../lines/labels-before-title';
import { beginsWithYear, endsWithVenue } from '../lines/appearance-beside-title';
import { findShape, findSlotFields, type Shape, type SlotFields } from './shape';
import type { Unit } from './unit';

/** What the lines of a group have in common. */
export interface Group {
  readonly shape: Shape;
  readonly slotFields: SlotFields;
  /** Whether most titles have the year of the work before them, `1986 Learning representations`. */
  readonly hasYearsFirst: boolean;
  /** Whether many titles have a venue and its year straight behind them, `A Title RecSys 2021`. */
  readonly hasVenuesLast: boolean;
  /** Whether many titles have labels in square brackets before them, `[DIN] Deep Interest Network`. */
  readonly hasLabelsFirst: boolean;
}

/** A line that is alone has nothing in common with any. */
export const NO_GROUP: Group = {
  shape: new Map(),
  slotFields: { organizations: new Set(), venues: new Set(), datedNames: new Set() },
  hasYearsFirst: false,
  hasVenuesLast: false,
  hasLabelsFirst: false,
};

/** How many lines of a group, and what share of them, must hold words that begin with a year, or end with a venue and one. */
const FEWEST = 3;
const SHARE = 0.4;
/** The same for labels, which lists give to works with short names only. */
const LABELLED_SHARE = 0.15;

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
    Array.from(groups, ([name, lines]) => [name, lines.length > 1 ? makeGroup(lines) : NO_GROUP]),
  );
}

function makeGroup(lines: readonly (readonly Candidate[])[]): Group {
  const count = (holds: (text: string) => boolean) =>
    lines.filter((line) => line.some(({ text }) => holds(text))).length;
  const isCommon = (held: number, share = SHARE) => held >= FEWEST && held >= lines.length * share;
  return {
    shape: findShape(lines),
    slotFields: findSlotFields(lines),
    hasYearsFirst: isCommon(count(beginsWithYear)),
    hasVenuesLast: isCommon(count(endsWithVenue)),
    hasLabelsFirst: isCommon(count(beginsWithLabel), LABELLED_SHARE),
  };
}
