// Paragraphs of plain words in a note whose papers are items, rows or headings, and the points of its introduction: there they are what the writer says about them.
import type { FirstLook } from './first-look';
import type { Unit } from '../units/unit';

/** How many papers must stand elsewhere, and how many times as many as in paragraphs. */
const FEWEST = 3;
const TIMES = 3;
/** From this likeness on a paragraph is a title wherever it stands. */
const SURE_TITLE = 0.9;

/** Finds out which units are paragraphs, or items of an introduction, without any firm sign among papers that stand elsewhere. */
export function findStrays(units: readonly Unit[], look: FirstLook): (index: number) => boolean {
  const { isNamed, isFirm, titleOf } = look;
  const introduction = findIntroduction(units, look);
  const isLoose = (index: number) =>
    units[index]?.kind === 'paragraph' || (index < introduction && units[index]?.kind === 'item');
  let elsewhere = 0;
  let loose = 0;
  units.forEach((unit, index) => {
    elsewhere += unit.grid?.rows.length ?? 0;
    if (!isNamed(index)) return;
    if (isLoose(index)) loose++;
    else elsewhere++;
  });
  const isElsewhere = (index: number) =>
    elsewhere >= FEWEST && elsewhere >= loose * (index < introduction ? 1 : TIMES);
  return (index) =>
    isLoose(index) &&
    isElsewhere(index) &&
    (titleOf(index)?.likeness ?? 0) < SURE_TITLE &&
    !isFirm(index);
}

/** Where the introduction of a note ends: what stands before its first table or second heading, if most of it names nothing and none of it firmly; 0 for none. */
function findIntroduction(units: readonly Unit[], { isNamed, isFirm }: FirstLook): number {
  let lines = 0;
  let named = 0;
  for (const [index, { kind }] of units.entries()) {
    if (kind === 'table' || (kind === 'heading' && lines > 0))
      return named * 2 <= lines ? index : 0;
    if (kind === 'heading') continue;
    if (isNamed(index) && isFirm(index)) return 0;
    lines++;
    if (isNamed(index)) named++;
  }
  return 0;
}
