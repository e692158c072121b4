// How a status looks: the label for its stored name and one of a few tones.
import type { Words } from '../../i18n/words';
import type { Status } from '../../paper';

/** `tone` names a class of styles.css: `rest`, `done` or a number from 1 to 5. */
export interface StatusLook {
  readonly name: string;
  readonly label: string;
  readonly tone: string;
  readonly done: boolean;
}

const MIDDLE_TONES = 5;

/** The statuses from the last to the first, as bars are filled: what is done stands at the beginning. */
export function fillOrder(looks: readonly StatusLook[]): readonly StatusLook[] {
  return [...looks].reverse();
}

/** The looks of the user's statuses, in their order: the first is quiet, done ones are alike, those between differ. */
export function lookAtStatuses(statuses: readonly Status[], words: Words): readonly StatusLook[] {
  const labels: Readonly<Record<string, string>> = words.statusNames;
  let middle = 0;
  return statuses.map(({ name, done }, index) => {
    const look = { name, label: labels[name] ?? name, done };
    if (done) return { ...look, tone: 'done' };
    return { ...look, tone: index === 0 ? 'rest' : String((middle++ % MIDDLE_TONES) + 1) };
  });
}
