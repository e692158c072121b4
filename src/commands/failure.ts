// Writes that did not happen, in words for the user.
import type { Words } from '../i18n/words';
import type { Outcome } from '../notes/change';

/** A paper whose note was left as it was: its key and why. */
export interface Failure {
  readonly key: string;
  readonly reason: string;
}

/** Words for why notes were left. */
export type ReasonWords = Pick<Words, 'reasons'>;

/** Why a change was not made, in words; null where it was, or nothing was to do. */
export function describeRefusal(
  outcome: Outcome | undefined,
  { reasons }: ReasonWords,
): string | null {
  if (outcome?.result !== 'left' || outcome.reason === null) return null;
  const reason = reasons[outcome.reason];
  return outcome.detail === null ? reason : `${reason} (${outcome.detail})`;
}
