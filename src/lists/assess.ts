// How sure it is that a line names a work: every sign adds or takes its weight, and lines of one list vouch for each other.
import type { Candidate } from './candidates';
import type { Line } from './line';
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

/** What is known of a line from where it stands. */
export interface Standing {
  readonly isNested: boolean;
  readonly isPlainer: boolean;
  readonly isGroupName: boolean;
  readonly isNamedByLink: boolean;
  readonly isQuoted: boolean;
  readonly hasBox: boolean;
  readonly hasProperties: boolean;
  readonly isAmongResources: boolean;
  readonly isAmongNews: boolean;
  readonly isOtherScript: boolean;
  readonly isStray: boolean;
  readonly isInSlot: boolean;
  readonly userSaysSo: boolean;
}

/** Nothing known of where a line stands. */
export const NO_STANDING: Standing = {
  isNested: false,
  isPlainer: false,
  isGroupName: false,
  isNamedByLink: false,
  isQuoted: false,
  hasBox: false,
  hasProperties: false,
  isAmongResources: false,
  isAmongNews: false,
  isOtherScript: false,
  isStray: false,
  isInSlot: false,
  userSaysSo: false,
};

/** Judges a line with the phrase that would be its title. */
export function assessLine(line: Line, title: Candidate | null, standing: Standing): Assessment {
  if (title === null) return { score: 0, signs: [] };
  const signs = findLineSigns(line, title, standing.isInSlot);
  for (const [known, sign] of STANDING_SIGNS) if (standing[known]) signs.push(sign);
  let score = WEIGHTS.likeness * title.likeness;
  for (const sign of signs) score += WEIGHTS[sign];
  return { score, signs };
}

/** The sign that each thing known of where a line stands is. */
const STANDING_SIGNS: readonly (readonly [keyof Standing, Sign])[] = [
  ['isNested', 'nested'],
  ['isPlainer', 'plainer'],
  ['isGroupName', 'groupName'],
  ['isNamedByLink', 'namedByLink'],
  ['isQuoted', 'quoted'],
  ['hasBox', 'box'],
  ['hasProperties', 'properties'],
  ['isAmongResources', 'resources'],
  ['isAmongNews', 'news'],
  ['isOtherScript', 'otherScript'],
  ['isStray', 'stray'],
  ['isInSlot', 'inSlot'],
  ['userSaysSo', 'userSaysSo'],
];

/** The confidence of a line, 0 to 1, with what the other lines of its list add. */
export function withPrior(score: number, prior: number): number {
  return Math.max(0, Math.min(1, score + PRIOR_WEIGHT * (prior - ENTRY_BAR)));
}
