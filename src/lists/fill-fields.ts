// What the phrases around a title say: links, names, venue, status, aliases go into the draft's fields, the rest into its remarks.
import { findDate } from '../text/date';
import { roleOfLink, roleOfWords, type LinkRole } from '../text/link-role';
import { authorLikeness, isName, readAuthors } from './authors';
import { addAppearance, addIdentifiers, addLink, addNew, type Draft } from './draft';
import type { Line } from './line';
import { isOrganization } from './organization';
import type { Phrase } from './phrase';
import { isMostlyHan } from './script';
import { readStatus, type StatusWords } from './status-words';
import { readAppearance } from './title-text';

/** The part of a line's phrases that is the title; `last < first` where the line holds none. */
export interface TitleSpan {
  readonly first: number;
  readonly last: number;
}

/** What the list as a whole says. */
export interface FillContext {
  /** Slots of the list in which organizations stand. */
  readonly organizationSlots: ReadonlySet<string>;
  readonly statuses: StatusWords;
}

const LONGEST_ALIAS = 40;
const POSSIBLE_AUTHOR = 0.4;
const LIKELY_AUTHOR = 0.65;
/** Separators that set a lone name apart from the words before it. */
const APART: ReadonlySet<string> = new Set(['dash', 'bar', 'break']);
/** Signs of the Tasks plugin before the days a task is created, planned and due. */
const TASK_SIGN = /[📅➕⏳🛫🗓]/u;

/** Reads all phrases of a line but its title into a draft. */
export function fillFields(draft: Draft, line: Line, title: TitleSpan, context: FillContext): void {
  let open: Phrase[] = [];
  line.phrases.forEach((phrase, index) => {
    const isTitle = index >= title.first && index <= title.last;
    const isKept = !isTitle && !takePhrase(draft, line, title, index, context, open.length > 0);
    if (isKept) open.push(phrase);
    else if (isTitle || !continuesRemark(phrase)) open = closeRemark(draft, line, open);
  });
  closeRemark(draft, line, open);
}

/** Decoration and links inside a remark do not end it. */
function continuesRemark(phrase: Phrase): boolean {
  return phrase.sense === 'mark' || (phrase.kind === 'text' && phrase.before !== 'break');
}

function closeRemark(draft: Draft, line: Line, phrases: readonly Phrase[]): Phrase[] {
  const [first] = phrases;
  const last = phrases.at(-1);
  if (first === undefined || last === undefined) return [];
  const isBare =
    first === last && first.url === null && first.kind !== 'wiki' && first.kind !== 'code';
  const words = isBare ? first.text : line.text.slice(first.from, last.to);
  const remark = words.replace(/\s*\n\s*/g, ' ').trim();
  if (/[\p{L}\p{N}]/u.test(remark)) draft.remarks.push(remark);
  return [];
}

/** Takes what a phrase says into the fields; false if it belongs to the remarks. */
function takePhrase(
  draft: Draft,
  line: Line,
  title: TitleSpan,
  index: number,
  context: FillContext,
  isInRemark: boolean,
): boolean {
  const phrase = line.phrases[index];
  if (phrase === undefined) return true;
  switch (phrase.sense) {
    case 'label':
      return takeLabel(draft, phrase);
    case 'address':
      addLink(draft, phrase.url ?? '', '', roleBefore(line, index));
      return true;
    case 'tag':
      addNew(draft.topics, [phrase.text.slice(1)]);
      return true;
    case 'mark':
      return takeMark(draft, phrase, context);
    case 'picture':
      return isBadge(phrase);
    case 'number':
      return !isInRemark;
    case 'authors':
      return takeAuthors(draft, phrase, isInRemark);
    case 'appearance':
      return takeTaskDate(draft, line, index, context) || takeAppearance(draft, phrase, isInRemark);
    case 'words':
      return takeWords(draft, line, title, index, context, isInRemark);
  }
}

function takeLabel(draft: Draft, phrase: Phrase): boolean {
  if (phrase.url !== null) addLink(draft, phrase.url, phrase.text);
  return phrase.url !== null || !isMostlyHan(phrase.text) || phrase.text.length <= 3;
}

/** `Code: https://…`: the label before an address names its role. */
function roleBefore(line: Line, index: number): LinkRole {
  const url = line.phrases[index]?.url ?? '';
  const label = line.phrases[index - 1];
  const words = label?.sense === 'label' && label.url === null ? label.text : '';
  return roleOfWords(words) ?? roleOfLink(url, '');
}

function takeMark(draft: Draft, phrase: Phrase, context: FillContext): boolean {
  const status = readStatus(phrase.text, context.statuses);
  if (status !== null) draft.status ??= status.name;
  return true;
}

function isBadge(phrase: Phrase): boolean {
  return (
    phrase.url === null ||
    /shields\.io|badge|\/stars|\.svg(?:$|\?)|visitor|icon/i.test(phrase.url) ||
    phrase.text === ''
  );
}

function takeAuthors(draft: Draft, phrase: Phrase, isInRemark: boolean): boolean {
  if (isInRemark && phrase.kind === 'text') return false;
  if (draft.authors.length === 0) draft.authors.push(...readAuthors(phrase.text));
  return true;
}

/** A date after the sign of a task says when it was done or is due, not when the work appeared. */
function takeTaskDate(draft: Draft, line: Line, index: number, context: FillContext): boolean {
  const sign = line.phrases[index - 1];
  const date = findDate(line.phrases[index]?.text ?? '');
  if (sign?.sense !== 'mark' || date === null) return false;
  if (readStatus(sign.text, context.statuses)?.done === true) draft.finished ??= date.date;
  else if (!TASK_SIGN.test(sign.text)) return false;
  return true;
}

function takeAppearance(draft: Draft, phrase: Phrase, isInRemark: boolean): boolean {
  if (phrase.url !== null) addLink(draft, phrase.url, phrase.text);
  addAppearance(draft, readAppearance(phrase.text));
  addIdentifiers(draft, phrase.text);
  return !isInRemark || phrase.kind !== 'text';
}

function takeWords(
  draft: Draft,
  line: Line,
  title: TitleSpan,
  index: number,
  context: FillContext,
  isInRemark: boolean,
): boolean {
  const phrase = line.phrases[index];
  if (phrase === undefined || phrase.kind === 'wiki') return false;
  if (phrase.url !== null) return takeLink(draft, phrase);
  const status = isInRemark ? null : readStatus(phrase.text, context.statuses);
  if (status !== null) {
    draft.status ??= status.name;
    draft.finished ??= status.done ? (findDate(phrase.text)?.date ?? null) : null;
    return true;
  }
  addIdentifiers(draft, phrase.text);
  if (!isInRemark && takeSlot(draft, line, index, context)) return true;
  if (isAlias(line, title, index)) return draft.aliases.push(phrase.text.replace(/[[\]]/g, '')) > 0;
  if (isInRemark) return false;
  const isBeforeTitle =
    index === title.first - 1 && /^(?:stop|dash)$/.test(line.phrases[title.first]?.before ?? '');
  return (
    takeSlot(draft, line, index, context) ||
    takeParts(draft, phrase) ||
    takeName(draft, phrase, isBeforeTitle)
  );
}

function takeLink(draft: Draft, phrase: Phrase): boolean {
  addLink(draft, phrase.url ?? '', phrase.text);
  return roleOfWords(phrase.text) !== null && phrase.text.length <= 32;
}

/** `InstructGPT: **…**`, `**[R-CNN]** …`, `(CLIP) …`: a short name straight before the title. */
function isAlias(line: Line, title: TitleSpan, index: number): boolean {
  const phrase = line.phrases[index];
  const next = line.phrases[index + 1];
  if (phrase === undefined || next === undefined || index !== title.first - 1) return false;
  if (phrase.text.length > LONGEST_ALIAS || isMostlyHan(phrase.text) || phrase.opener === '【')
    return false;
  const isShort = phrase.text.split(/\s+/).length <= 4;
  const isSetApart = phrase.kind !== 'text' || next.before === 'colon';
  return isShort && isSetApart && /\p{Lu}|\d/u.test(phrase.text) && !/[.!?]$/.test(phrase.text);
}

/** A name that stands where organizations stand in this list. */
function takeSlot(draft: Draft, line: Line, index: number, context: FillContext): boolean {
  if (context.organizationSlots.size === 0) return false;
  const candidate = line.candidates.find((one) => line.phrases[index]?.from === one.from);
  if (candidate === undefined || !context.organizationSlots.has(candidate.slot)) return false;
  const isPerson =
    !isOrganization(candidate.text) && authorLikeness(candidate.text) >= POSSIBLE_AUTHOR;
  addNew(isPerson ? draft.authors : draft.organization, [candidate.text]);
  return true;
}

/** An organization, or one name of an author, standing alone after the title. */
function takeName(draft: Draft, phrase: Phrase, isBeforeTitle: boolean): boolean {
  if (isOrganization(phrase.text)) {
    addNew(draft.organization, [phrase.text]);
    return true;
  }
  const isApart = isBeforeTitle || APART.has(phrase.before) || phrase.kind === 'emphasis';
  const bar = isApart ? POSSIBLE_AUTHOR : LIKELY_AUTHOR;
  if (draft.authors.length > 0 || authorLikeness(phrase.text) < bar) return false;
  draft.authors.push(...readAuthors(phrase.text));
  return true;
}

/** `天津大学 刘芳蕾 2016`: several fields in one phrase, each word of it one. */
function takeParts(draft: Draft, phrase: Phrase): boolean {
  const parts = phrase.text.split(/[\s,，、]+/);
  if (phrase.kind === 'text' || parts.length < 2 || parts.length > 4) return false;
  const organization = parts.filter(isOrganization);
  const names = parts.filter(
    (part) => !organization.includes(part) && isMostlyHan(part) && isName(part),
  );
  const years = parts.filter((part) => /^(?:19|20)\d{2}$/.test(part));
  if (organization.length + names.length + years.length < parts.length) return false;
  addNew(draft.organization, organization);
  addNew(draft.authors, names);
  addAppearance(draft, { venue: null, year: Number(years[0] ?? 0) || null, date: null });
  return true;
}
