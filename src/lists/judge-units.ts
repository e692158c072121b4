// Decides over the whole note which units are entries, and which phrase of each is its title.
import { assessLine, ENTRY_BAR, withPrior, type Assessment, type Standing } from './assess';
import type { Candidate } from './candidates';
import { isResource, readProperty } from './property';
import { isMostlyHan } from './read-phrases';
import { chooseTitle, findShape, type Shape } from './shape';
import type { HeaderWords } from './reading';
import type { Unit } from './unit';

/** What a unit was judged to be: its title if it is an entry, and how sure that is. */
export interface Judgement {
  readonly title: Candidate | null;
  readonly confidence: number;
  readonly isEntry: boolean;
  readonly assessment: Assessment;
}

const RESOURCES =
  /\b(?:resources?|links?|contents|related (?:lists?|repos\w*|projects?)|contribut\w*|licen[cs]e|acknowledge?ments?|tools?|libraries|news|updates?|changelog|courses?|about|citation|star history|table of contents)\b|目录|资源|更新|致谢|贡献|引用/i;
/** From how many sure titles on a list's script is known, and what share of them it must have. */
const SCRIPT_TITLES = 5;
const SCRIPT_SHARE = 0.85;
const SURE = 0.65;
const NOTHING: Judgement = {
  title: null,
  confidence: 0,
  isEntry: false,
  assessment: { score: 0, signs: [] },
};

/** Judges all units of a note; `papers` are lines the user says are papers. */
export function judgeUnits(
  units: readonly Unit[],
  headings: readonly (readonly string[])[],
  papers: ReadonlySet<number>,
  headerWords: HeaderWords,
): readonly Judgement[] {
  const properties = units.map((unit) => isPropertyOf(unit, headerWords));
  const shapes = findShapes(units);
  const titles = units.map((unit, index) =>
    unit.line === null || properties[index] === true
      ? null
      : chooseTitle(unit.line.candidates, shapes.get(groupOf(unit)) ?? new Map<string, number>()),
  );
  const owners = findOwners(units, properties);
  const standings = units.map((unit, index) =>
    standingOf(unit, headings[index] ?? [], owners.has(index), papers),
  );
  const first = units.map((unit, index) => assess(unit, titles[index] ?? null, standings[index]));
  const isOther = findOtherScript(titles, first);
  const second = units.map((unit, index) =>
    isOther(titles[index] ?? null)
      ? assess(unit, titles[index] ?? null, standings[index], true)
      : (first[index] ?? NOTHING.assessment),
  );
  const priors = findPriors(units, second);
  return units.map((unit, index) =>
    judge(
      titles[index] ?? null,
      second[index] ?? NOTHING.assessment,
      priors.get(groupOf(unit)) ?? ENTRY_BAR,
    ),
  );
}

/** Whether a unit is a field of the entry above it. */
function isPropertyOf(unit: Unit, words: HeaderWords): boolean {
  if (unit.line === null || unit.kind === 'heading') return false;
  const property = readProperty(unit.line, words);
  return isResource(unit.line) || (property !== null && property.meaning !== 'title');
}

/** Units that have fields beneath them or in the paragraph after them. */
function findOwners(units: readonly Unit[], properties: readonly boolean[]): ReadonlySet<number> {
  const owners = new Set<number>();
  units.forEach((unit, index) => {
    if (properties[index] !== true) return;
    if (unit.parent >= 0) owners.add(unit.parent);
    else if (unit.kind === 'paragraph' && units[index - 1]?.kind === 'paragraph')
      owners.add(index - 1);
  });
  return owners;
}

/** Units of one group share a shape: those of one kind and depth. */
function groupOf(unit: Unit): string {
  return `${unit.kind}${unit.marker}${Math.min(unit.depth, 3)}${unit.box === null ? '' : 'x'}`;
}

function findShapes(units: readonly Unit[]): ReadonlyMap<string, Shape> {
  const groups = new Map<string, (readonly Candidate[])[]>();
  for (const unit of units) {
    if (unit.line === null || unit.line.candidates.length === 0) continue;
    const group = groups.get(groupOf(unit)) ?? [];
    group.push(unit.line.candidates);
    groups.set(groupOf(unit), group);
  }
  return new Map(
    Array.from(groups, ([name, lines]) => [
      name,
      lines.length > 1 ? findShape(lines) : new Map<string, number>(),
    ]),
  );
}

function standingOf(
  unit: Unit,
  headings: readonly string[],
  hasProperties: boolean,
  papers: ReadonlySet<number>,
): Standing {
  return {
    isNested: unit.depth > 0 && unit.parent >= 0,
    isQuoted: unit.isQuoted,
    hasBox: unit.box !== null,
    hasProperties,
    isAmongResources: RESOURCES.test(headings.at(-1) ?? ''),
    isOtherScript: false,
    userSaysSo: unit.lines.some((line) => papers.has(line)),
  };
}

function assess(
  unit: Unit,
  title: Candidate | null,
  standing: Standing | undefined,
  isOtherScript = false,
): Assessment {
  if (unit.line === null || standing === undefined || unit.kind === 'heading')
    return NOTHING.assessment;
  return assessLine(unit.line, title, { ...standing, isOtherScript });
}

/** Tells which titles are written in another script than nearly all sure titles of the note. */
function findOtherScript(
  titles: readonly (Candidate | null)[],
  assessments: readonly Assessment[],
): (title: Candidate | null) => boolean {
  const sure = titles.filter(
    (title, index) => title !== null && (assessments[index]?.score ?? 0) >= SURE,
  );
  const han = sure.filter((title) => title !== null && isMostlyHan(title.text)).length;
  const share = han / Math.max(1, sure.length);
  const isKnown =
    sure.length >= SCRIPT_TITLES && (share >= SCRIPT_SHARE || share <= 1 - SCRIPT_SHARE);
  return (title) => isKnown && title !== null && isMostlyHan(title.text) !== share > 0.5;
}

/** How sure the units of each group are on the whole. */
function findPriors(
  units: readonly Unit[],
  assessments: readonly Assessment[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  units.forEach((unit, index) => {
    if (unit.line === null || unit.line.phrases.length === 0) return;
    const group = sums.get(groupOf(unit)) ?? { sum: 0, count: 0 };
    group.sum += Math.max(0, Math.min(1, assessments[index]?.score ?? 0));
    group.count++;
    sums.set(groupOf(unit), group);
  });
  return new Map(
    Array.from(sums, ([name, { sum, count }]) => [name, (sum + ENTRY_BAR) / (count + 1)]),
  );
}

function judge(title: Candidate | null, assessment: Assessment, prior: number): Judgement {
  if (title === null) return NOTHING;
  const confidence = withPrior(assessment.score, prior);
  return { title, confidence, isEntry: confidence >= ENTRY_BAR, assessment };
}
