// Decides over the whole note which units are entries, and which phrase of each is its title.
import {
  assessLine,
  ENTRY_BAR,
  NO_STANDING,
  withPrior,
  type Assessment,
  type Standing,
} from './assess';
import { isPaperPlace, type Candidate } from './candidates';
import { groupOf } from './group-of';
import { findHeadingEntries } from './heading-entries';
import type { Phrase } from './phrase';
import { isResource, readProperty } from './property';
import { isMostlyHan } from './script';
import type { HeaderWords } from './reading';
import { chooseTitle, findOrganizationSlots, findShape, type Shape } from './shape';
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
/** From how many titles on a list's script is known, and what share of them it must have. */
const SCRIPT_TITLES = 5;
const SCRIPT_SHARE = 0.85;
/** From this strength on a slot is the place of the titles. */
const STRONG_SLOT = 0.45;
/** From here on a line is an entry whatever stands above it. */
const SURE = 0.85;
const NO_GROUP: Group = { shape: new Map(), organizationSlots: new Set() };
const NO_ASSESSMENT: Assessment = { score: 0, signs: [] };

/** A unit with the title it would have. */
interface Case {
  readonly unit: Unit;
  readonly title: Candidate | null;
  readonly standing: Standing;
  readonly organizationSlots: ReadonlySet<string>;
}

/** Judges all units of a note. */
export function judgeUnits(units: readonly Unit[], evidence: Evidence): readonly Judgement[] {
  const cases = makeCases(units, evidence);
  const first = cases.map((one) => assess(one, false));
  const isOther = findOtherScript(cases, first);
  const assessments = cases.map((one, index) =>
    isOther(one.title) ? assess(one, true) : (first[index] ?? NO_ASSESSMENT),
  );
  const priors = findPriors(units, assessments);
  return cases.map((one, index) =>
    judge(one, assessments[index] ?? NO_ASSESSMENT, priors.get(groupOf(one.unit)) ?? ENTRY_BAR),
  );
}

function makeCases(units: readonly Unit[], evidence: Evidence): readonly Case[] {
  const fields = units.map((unit) => isField(unit, evidence.headerWords));
  const groups = findGroups(units);
  const groupFor = (unit: Unit) => groups.get(groupOf(unit)) ?? NO_GROUP;
  const titles = units.map((unit, index) =>
    unit.line === null || fields[index] === true
      ? null
      : chooseTitle(unit.line.candidates, groupFor(unit).shape),
  );
  const headings = findHeadingEntries(units, titles, fields, (index) =>
    isSure(units[index], titles[index] ?? null),
  );
  const owners = findOwners(units, fields);
  return units.map((unit, index): Case => {
    const title = titles[index] ?? null;
    const heading = headings[index] ?? -1;
    const above = evidence.headings[index]?.at(-1) ?? '';
    const standing: Standing = {
      isNested: unit.depth > 0 && unit.parent >= 0,
      isPlainer:
        isPlainer(units, titles, index) ||
        (heading >= 0 && heading !== index && !linksPaper(titlePhrase(unit, title))),
      isQuoted: unit.isQuoted,
      hasBox: unit.box !== null,
      hasProperties: owners.has(index) || heading === index,
      isAmongResources: RESOURCES.test(above),
      isAmongNews: NEWS.test(above),
      isOtherScript: false,
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

function linksPaper(phrase: Phrase | undefined): boolean {
  return isPaperPlace(phrase?.url ?? null);
}

/** Whether a unit is an entry by itself, whatever stands above it. */
function isSure(unit: Unit | undefined, title: Candidate | null): boolean {
  return (
    unit?.line != null &&
    unit.kind !== 'heading' &&
    assessLine(unit.line, title, NO_STANDING).score >= SURE
  );
}

/** Whether a unit is a field of the entry above it. */
function isField(unit: Unit, words: HeaderWords): boolean {
  if (unit.line === null || unit.kind === 'heading') return false;
  const property = readProperty(unit.line, words);
  return isResource(unit.line) || (property !== null && property.meaning !== 'title');
}

/** Units that have fields beneath them or in the paragraph after them. */
function findOwners(units: readonly Unit[], fields: readonly boolean[]): ReadonlySet<number> {
  const owners = new Set<number>();
  units.forEach((unit, index) => {
    if (fields[index] !== true) return;
    if (unit.parent >= 0) owners.add(unit.parent);
    else if (unit.kind === 'paragraph' && units[index - 1]?.kind === 'paragraph')
      owners.add(index - 1);
  });
  return owners;
}

/** What the lines of a group have in common. */
interface Group {
  readonly shape: Shape;
  readonly organizationSlots: ReadonlySet<string>;
}

/** The groups of a note by name; one line alone has no shape. */
function findGroups(units: readonly Unit[]): ReadonlyMap<string, Group> {
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
      lines.length > 1
        ? { shape: findShape(lines), organizationSlots: findOrganizationSlots(lines) }
        : NO_GROUP,
    ]),
  );
}

/** Whether a nested title is plain text beneath one that is marked: a remark rather than a further paper. */
function isPlainer(
  units: readonly Unit[],
  titles: readonly (Candidate | null)[],
  index: number,
): boolean {
  const title = titlePhrase(units[index], titles[index] ?? null);
  if (title?.kind !== 'text') return false;
  for (let above = units[index]?.parent ?? -1; above >= 0; above = units[above]?.parent ?? -1) {
    const phrase = titlePhrase(units[above], titles[above] ?? null);
    if (phrase !== undefined && phrase.kind !== 'text' && phrase.kind !== 'bracket') return true;
  }
  return false;
}

function titlePhrase(unit: Unit | undefined, title: Candidate | null): Phrase | undefined {
  return title === null ? undefined : unit?.line?.phrases[title.first];
}

function assess({ unit, title, standing }: Case, isOtherScript: boolean): Assessment {
  if (unit.line === null) return NO_ASSESSMENT;
  return assessLine(unit.line, title, { ...standing, isOtherScript });
}

/** Tells which titles are written in another script than nearly all titles of the note. */
function findOtherScript(
  cases: readonly Case[],
  assessments: readonly Assessment[],
): (title: Candidate | null) => boolean {
  const titles = cases.flatMap(({ title }, index) =>
    title !== null && (assessments[index]?.score ?? 0) >= ENTRY_BAR ? [title] : [],
  );
  const share =
    titles.filter((title) => isMostlyHan(title.text)).length / Math.max(1, titles.length);
  const isKnown =
    titles.length >= SCRIPT_TITLES && (share >= SCRIPT_SHARE || share <= 1 - SCRIPT_SHARE);
  return (title) => isKnown && title !== null && isMostlyHan(title.text) !== share > 0.5;
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
