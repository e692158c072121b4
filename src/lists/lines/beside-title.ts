// What is taken off the words that hold a title: the words left, and what those taken off say.
import type { Appearance } from '../words/venue';

/** What the titles of a list have around them, told by most of its lines. */
export interface TitleHabits {
  readonly hasYearsFirst: boolean;
  readonly hasVenuesLast: boolean;
  readonly hasLabelsFirst: boolean;
  readonly hasYearsLast: boolean;
}

/** What words beside a title say. */
export interface BesideTitle {
  readonly authors: readonly string[];
  readonly organization: readonly string[];
  readonly appearance: Appearance | null;
  readonly aliases: readonly string[];
  /** Labels that say something else. */
  readonly remarks: readonly string[];
}

/** The words left once something was taken off, and what that says. */
export interface TakenOff extends Partial<BesideTitle> {
  readonly rest: string;
}
