// Bold lines that name groups: paragraphs of nothing but bold words over plain lines that are papers themselves, as `**2. Detection**` over titles one a line.
import { ENTRY_BAR, type Assessment } from './assess';
import { isTold } from './firm-signs';
import type { Unit } from '../units/unit';

/** How many papers must stand beneath a bold line, and how many such lines a note must have. */
const FEWEST_BENEATH = 2;
const FEWEST_GROUPS = 2;
/** A number, a mark and the bold words. */
const MOST_PHRASES = 3;

/** Finds out which units are bold lines over papers that are not bold; none where but one stands so. */
export function findBoldGroups(
  units: readonly Unit[],
  assessments: readonly Assessment[],
): (index: number) => boolean {
  const beneath = new Map<number, number>();
  let bold = -1;
  units.forEach((unit, index) => {
    const assessment = assessments[index];
    if (unit.kind === 'heading') bold = -1;
    else if (isBoldLine(unit)) bold = assessment !== undefined && isTold(assessment) ? -1 : index;
    else if (bold >= 0 && (assessment?.score ?? 0) >= ENTRY_BAR)
      beneath.set(bold, (beneath.get(bold) ?? 0) + 1);
  });
  const groups = new Set(
    Array.from(beneath).flatMap(([at, count]) => (count >= FEWEST_BENEATH ? [at] : [])),
  );
  return (index) => groups.size >= FEWEST_GROUPS && groups.has(index);
}

/** Whether a paragraph says nothing but bold words, a number before them aside. */
function isBoldLine({ kind, line }: Unit): boolean {
  if (kind !== 'paragraph' || line === null || line.phrases.length > MOST_PHRASES) return false;
  const said = line.phrases.filter(({ sense }) => sense !== 'number' && sense !== 'mark');
  return said.length === 1 && said[0]?.kind === 'strong';
}
