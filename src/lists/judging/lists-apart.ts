// Lists apart: those of a note full of papers that say of none of their lines who, when or where. They are glossaries, topics, plans or chores.
import type { Candidate } from '../lines/candidates';
import type { FirstLook } from './first-look';
import type { Unit } from '../units/unit';

/** How many papers of a note must show firm signs, and what share of them. */
const FEWEST = 6;
const SHARE = 0.7;
/** From this mean likeness on the lines of a list are titles wherever it stands. */
const SURE_TITLES = 0.9;

/** A list: whether some line of it is firm, and how its named lines look. */
interface Sum {
  hasFirm: boolean;
  named: number;
  likeness: number;
}

/** Finds out which units are lines of a list that has no firm line nor sure titles, in a note whose papers nearly all are firm. */
export function findListsApart(
  units: readonly Unit[],
  look: FirstLook,
): (index: number) => boolean {
  if (!isMostlyFirm(units, look)) return () => false;
  const numbers = numberLists(units);
  const lists = sumLists(numbers, look);
  return (index) => {
    const list = lists.get(numbers[index] ?? -1);
    if (list === undefined || list.hasFirm) return false;
    return list.likeness < list.named * SURE_TITLES && isPlain(units[index], look.titleOf(index));
  };
}

/** Whether nearly all papers of a note, rows of tables among them, are firm, but not all. */
function isMostlyFirm(units: readonly Unit[], { isNamed, isFirm }: FirstLook): boolean {
  let named = 0;
  let firm = 0;
  units.forEach(({ grid }, index) => {
    named += grid?.rows.length ?? 0;
    firm += grid?.rows.length ?? 0;
    if (isNamed(index)) named++;
    if (isNamed(index) && isFirm(index)) firm++;
  });
  return firm < named && firm >= FEWEST && firm >= named * SHARE;
}

function sumLists(
  numbers: readonly number[],
  { isNamed, isFirm, titleOf }: FirstLook,
): ReadonlyMap<number, Sum> {
  const lists = new Map<number, Sum>();
  numbers.forEach((number, index) => {
    if (!isNamed(index)) return;
    const list = lists.get(number) ?? { hasFirm: false, named: 0, likeness: 0 };
    list.hasFirm ||= isFirm(index);
    list.named++;
    list.likeness += titleOf(index)?.likeness ?? 0;
    lists.set(number, list);
  });
  return lists;
}

/** Whether a line has no link and no label, `Title: …`, and its title is not set in italics, as titles are. */
function isPlain(unit: Unit | undefined, title: Candidate | null): boolean {
  const phrases = unit?.line?.phrases ?? [];
  return (
    phrases[title?.first ?? -1]?.kind !== 'emphasis' &&
    phrases.every(({ url, sense }) => url === null && sense !== 'label')
  );
}

/** The number of the list each unit belongs to: units of one group under one parent, or else under one heading. */
function numberLists(units: readonly Unit[]): readonly number[] {
  const groups = new Map<string, number>();
  for (const { group } of units) if (!groups.has(group)) groups.set(group, groups.size);
  let heading = -1;
  return units.map(({ kind, parent, group }, index) => {
    if (kind === 'heading') heading = index;
    const above = parent < 0 ? heading : parent;
    return (above + 1) * groups.size + (groups.get(group) ?? 0);
  });
}
