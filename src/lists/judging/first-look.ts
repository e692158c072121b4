// What a first look at the lines of a note says, before they are held against each other.
import { ENTRY_BAR, type Assessment } from './assess';
import type { Candidate } from '../lines/candidates';
import { isFirm } from './firm-signs';

/** Whether a unit is named as a paper, whether by a sign that prose does not show, and the title it would have; all by index. */
export interface FirstLook {
  readonly isNamed: (index: number) => boolean;
  readonly isFirm: (index: number) => boolean;
  readonly titleOf: (index: number) => Candidate | null;
}

/** Looks at the assessments of units and the titles they would have. */
export function takeFirstLook(
  assessments: readonly Assessment[],
  titleOf: (index: number) => Candidate | null,
): FirstLook {
  const firm = assessments.map(isFirm);
  return {
    isNamed: (index) => (assessments[index]?.score ?? 0) >= ENTRY_BAR,
    isFirm: (index) => firm[index] ?? false,
    titleOf,
  };
}
