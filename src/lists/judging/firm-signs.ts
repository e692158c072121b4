// The signs that a line names a work which prose does not show.
import type { Assessment } from './assess';
import type { Sign } from './signs';

const FIRM: ReadonlySet<Sign> = new Set<Sign>([
  ...(['paperLink', 'titleLink', 'linkBeside', 'marked', 'authors', 'venue', 'year'] as const),
  ...(['fileName', 'citekey', 'cited', 'properties', 'box', 'userSaysSo'] as const),
]);

/** Whether a line shows a sign that prose does not. */
export function isFirm(assessment: Assessment): boolean {
  return assessment.signs.some((sign) => FIRM.has(sign));
}
