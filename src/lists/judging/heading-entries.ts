// Headings that are titles themselves: lists that give every paper a section, its fields or its link beneath.
import { isPaperPlace, type Candidate } from '../lines/candidates';
import type { Unit } from '../units/unit';

/** From this likeness a heading may be a title. */
const TITLE_LIKE = 0.55;
/** `Class 4: Collect and Manage Data`: a part of the list, counted. */
const NUMBERED = /^\p{L}{3,12}\s\d{1,3}\s?[:：.–—-]\s/u;
/** `Meeting 23-09-27`, `Week 3`. */
const COUNTED = /^\p{L}+\s[\d\s.:/-]+$/u;
/** The same for one that links a paper itself. */
const LINKED_TITLE = 0.3;
/** How many fields, one of them with a link to a paper, make a title of any heading. */
const FEWEST_FIELDS = 2;

/** For every unit the index of the heading that is the entry it stands under, itself for such a heading; -1 for none. */
export function findHeadingEntries(
  units: readonly Unit[],
  titles: readonly (Candidate | null)[],
  fields: readonly boolean[],
  isSure: (index: number) => boolean,
): readonly number[] {
  const told = findTold(units, (index) => isTitle(units, titles, fields, isSure, index));
  const bare = findBareLevels(units, titles, isSure);
  const owners: number[] = [];
  let owner = -1;
  units.forEach((unit, index) => {
    if (unit.kind === 'heading' && (owner < 0 || unit.level <= (units[owner]?.level ?? 0))) {
      const isAmong = told.levels.has(unit.level) && isLikeOthers(units, titles, index);
      const isBare = bare.has(unit.level) && isOverWords(units, titles, isSure, index);
      owner = told.titles.has(index) || isAmong || isBare ? index : -1;
    }
    owners.push(owner);
  });
  return owners;
}

/** The headings that are surely titles, and the levels of which most headings are. */
interface ToldHeadings {
  readonly titles: ReadonlySet<number>;
  readonly levels: ReadonlySet<number>;
}

/** What share of a level's headings must be titles for the others to be. */
const SHARE = 0.6;
const FEWEST = 4;

function findTold(units: readonly Unit[], isTold: (index: number) => boolean): ToldHeadings {
  const headings = units.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  const titles = new Set(headings.filter(isTold));
  return { titles, levels: findLevels(units, (index) => titles.has(index), SHARE) };
}

/** The levels of which at least four headings, and this share of all, are what is asked for. */
function findLevels(
  units: readonly Unit[],
  holds: (index: number) => boolean,
  share: number,
): ReadonlySet<number> {
  const counts = new Map<number, { all: number; held: number }>();
  units.forEach(({ kind, level }, index) => {
    if (kind !== 'heading') return;
    const { all, held } = counts.get(level) ?? { all: 0, held: 0 };
    counts.set(level, { all: all + 1, held: held + (holds(index) ? 1 : 0) });
  });
  return new Set(
    Array.from(counts).flatMap(([level, { all, held }]) =>
      held >= FEWEST && held >= all * share ? [level] : [],
    ),
  );
}

/** From this likeness, and so many words, a heading is a title by itself; so many of a level, and this share, must be. */
const SURE_TITLE = 0.9;
const FEWEST_WORDS = 4;
const SURE_SHARE = 0.7;

/** The levels whose headings nearly all are titles and stand over nothing but words, as in notes on the papers of a conference. */
function findBareLevels(
  units: readonly Unit[],
  titles: readonly (Candidate | null)[],
  isSure: (index: number) => boolean,
): ReadonlySet<number> {
  const isSureTitle = (index: number) => {
    const { likeness = 0, text = '' } = titles[index] ?? {};
    const isLong = text.split(/\s+/).length >= FEWEST_WORDS;
    return likeness >= SURE_TITLE && isLong && isOverWords(units, titles, isSure, index);
  };
  return findLevels(units, isSureTitle, SURE_SHARE);
}

/** Whether a heading looks like a title, and no other paper and no table stands in its section. */
function isOverWords(
  units: readonly Unit[],
  titles: readonly (Candidate | null)[],
  isSure: (index: number) => boolean,
  index: number,
): boolean {
  if ((titles[index]?.likeness ?? 0) < TITLE_LIKE) return false;
  return sectionOf(units, index).every((at) => units[at]?.grid === null && !isSure(at));
}

/** Whether a heading looks like a title and has a single paragraph with a link beneath, as its neighbours have. */
function isLikeOthers(
  units: readonly Unit[],
  titles: readonly (Candidate | null)[],
  index: number,
): boolean {
  if ((titles[index]?.likeness ?? 0) < TITLE_LIKE) return false;
  const [body, ...more] = sectionOf(units, index).filter((at) => saysSomething(units[at]));
  const line = units[body ?? -1]?.line;
  return more.length === 0 && (line?.phrases.some(({ url }) => url !== null) ?? false);
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
  const body = sectionOf(units, index);
  const bar = isLinked ? LINKED_TITLE : TITLE_LIKE;
  const isNamed = !COUNTED.test(title.text) && isOfFields(units, fields, body);
  if (title.likeness < bar && !isNamed) return false;
  if (body.some((at) => units[at]?.grid !== null || (isSure(at) && fields[at] !== true)))
    return false;
  const linksPaper =
    units[index]?.line?.phrases.some((phrase) => isPaperPlace(phrase.url)) ?? false;
  if (NUMBERED.test(title.text)) return linksPaper;
  const isOwnField = (at: number) => fields[at] === true && (units[at]?.parent ?? -1) < 0;
  return (
    linksPaper ||
    citesTitle(units[index], title) ||
    beginsWithYear(units[index]) ||
    (body.some(isOwnField) && !holdsLists(units, isSure, index))
  );
}

/** How many papers, among so many units beneath a heading's own section, make it the name of what they stand in. */
const FEWEST_HELD = 3;
const REACH = 120;

/** Whether papers stand in the sections beneath a heading: then it is the name of a list, whatever is said of the list. */
function holdsLists(
  units: readonly Unit[],
  isSure: (index: number) => boolean,
  heading: number,
): boolean {
  const level = units[heading]?.level ?? 0;
  let held = 0;
  for (let at = heading + 1; at < units.length && at < heading + REACH; at++) {
    const unit = units[at];
    if (unit?.kind === 'heading' && unit.level <= level) return false;
    held += unit?.grid?.rows.length ?? (isSure(at) ? 1 : 0);
    if (held >= FEWEST_HELD) return true;
  }
  return false;
}

/** Whether a section has several fields, and one of them links a paper. */
function isOfFields(
  units: readonly Unit[],
  fields: readonly boolean[],
  body: readonly number[],
): boolean {
  const own = body.filter((at) => fields[at] === true);
  const linksPaper = (at: number) =>
    units[at]?.line?.phrases.some(({ url }) => isPaperPlace(url)) ?? false;
  return own.length >= FEWEST_FIELDS && own.some(linksPaper);
}

/** `(2005) Evaluating Similarity Measures`: a year in brackets before the title. */
function beginsWithYear(unit: Unit | undefined): boolean {
  const first = unit?.line?.phrases[0];
  return first?.kind === 'bracket' && /^(?:19|20)\d{2}$/.test(first.text);
}

function saysSomething(unit: Unit | undefined): boolean {
  return unit?.line === null ? unit.kind !== 'markup' : (unit?.line.phrases.length ?? 0) > 0;
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
