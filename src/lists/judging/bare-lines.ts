// Lines that say nothing but a few words among others that say who, when or where: `Midterm exam` among the readings of a course.
import type { FirstLook } from './first-look';
import type { Unit } from '../units/unit';

/** How many papers of a group must show firm signs, and what share of them. */
const FEWEST = 4;
const SHARE = 0.7;
/** From this likeness on words are a title whatever is missing. */
const SURE_TITLE = 0.8;

/** Finds out which units show no firm sign, nor a sure title, in a group whose papers nearly all do. */
export function findBareLines(
  units: readonly Unit[],
  { isNamed, isFirm, titleOf }: FirstLook,
): (index: number) => boolean {
  const groups = new Map<string, { named: number; firm: number }>();
  units.forEach((unit, index) => {
    if (!isNamed(index)) return;
    const group = groups.get(unit.group) ?? { named: 0, firm: 0 };
    group.named++;
    if (isFirm(index)) group.firm++;
    groups.set(unit.group, group);
  });
  return (index) => {
    const group = groups.get(units[index]?.group ?? '');
    if (group === undefined || isFirm(index)) return false;
    const title = titleOf(index);
    const phrases = units[index]?.line?.phrases ?? [];
    const isPlain = phrases[title?.first ?? -1]?.kind === 'text';
    const isLinked = phrases.some((phrase) => phrase.url !== null);
    if (!isPlain || isLinked || (title?.likeness ?? 0) >= SURE_TITLE) return false;
    return group.firm >= FEWEST && group.firm >= group.named * SHARE;
  };
}
