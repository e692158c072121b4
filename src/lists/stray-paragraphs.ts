// Paragraphs of plain words in a note whose papers are items, rows or headings: there they are what the writer says about them.
import { ENTRY_BAR, type Assessment } from './assess';
import type { Sign } from './signs';
import type { Unit } from './unit';

/** Signs that a line names a work which prose does not show. */
const FIRM: ReadonlySet<Sign> = new Set<Sign>([
  ...(['paperLink', 'titleLink', 'linkBeside', 'marked', 'authors', 'venue', 'year'] as const),
  ...(['fileName', 'citekey', 'properties', 'box', 'userSaysSo'] as const),
]);
/** How many papers must stand elsewhere, and how many times as many as in paragraphs. */
const FEWEST = 3;
const TIMES = 3;
/** From this likeness on a paragraph is a title wherever it stands. */
const SURE_TITLE = 0.9;

/** Finds out which units are paragraphs without any firm sign among papers that stand elsewhere; `likenessOf` gives that of a unit's title. */
export function findStrays(
  units: readonly Unit[],
  assessments: readonly Assessment[],
  likenessOf: (index: number) => number,
): (index: number) => boolean {
  const isFirm = (index: number) =>
    assessments[index]?.signs.some((sign) => FIRM.has(sign)) === true;
  let elsewhere = 0;
  let paragraphs = 0;
  units.forEach((unit, index) => {
    elsewhere += unit.grid?.rows.length ?? 0;
    if ((assessments[index]?.score ?? 0) < ENTRY_BAR) return;
    if (unit.kind === 'paragraph') paragraphs++;
    else elsewhere++;
  });
  const isElsewhere = elsewhere >= FEWEST && elsewhere >= paragraphs * TIMES;
  return (index) =>
    isElsewhere &&
    units[index]?.kind === 'paragraph' &&
    likenessOf(index) < SURE_TITLE &&
    !isFirm(index);
}
