// What stands in one place of most lines of a list stands there in the others too: a lone name among rows of authors, an unknown journal among venues, a title like a row of names among titles.
import type { Line } from '../lines/line';
import type { Phrase } from '../lines/phrase';
import {
  countPlaces,
  findPrevailing,
  startPlaces,
  tellByPlace,
  type Places,
  type Prevailing,
} from './prevailing';
import { mapInSlices } from '../reading/in-slices';
import { authorLikeness } from '../words/authors';
import type { Unit } from './unit';

/** `Cancer Cell 2002`, `PLoS Medicine, 2005`. */
const NAME_AND_YEAR =
  /^\p{Lu}[^:?!]{1,60}(?:\b(?:19|20)\d{2}(?::\s?[\d–-]+)?|\p{L}['’ ]{0,2}\d{2})$/u;

/** The units, phrases that may be what the others in their place are read as this. */
export function* settleSenses(units: readonly Unit[]): Generator<void, readonly Unit[]> {
  const lists = new Map<string, Places>();
  for (const { group, line } of units) {
    if (line === null || line.phrases.length === 0) continue;
    const places = lists.get(group) ?? startPlaces();
    lists.set(group, places);
    countPlaces(places, line);
  }
  const settled = new Map(Array.from(lists, ([group, list]) => [group, findPrevailing(list)]));
  return yield* mapInSlices(units, (unit) => {
    const prevailing = settled.get(unit.group);
    if (prevailing === undefined || prevailing.size === 0) return unit;
    if (unit.line === null || unit.line.phrases.length === 0) return unit;
    const line = settleLine(unit.line, prevailing);
    return line === unit.line ? unit : { ...unit, line };
  });
}

/** The line, its phrases that may be what prevails in their places read as this. */
export function settleLine(line: Line, prevailing: ReadonlyMap<string, Prevailing>): Line {
  // One candidate is the title, and nothing is left to be told.
  if (line.candidates.length === 1) return line;
  return tellByPlace(line, prevailing, (phrase, sense) => mayBe(line, phrase, sense));
}

/** Whether a phrase may have a sense that is not its own; some words of the line must be left for the title. */
function mayBe(
  { phrases }: Line,
  { kind, sense, text, url, isPlaced }: Phrase,
  settled: Prevailing,
): boolean {
  if (settled === 'words') {
    const mayBeTitle = (sense === 'authors' && !isPlaced) || kind !== 'text';
    return mayBeTitle && phrases.every((one) => one.sense !== 'words');
  }
  if (sense !== 'words' || url !== null) return false;
  if (phrases.filter((one) => one.sense === 'words').length < 2) return false;
  return settled === 'authors' ? authorLikeness(text) > 0 : NAME_AND_YEAR.test(text);
}
