// When two titles are so alike that they may be one with a slip: the definition `near-titles.ts` indexes.
import { distance } from 'fastest-levenshtein';

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const MOST = 8;

/** Edits allowed in a title key of this length: one in twelve letters, at least one from six letters on, from three where a letter is a word. */
export function allowedEdits(key: string): number {
  const least = key.length >= (WIDE.test(key) ? 3 : 6) ? 1 : 0;
  return Math.min(MOST, Math.max(least, Math.floor(key.length / 12)));
}

/** The digits of a key: titles that differ in these (`GPT 3`, `GPT 4`) are of different works. */
export function digitsOf(key: string): string {
  return key.replace(/\P{N}+/gu, ' ').trim();
}

/** Whether two title keys differ by a few edits and in no digit; the shorter decides how many. Equal keys are near. */
export function isNearTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const allowed = Math.min(allowedEdits(a), allowedEdits(b));
  if (Math.abs(a.length - b.length) > allowed || digitsOf(a) !== digitsOf(b)) return false;
  return allowed > 0 && distance(a, b) <= allowed;
}
