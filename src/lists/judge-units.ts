// Decides over the whole note which units are entries, and which phrase of each is its title.
import {
  assessLine,
  ENTRY_BAR,
  NO_STANDING,
  withPrior,
  type Assessment,
  type Standing,
} from './assess';
import type { Candidate } from './candidates';
import { groupOf } from './group-of';
import { findHeadingEntries } from './heading-entries';
import { mapInSlices } from './in-slices';
import { findOtherScript } from './other-script';
import type { HeaderWords } from './reading';
import { chooseTitle } from './shape';
import { findStrays } from './stray-paragraphs';
import {
  beginsWithWikiLink,
  findHolders,
  findRepeated,
  isGroupName,
  isPlainer,
  linksPaper,
  titlePhrase,
} from './title-standing';
import { findOwners, isField } from './unit-fields';
import { findGroups, NO_GROUP } from './unit-groups';
import type { Unit } from './unit';

/** What a unit was judged to be: its title if it is an entry, and how sure that is. */
export interface Judgement {
  readonly title: Candidate | null;
  readonly confidence: number;
  readonly isEntry: boolean;
  readonly assessment: Assessment;
  /** Slots in which the list it belongs to has organizations. */
  readonly organizationSlots: ReadonlySet<string>;
}

/** What the judgement is made from, beside the units. */
export interface Evidence {
  /** Headings above each unit. */
  readonly headings: readonly (readonly string[])[];
  /** Lines the user says are papers. */
  readonly papers: ReadonlySet<number>;
  readonly headerWords: HeaderWords;
}

const RESOURCES =
  /\b(?:resources?|links?|contents|related (?:lists?|repos\w*|projects?|resources?)|other (?:lists?|resources?)|awesome lists?|see also|tools?|libraries|courses?|about)\b|^related$|目录|资源/i;
/** Headings under which lines are about the list itself. */
const NEWS =
  /\b(?:news|updates?|changelog|change log|contribut\w*|licen[cs]e|acknowledge?ments?|citation|cite|contact|star history|faq|shar(?:e|ing)|community|sponsors?)\b|更新|致谢|贡献|引用|联系/i;
/** From this strength on a slot is the place of the titles. */
const STRONG_SLOT = 0.45;
/** From here on a line is an entry whatever stands above it. */
const SURE = 0.85;
const NO_ASSESSMENT: Assessment = { score: 0, signs: [] };

/** A unit with the title it would have. */
interface Case {
  readonly unit: Unit;
  readonly title: Candidate | null;
  readonly standing: Standing;
  readonly organizationSlots: ReadonlySet<string>;
}

/** Judges all units of a note. Yields now and then. */
export function* judgeUnits(
  units: readonly Unit[],
  evidence: Evidence,
): Generator<void, readonly Judgement[]> {
  const cases = yield* makeCases(units, evidence);
  const first = yield* mapInSlices(cases, (one) => assess(one, {}));
  const sure = cases.flatMap(({ title }, index) =>
    title !== null && (first[index]?.score ?? 0) >= ENTRY_BAR ? [title.text] : [],
  );
  const isOther = findOtherScript(sure);
  const isStray = findStrays(units, first, (index) => cases[index]?.title?.likeness ?? 0);
  const assessments = yield* mapInSlices(cases, (one, index) => {
    const isOtherScript = one.title !== null && isOther(one.title.text);
    return isOtherScript || isStray(index)
      ? assess(one, { isOtherScript, isStray: isStray(index) })
      : (first[index] ?? NO_ASSESSMENT);
  });
  const priors = findPriors(units, assessments);
  return yield* mapInSlices(cases, (one, index) =>
    judge(one, assessments[index] ?? NO_ASSESSMENT, priors.get(groupOf(one.unit)) ?? ENTRY_BAR),
  );
}

function* makeCases(units: readonly Unit[], evidence: Evidence): Generator<void, readonly Case[]> {
  const fields = yield* mapInSlices(units, (unit) => isField(unit, evidence.headerWords));
  const groups = findGroups(units);
  const groupFor = (unit: Unit) => groups.get(groupOf(unit)) ?? NO_GROUP;
  const titles = yield* mapInSlices(units, (unit, index) =>
    unit.line === null || fields[index] === true
      ? null
      : chooseTitle(unit.line.candidates, groupFor(unit).shape),
  );
  const headings = findHeadingEntries(units, titles, fields, (index) =>
    isSure(units[index], titles[index] ?? null),
  );
  const owners = findOwners(units, fields);
  const isRepeated = findRepeated(titles);
  const holders = findHolders(units, titles);
  return yield* mapInSlices(units, (unit, index): Case => {
    const title = titles[index] ?? null;
    const heading = headings[index] ?? -1;
    const above = evidence.headings[index]?.at(-1) ?? '';
    const standing: Standing = {
      isNested: unit.depth > 0 && unit.parent >= 0,
      isPlainer:
        isPlainer(units, titles, index) ||
        (heading >= 0 && heading !== index && !linksPaper(titlePhrase(unit, title))),
      isGroupName:
        isGroupName(unit, title) &&
        !owners.has(index) &&
        (unit.kind === 'paragraph' || holders.has(index) || isRepeated(title)),
      isNamedByLink: unit.kind === 'item' && beginsWithWikiLink(unit, title),
      isQuoted: unit.isQuoted,
      hasBox: unit.box !== null,
      hasProperties: owners.has(index) || heading === index,
      isAmongResources: RESOURCES.test(above),
      isAmongNews: NEWS.test(above),
      isOtherScript: false,
      isStray: false,
      isInSlot: title !== null && (groupFor(unit).shape.get(title.slot) ?? 0) >= STRONG_SLOT,
      userSaysSo: unit.lines.some((line) => evidence.papers.has(line)),
    };
    const { organizationSlots } = groupFor(unit);
    return {
      unit,
      title: unit.kind === 'heading' && heading !== index && !standing.userSaysSo ? null : title,
      standing,
      organizationSlots,
    };
  });
}

/** Whether a unit is an entry by itself, whatever stands above it. */
function isSure(unit: Unit | undefined, title: Candidate | null): boolean {
  return (
    unit?.line != null &&
    unit.kind !== 'heading' &&
    assessLine(unit.line, title, NO_STANDING).score >= SURE
  );
}

function assess({ unit, title, standing }: Case, among: Partial<Standing>): Assessment {
  if (unit.line === null) return NO_ASSESSMENT;
  return assessLine(unit.line, title, { ...standing, ...among });
}

/** How sure the units of each group are on the whole, 0 to 1. */
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

function judge(
  { title, organizationSlots }: Case,
  assessment: Assessment,
  prior: number,
): Judgement {
  if (title === null)
    return { title: null, confidence: 0, isEntry: false, assessment, organizationSlots };
  const confidence = withPrior(assessment.score, prior);
  return { title, confidence, isEntry: confidence >= ENTRY_BAR, assessment, organizationSlots };
}
