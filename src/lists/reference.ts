// References as journals print them, `Zhang, Y. & Skolnick, J. Title. Proteins 57, 702–710`: names told by their initials, the title, then where it appeared.
import { authorLikeness } from './authors';
import { isFullStop } from './clauses';

/** Where in a text its names, its title and its place of appearance stand; `appeared` is null where the text does not say it in one go. */
export interface Reference {
  readonly names: Stretch;
  /** The year between the names and the title. */
  readonly year: Stretch | null;
  readonly title: Stretch;
  readonly appeared: Stretch | null;
}

/** Offsets of some words, without the blanks around them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
const SURNAME = String.raw`(?:(?:van|von|de|der|den|la|le|di|da|del|dos|du|ten|ter|al|el|bin|zu)\s){0,3}(?:\p{Lu}['’])?${WORD}(?:\s${WORD})?`;
const INITIALS = String.raw`(?:(?:\p{Lu}|Yu|Ch|Sh|Zh|Kh|Ph|Th)\.\s?-?){1,4}`;
/** `Dauter, Z.`, `Le Q. V.` */
const NAME = new RegExp(String.raw`${SURNAME},?\s(?:${INITIALS})(?:,?\sJr\.?)?`, 'uy');
/** `N. Hendren`, as rows go on of which only the first name is turned round. */
const GIVEN_NAME = new RegExp(String.raw`(?:${INITIALS})${WORD}(?:-${WORD})?`, 'uy');
/** `Zhang Y`, as medical journals write. */
const BARE_NAME = new RegExp(
  String.raw`${SURNAME}\s\p{Lu}{1,3}(?=[,;.:]|\s(?:and|&|et)\s|\s*[(（]|\s*$)`,
  'uy',
);
/** Groups that sign as one author. */
const GROUP =
  /(?:The )?[\p{L}\d-]+(?:\s[\p{L}\d-]+){0,4}?\s(?:Collaboration|Consortium|Working Group|Task Force|Initiative|Team)\.(?=\s)/uy;
const BETWEEN = /(?:,?\s*(?:&|and|und|et|y|和|与)\s+(?!al\b)|[,;]\s*)/y;
const AND_OTHERS = /,?\s*(?:&\s|and\s)?(?:et\.?\sal\b\.?|others\b\.?|\.\.\.|…)[.,]?/y;
const ORDINAL = /\s*(?:\[?\d{1,3}[\].):]\s*)?/y;
const GAP = /[\s.,:]*/y;
const YEAR = /(?:19|20)\d{2}[a-z]?(?=[.,:]\s)/y;
/** A stop after which a place of appearance may begin. */
const STOP = /[.?!]["”]?\s+(?=["“]?\p{L}|(?:19|20)\d{2}(?:[.,;]|$))/gu;
const STARTS_TITLE = /^(?:["“\p{Lu}\p{N}]|\p{Ll}{1,3}\p{Lu})/u;
const STARTS_PLACE = /^(?:\p{Lu}|(?:19|20)\d{2}|in:?\s+\p{Lu}|(?:ar|bio|med|bior|chem)xiv)/iu;
const STARTS_SMALL = /^(?:in|\p{L}+xiv)/iu;
const LONGEST_START = 12;
/** Behind a number a new sentence is no place any more. */
const AFTER_PLACE =
  /[\d)]\.\s+(?=\p{Lu}\p{Ll}+\s+\p{L}|(?:PMC?ID|[Dd]oi|DOI|Epub|Available|Retrieved|URL|https?)\b)/u;
/** A single last name before the comma. */
const TURNED = /^[^\s,]+,/;
/** Volume and pages. */
const PAGES = /\d\s?(?:\(\d[^()]*\))?\s?[,:]\s?[A-Za-z]?\d/;
const LIKELY_NAMES = 0.4;
const SHORTEST_TITLE = 8;
const LONGEST_PLACE = 220;
const LONGEST_NAMELESS = 60;

/** The reference a text begins with, an ordinal before it aside; null where it begins otherwise. Time grows with the length alone. */
export function findReference(text: string, from: number, to: number): Reference | null {
  const start = match(ORDINAL, text, from, to);
  const row = findRow(text, start, to);
  if (row === null) return null;
  const gap = match(GAP, text, row.names.to, to);
  const yearTo = match(YEAR, text, gap, to);
  const titleFrom = yearTo > gap ? match(GAP, text, yearTo, to) : gap;
  if (to - titleFrom < SHORTEST_TITLE || !STARTS_TITLE.test(text.slice(titleFrom, titleFrom + 5)))
    return null;
  const end = endOfTitle(text, titleFrom, to);
  const title = trimmed(text, titleFrom, end);
  const appeared = findPlace(text, end, to);
  const isCertain =
    row.isSure ||
    (PAGES.test(wordsOf(text, appeared)) && authorLikeness(wordsOf(text, title)) === 0);
  if (!isCertain) return null;
  return {
    names: row.names,
    year: yearTo > gap ? { from: gap, to: yearTo } : null,
    title,
    appeared,
  };
}

/** Names at the beginning; a lone one without points is sure only by volume and pages behind the title. */
interface NameRow {
  readonly names: Stretch;
  readonly isSure: boolean;
}

function findRow(text: string, from: number, to: number): NameRow | null {
  const group = match(GROUP, text, from, to);
  if (group > from) return { names: { from, to: group }, isSure: true };
  return findNames(NAME, text, from, to) ?? findNames(BARE_NAME, text, from, to);
}

/** The row of names with initials at an offset: two at least, one with others, or one turned round by a comma. */
function findNames(pattern: RegExp, text: string, from: number, to: number): NameRow | null {
  let end = from;
  let count = 0;
  let isTurned = false;
  for (let next = from; next < to;) {
    const after = endOfName(pattern, isTurned, text, next, to);
    if (after === next) break;
    end = after;
    isTurned ||= count === 0 && TURNED.test(text.slice(next, end));
    count++;
    next = match(BETWEEN, text, end, to);
    if (next === end) break;
  }
  const all = count === 0 ? end : match(AND_OTHERS, text, end, to);
  const isSure = count > 1 || all > end || isTurned;
  if (count === 0 || (pattern === NAME && !isSure)) return null;
  const names = trimmed(text, from, all);
  const likeness = authorLikeness(text.slice(names.from, names.to));
  return isSure && likeness < LIKELY_NAMES ? null : { names, isSure };
}

/** Where a name ends; behind one that is turned round others may not be. */
function endOfName(
  pattern: RegExp,
  isTurned: boolean,
  text: string,
  from: number,
  to: number,
): number {
  const end = match(pattern, text, from, to);
  return end === from && isTurned && pattern === NAME ? match(GIVEN_NAME, text, from, to) : end;
}

function endOfTitle(text: string, from: number, to: number): number {
  // The pattern must not search on behind the end: a text of many short stretches would take forever.
  for (const stop of text.slice(from, to).matchAll(STOP)) {
    const at = from + stop.index;
    const next = at + stop[0].length;
    const rest = text.slice(next, Math.min(to, next + LONGEST_START));
    if (stop.index < SHORTEST_TITLE || !STARTS_PLACE.test(rest)) continue;
    if (!stop[0].startsWith('.')) return at + 1;
    if (isFullStop(text, at, from, to) || STARTS_SMALL.test(rest)) return at;
  }
  return to;
}

/** Where the work appeared: what follows up to a new sentence, if it holds a number, is short or ends the text. */
function findPlace(text: string, from: number, to: number): Stretch | null {
  const start = match(GAP, text, from, to);
  const sentence = AFTER_PLACE.exec(text.slice(start, to));
  const place = trimmed(text, start, sentence === null ? to : start + sentence.index + 2);
  const length = place.to - place.from;
  const words = text.slice(place.from, place.to);
  const isPlace = /\d/.test(words) ? length <= LONGEST_PLACE : length <= LONGEST_NAMELESS;
  return length > 0 && isPlace ? place : null;
}

/** Offset behind what a sticky pattern finds at an offset; the offset itself where it finds nothing within the text's end. */
function match(pattern: RegExp, text: string, from: number, to: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) && pattern.lastIndex <= to ? pattern.lastIndex : from;
}

function wordsOf(text: string, stretch: Stretch | null): string {
  return stretch === null ? '' : text.slice(stretch.from, stretch.to);
}

function trimmed(text: string, from: number, to: number): Stretch {
  const words = text.slice(from, to);
  return {
    from: from + (words.length - words.trimStart().length),
    to: to - (words.length - words.trimEnd().length),
  };
}
