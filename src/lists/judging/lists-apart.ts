// Lists apart: those of a note full of papers that say of none of their lines who, when or where. They are glossaries, topics, plans or chores.
import type { Candidate } from '../lines/candidates';
import type { Unit } from '../units/unit';
import type { FirstLook } from './first-look';

/** How many papers of a note must show firm signs, and what share of all it names. */
const FEWEST = 4;
const SHARE = 0.7;
/** The share for a list whose titles are much shorter than the firm ones, and how much. */
const SHARE_OVER_SHORT = 0.3;
const SHORT = 0.73;
/** Or for a list that is mostly prose: of so many lines so small a share is named. */
const MANY = 6;
const FEW_NAMED = 0.25;
/** From this mean likeness on the lines of a list are titles wherever it stands. */
const SURE_TITLES = 0.9;

/** Sums over the titles of lines that are named as papers, and how many further lines might have been. */
interface Sum {
  lines: number;
  others: number;
  likeness: number;
  length: number;
}

/** What a note names as papers: in firm lines, in others, and in rows of tables. */
interface NoteSums {
  readonly firm: Sum;
  readonly loose: Sum;
  readonly rows: number;
}

/** Finds out which units are lines of a list without firm line or sure titles, in a note where nearly all papers are firm; a third of them if the list's titles are short as well, or the list mostly prose. */
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
    const isOdd = list.length < list.lines * longest || isMostlyProse(list);
    return isOdd && isPlain(units[index], look.titleOf(index));
  };
}

function sumNote(units: readonly Unit[], { isNamed, isFirm, titleOf }: FirstLook): NoteSums {
  const firm: Sum = emptySum();
  const loose: Sum = emptySum();
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
    const title = titleOf(index);
    const list = lists.get(number) ?? emptySum();
    if (title === null || lists.get(number) === null) return;
    if (!isNamed(index)) list.others++;
    else if (!isFirm(index)) add(list, title);
    lists.set(number, isNamed(index) && isFirm(index) ? null : list);
  });
  return lists;
}

function emptySum(): Sum {
  return { lines: 0, others: 0, likeness: 0, length: 0 };
}

function isMostlyProse({ lines, others }: Sum): boolean {
  return lines + others >= MANY && lines <= (lines + others) * FEW_NAMED;
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
