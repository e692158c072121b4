// The script a list's titles are written in: lines in another one are rather remarks.
import { isMostlyHan } from './script';

/** From how many titles on a list's script is known, and what share of them it must have. */
const SCRIPT_TITLES = 5;
const SCRIPT_SHARE = 0.85;

/** Tells which titles are written in another script than nearly all of the given ones; none where the list mixes. */
export function findOtherScript(titles: readonly string[]): (title: string) => boolean {
  const share = titles.filter(isMostlyHan).length / Math.max(1, titles.length);
  const isKnown =
    titles.length >= SCRIPT_TITLES && (share >= SCRIPT_SHARE || share <= 1 - SCRIPT_SHARE);
  return (title) => isKnown && isMostlyHan(title) !== share > 0.5;
}
