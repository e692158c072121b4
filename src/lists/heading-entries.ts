// Headings that are titles themselves: lists that give every paper a section, its fields or its link beneath.
import { isPaperPlace, type Candidate } from './candidates';
import type { Unit } from './unit';

/** From this likeness a heading may be a title. */
const TITLE_LIKE = 0.55;
/** The same for one that links a paper itself. */
const LINKED_TITLE = 0.3;

/** For every unit the index of the heading that is the entry it stands under, itself for such a heading; -1 for none. */
export function findHeadingEntries(
  units: readonly Unit[],
  titles: readonly (Candidate | null)[],
  fields: readonly boolean[],
  isSure: (index: number) => boolean,
): readonly number[] {
  const owners: number[] = [];
  let owner = -1;
  units.forEach((unit, index) => {
    if (unit.kind === 'heading' && (owner < 0 || unit.level <= (units[owner]?.level ?? 0))) {
      owner = isTitle(units, titles, fields, isSure, index) ? index : -1;
    }
    owners.push(owner);
  });
  return owners;
}

function isTitle(
  units: readonly Unit[],
  titles: readonly (Candidate | null)[],
  fields: readonly boolean[],
  isSure: (index: number) => boolean,
  index: number,
): boolean {
  const title = titles[index];
  if (title === null || title === undefined) return false;
  const isLinked = isPaperPlace(units[index]?.line?.phrases[title.first]?.url ?? null);
  if (title.likeness < (isLinked ? LINKED_TITLE : TITLE_LIKE)) return false;
  const body = sectionOf(units, index);
  if (body.some((at) => units[at]?.grid !== null || (isSure(at) && fields[at] !== true)))
    return false;
  const linksPaper =
    units[index]?.line?.phrases.some((phrase) => isPaperPlace(phrase.url)) ?? false;
  const isOwnField = (at: number) => fields[at] === true && (units[at]?.parent ?? -1) < 0;
  return linksPaper || citesTitle(units[index], title) || body.some(isOwnField);
}

/** `1. TideNet, 《Title》, ICML 2005`: a heading that quotes a title and says where and when it appeared. */
function citesTitle(unit: Unit | undefined, title: Candidate): boolean {
  const phrases = unit?.line?.phrases ?? [];
  const kind = phrases[title.first]?.kind;
  return (
    (kind === 'quote' || kind === 'wiki') &&
    phrases.some((phrase) => phrase.sense === 'appearance' && /\p{L}.*\d/u.test(phrase.text))
  );
}

/** The units under a heading, up to the next one. */
function sectionOf(units: readonly Unit[], heading: number): readonly number[] {
  const section: number[] = [];
  for (let at = heading + 1; at < units.length && units[at]?.kind !== 'heading'; at++)
    section.push(at);
  return section;
}
