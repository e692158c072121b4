// Words of a note replaced where they stand, and put back where they still stand as written.
import type { Replacement } from './change';

/** The text with every replacement whose words stand where they stood; the others are left out. */
export function replaceWords(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { from, before, after } of sortByPlace(replacements)) {
    if (from < at || !text.startsWith(before, from)) continue;
    result += text.slice(at, from) + after;
    at = from + before.length;
  }
  return result + text.slice(at);
}

/** The text with the replaced words put back, wherever edits have moved them: those that stand no more often than they were written; and how many were not. */
export function restoreWords(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly left: number } {
  let result = text;
  let left = 0;
  for (const { before, after } of replacements) {
    const written = replacements.filter((one) => one.before === before && one.after === after);
    const at = result.indexOf(after);
    const isOurs = at >= 0 && result.split(after).length - 1 <= written.length;
    if (isOurs) result = result.slice(0, at) + before + result.slice(at + after.length);
    else left += 1;
  }
  return { text: result, left };
}

function sortByPlace(replacements: readonly Replacement[]): Replacement[] {
  return [...replacements].sort((one, other) => one.from - other.from);
}
