// How sure it is that a line names a work: every sign adds or takes its weight, and lines of one list vouch for each other.
import type { Candidate } from '../lines/candidates';
import type { Line } from '../lines/line';
import { findLineSigns } from './line-signs';
import { WEIGHTS, type Sign } from './signs';

/** How much the other lines of the list may add or take. */
const PRIOR_WEIGHT = 0.3;
/** From here on a line is an entry. */
export const ENTRY_BAR = 0.5;

/** A line judged: `score` without the list's prior, and the signs that made it. */
export interface Assessment {
  readonly score: number;
  readonly signs: readonly Sign[];
}

/** Judges a line with the phrase that would be its title; `standing` are the signs of where it stands. */
export function assessLine(
  line: Line,
  title: Candidate | null,
  standing: readonly Sign[],
): Assessment {
  if (title === null) return { score: 0, signs: [] };
  const signs = findLineSigns(line, title, standing);
  for (const sign of standing) signs.push(sign);
  let score = WEIGHTS.likeness * title.likeness;
  for (const sign of signs) score += WEIGHTS[sign];
  return { score, signs: signs.slice() };
}

/** The confidence of a line, 0 to 1, with what the other lines of its list add. */
export function withPrior(score: number, prior: number): number {
  return Math.max(0, Math.min(1, score + PRIOR_WEIGHT * (prior - ENTRY_BAR)));
}
