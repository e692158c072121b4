// Lists apart: those of a note full of papers that say of none of their lines who, when or where. They are glossaries, topics, plans or chores.
import type { Candidate } from '../lines/candidates';
import type { Unit } from '../units/unit';
import type { FirstLook } from './first-look';

/** How many papers of a note must show firm signs, and what share of all it names. */
const FEWEST = 6;
const SHARE = 0.7;
/** The share for a list whose titles are much shorter than the firm ones, and how much. */
const SHARE_OVER_SHORT = 0.3;
const SHORT = 0.73;
/** From this mean likeness on the lines of a list are titles wherever it stands. */
const SURE_TITLES = 0.9;

/** Sums over the titles of lines that are named as papers. */
interface Sum {
  lines: number;
  likeness: number;
  length: number;
}

/** What a note names as papers: in firm lines, in others, and in rows of tables. */
interface NoteSums {
  readonly firm: Sum;
  readonly loose: Sum;
  readonly rows: number;
}

/** Finds out which units are lines of a list without firm line or sure titles, in a note where nearly all papers are firm; a third of them if the list's titles are short as well. */
export function findListsApart(
  units: readonly Unit[],
  look: FirstLook,
): (index: number) => boolean {
  const { firm, loose, rows } = sumNote(units, look);
  const count = firm.lines + rows;
  const all = count + loose.lines;
  if (loose.lines === 0 || count < FEWEST || count < all * SHARE_OVER_SHORT) return () => false;
  const longest = count >= all * SHARE ? Infinity : (SHORT * firm.length) / Math.max(1, firm.lines);
  const numbers = numberLists(units);
  const lists = sumLists(numbers, look);
  return (index) => {
    const list = lists.get(numbers[index] ?? -1) ?? null;
    if (list === null || list.likeness >= list.lines * SURE_TITLES) return false;
    return list.length < list.lines * longest && isPlain(units[index], look.titleOf(index));
  };
}

function sumNote(units: readonly Unit[], { isNamed, isFirm, titleOf }: FirstLook): NoteSums {
  const firm: Sum = { lines: 0, likeness: 0, length: 0 };
  const loose: Sum = { lines: 0, likeness: 0, length: 0 };
  let rows = 0;
  units.forEach(({ grid }, index) => {
    rows += grid?.rows.length ?? 0;
    if (isNamed(index)) add(isFirm(index) ? firm : loose, titleOf(index));
  });
  return { firm, loose, rows };
}

/** The sums of each list by its number; null for one with a firm line. */
function sumLists(
  numbers: readonly number[],
  { isNamed, isFirm, titleOf }: FirstLook,
): ReadonlyMap<number, Sum | null> {
  const lists = new Map<number, Sum | null>();
  numbers.forEach((number, index) => {
    if (!isNamed(index)) return;
    const list = lists.get(number);
    if (isFirm(index) || list === null) lists.set(number, null);
    else lists.set(number, add(list ?? { lines: 0, likeness: 0, length: 0 }, titleOf(index)));
  });
  return lists;
}

function add(sum: Sum, title: Candidate | null): Sum {
  sum.lines++;
  sum.likeness += title?.likeness ?? 0;
  sum.length += title?.text.length ?? 0;
  return sum;
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
