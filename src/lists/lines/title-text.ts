// The title itself, out of the words that hold it: marks, numbers, venues and names around it are taken off and kept.
import { isName } from '../words/authors';
import { readFileTitle } from '../words/file-title';
import { isOrganization } from '../words/organization';
import { DATED, senseOfText } from '../words/sense';
import { isShortName } from '../words/short-name';
import { titleLikeness } from '../words/title-likeness';
import { splitLabels } from './labels-before-title';
import { tidyTitle } from './tidy-title';
import { isVenue, readTime, readVenue, readVenueColumn, type Appearance } from '../words/venue';

/** A title and what stood around it in the same words. */
export interface TitleText {
  readonly title: string;
  readonly authors: readonly string[];
  readonly organization: readonly string[];
  readonly appearance: Appearance | null;
  readonly aliases: readonly string[];
  /** Labels that say something else. */
  readonly remarks: readonly string[];
}

const LEADING_BRACKET = /^[[(（【]([^[\](（）)【】]{1,40})[\])）】]\s*[-:：]?\s*(?=\S)/;
const TRAILING_BRACKET = /\s*[[(（【]([^[\](（）)【】]{2,80})[\])）】]$/;
/** `DDPM, NeurIPS 2020`: a short name before the appearance. */
const NAME_AND_APPEARANCE = /^(\p{Lu}[\p{L}\p{N}+-]{1,15})[,.;，]\s+(.*\d.*)$/u;
/** `A Survey of Papers (CVPR, ICLR 2023–2025)`: what a work covers, not when it appeared. */
const YEARS = /(?:19|20)\d{2}\s?[-–—]\s?(?:19|20)\d{2}/;
/** `Nat. Struct. Biol. 8, 923–925`: a volume and pages tell a venue nobody knows. */
const ENDS_WITH_PAGES =
  /\p{L}[.,]?\s(?:19|20)\d{2}[^;]{0,12};\s?\d|\p{L}\S*\s\d{1,4}(?:\s?\(\d[^()]*\))?[,:]\s?[A-Za-z]?\d+(?:\s?[-–]\s?[A-Za-z]?\d+)?\.?$/u;
/** `Paxos：Paxos Made Simple`, `MapReduce - MapReduce: …`: a short name, then the title that begins with it. */
const DOUBLE_NAME = /^(\S{2,20})\s?(?:[：:]|\s[-–—])\s?(?=\1(?:[\s:：]|$))/u;
const SITE = /\s\|\s(?:\p{Lu}[\p{L}\d.]*)(?:\s\p{L}[\p{L}\d.]*){0,3}$/u;
/** `A Title (lab.example.org)`, as browsers name what is kept. */
const HOST = /\s\((?:[a-z\d-]+\.)+[a-z]{2,}\)$/;
/** `owner/name: ` before what a repository is. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+:\s/;
const TITLE_LIKE = 0.6;
const BEHIND_DASH = /\s[-–—|]\s([^-–—|]{2,40}\b(?:19|20)\d{2})$/;
/** `A Title, CVPR2019`, `A Title，USENIX FAST 2020`. */
const BEHIND_COMMA = /^(.{12,}\S)[,，]\s*([^,，]*\p{L}[^,，]*\d{2})$/u;
/** `A Title,CVPR`: capitals that name a venue. */
const NAME_BEHIND_COMMA = /^(.{12,}\S)[,，]\s?(\p{Lu}[\p{L}-]{1,10}\p{Lu})$/u;
/** `2018-EMNLP-A Title`, `18-EMNLP-A Title`, `2018-ECCV A Title`. */
const YEAR_AND_VENUE_FIRST =
  /^((?:19|20)?\d{2})(?=[-_]|\s[^\s:_-]+[-_:])[-_ ](\p{L}[\p{L}&+]{1,11})[-_:\s]\s?(?=[\p{Lu}\p{N}(“"]|\p{L}\p{Lu})/u;
/** What is looked for first, for speed. */
const DIGIT_LAST = /\d$/;
const YEAR_LAST = /[,，]\s?((?:19|20)\d{2})$/u;
const VENUE_LAST = /\s\p{Lu}[\p{L}&-]{1,15}\s?['’]?(?:19|20)\d{2}$/u;
const YEAR_FIRST = /^((?:19|20)\d{2})[\s:：.,)\]–-]+(?=["“《(]?\p{L})/u;
/** A pandemic is no venue. */
const DASHED =
  /^(?!covid)(\p{Lu}[\p{L}&+]{1,11})[-_ ]?((?:19|20)\d{2}|\d{2})[-_](?=[\p{Lu}\p{N}(“"])/iu;
const UNDERSCORE_NAMES = /^(.*\S)_([^_]{2,30})$/;

/** Whether words begin with a year that may be that of the work. */
export function beginsWithYear(words: string): boolean {
  return YEAR_FIRST.test(words);
}

/** Whether words end with a venue and its year that nothing but a comma parts from the title. */
export function endsWithVenue(words: string): boolean {
  if (!DIGIT_LAST.test(words)) return false;
  const last = VENUE_LAST.exec(words)?.[0] ?? BEHIND_COMMA.exec(words)?.[2];
  return last !== undefined && isVenue(last.trim());
}

/** What the titles of a list have around them, told by most of its lines. */
export interface TitleHabits {
  readonly hasYearsFirst: boolean;
  readonly hasVenuesLast: boolean;
  readonly hasLabelsFirst: boolean;
}

const NO_HABITS: TitleHabits = {
  hasYearsFirst: false,
  hasVenuesLast: false,
  hasLabelsFirst: false,
};

/** Takes the title out of the words of a phrase. */
export function readTitleText(words: string, habits: TitleHabits = NO_HABITS): TitleText {
  const first = readYearAndVenue(words);
  if (first !== null) return first;
  const labelled = readLabelled(words, habits);
  if (labelled !== null) return labelled;
  const dated = habits.hasYearsFirst ? YEAR_FIRST.exec(words) : null;
  if (dated !== null) {
    const rest = readTitleText(words.slice(dated[0].length));
    return { ...rest, appearance: rest.appearance ?? yearOnly(Number(dated[1])) };
  }
  const last = readLast(words, habits.hasVenuesLast);
  if (last !== null) return last;
  const file = readFileTitle(words.trim());
  if (file !== null)
    return {
      ...nothing(tidyTitle(file.title)),
      authors: file.authors,
      appearance: yearOnly(file.year),
    };
  const tidy = tidyTitle(words);
  const double = DOUBLE_NAME.exec(tidy);
  const plain = double === null ? tidy : tidy.slice(double[0].length);
  if (double !== null) return { ...readTitleText(plain), aliases: [double[1] ?? ''] };
  const dashed = readDashed(plain) ?? readBehindDash(plain) ?? readPageTitle(plain);
  if (dashed !== null) return dashed;
  if (!/[_[\](（）)【】]/.test(plain)) return nothing(plain);
  return readSigned(plain) ?? readBracketed(plain) ?? nothing(plain);
}

function readYearAndVenue(words: string): TitleText | null {
  const [head = '', year = '', name = ''] = YEAR_AND_VENUE_FIRST.exec(words) ?? [];
  const appearance = head === '' ? null : readVenue(`${name} ${inFull(year)}`);
  return appearance === null ? null : { ...readTitleText(words.slice(head.length)), appearance };
}

/** `18` for 2018. */
function inFull(year: string): string {
  return year.length === 2 ? `20${year}` : year;
}

/** `[2016][Google][FNN] Title`: two labels or more, or one where most titles of the list have them. */
function readLabelled(words: string, habits: TitleHabits): TitleText | null {
  const split = splitLabels(words);
  if (split === null) return null;
  const [label = ''] = split.labels;
  if (split.labels.length === 1 && !habits.hasLabelsFirst && !isShortName(label)) return null;
  const rest = readTitleText(split.rest, { ...habits, hasLabelsFirst: false });
  const { labels } = split;
  const appeared = labels.filter((label) => senseOfText(label) === 'appearance');
  const organization = labels.filter((label) => isOrganization(label));
  const others = labels.filter(
    (label) => !appeared.includes(label) && !organization.includes(label),
  );
  const aliases = others.filter((label) => isShortName(label) || beginsWith(rest.title, label));
  return {
    ...rest,
    appearance: appeared.map(readAppearance).reduce(joinAppearances, rest.appearance),
    organization: [...rest.organization, ...organization],
    aliases: [...rest.aliases, ...aliases],
    remarks: [...rest.remarks, ...others.filter((label) => !aliases.includes(label))],
  };
}

/** `Wide&Deep` of `Wide & Deep Learning`. */
function beginsWith(title: string, label: string): boolean {
  const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  return bare(label) !== '' && bare(title).startsWith(bare(label));
}

/** Where and when, of which one label may say where and another when. */
function joinAppearances(one: Appearance | null, other: Appearance): Appearance {
  return {
    venue: one?.venue ?? other.venue,
    year: one?.year ?? other.year,
    date: one?.date ?? other.date,
  };
}

/** `A Title, CVPR2019`: a venue and its year behind a comma; in a list that has them behind its titles also without one, or a lone year. */
function readLast(words: string, isHabit: boolean): TitleText | null {
  if (!DIGIT_LAST.test(words)) return readNameLast(words);
  const [, title, venue = ''] = BEHIND_COMMA.exec(words) ?? [];
  if (title !== undefined && isVenue(venue))
    return { ...readTitleText(title), appearance: readAppearance(venue) };
  const end = isHabit ? (YEAR_LAST.exec(words) ?? VENUE_LAST.exec(words)) : null;
  if (end === null || (end[1] === undefined && !isVenue(end[0].trim()))) return null;
  return {
    ...readTitleText(words.slice(0, end.index)),
    appearance: readAppearance(end[1] ?? end[0].trim()),
  };
}

/** `A Title,CVPR`: the year stands elsewhere. */
function readNameLast(words: string): TitleText | null {
  const [, title, name = ''] = NAME_BEHIND_COMMA.exec(words) ?? [];
  const appearance = title === undefined ? null : readVenue(name);
  return title === undefined || appearance === null
    ? null
    : { ...readTitleText(title), appearance };
}

/** `图像去马赛克算法研究_张楠`, `…_浙江大学 丁文`: the names of the writers after an underscore. */
function readSigned(words: string): TitleText | null {
  const match = UNDERSCORE_NAMES.exec(words);
  if (match === null || !/\p{Script=Han}/u.test(match[2] ?? '')) return null;
  const parts = (match[2] ?? '').split(/[\s,，、]+/);
  const organization = parts.filter(isOrganization);
  const authors = parts.filter((part) => !organization.includes(part));
  return authors.every(isName) || organization.length > 0 || authors.length === 1
    ? { ...nothing(tidyTitle(match[1] ?? '')), authors, organization }
    : null;
}

/** `CVPR-22-Title`: a venue and its year before a hyphen. */
function readDashed(words: string): TitleText | null {
  const match = DASHED.exec(words);
  const [prefix, name, year] = match ?? [];
  if (prefix === undefined || name === undefined || year === undefined) return null;
  const appearance = readVenue(`${name} ${inFull(year)}`);
  return appearance === null ? null : { ...readTitleText(words.slice(prefix.length)), appearance };
}

/** `A Title - CC 2013`: a venue and its year behind a dash. */
function readBehindDash(words: string): TitleText | null {
  const match = BEHIND_DASH.exec(words);
  if (match?.[1] === undefined || !isVenue(match[1])) return null;
  return { ...readTitleText(words.slice(0, match.index)), appearance: readAppearance(match[1]) };
}

/** `Graph Attention Networks | OpenReview`: the title of a page, and the name of its site. */
function readPageTitle(words: string): TitleText | null {
  const kept = words.replace(HOST, '');
  if (kept !== words) return readTitleText(kept.replace(REPOSITORY, ''));
  const match = SITE.exec(words);
  const title = match === null ? '' : words.slice(0, match.index);
  return titleLikeness(title) >= TITLE_LIKE ? readTitleText(title) : null;
}

/** `[ICLR 2023] Title`, `Title (CVPR 2020)`: venues and years in brackets at either end. */
function readBracketed(words: string): TitleText | null {
  const leading = LEADING_BRACKET.exec(words);
  const trailing = TRAILING_BRACKET.exec(words);
  const first = leading?.[1] ?? '';
  const last = trailing?.[1] ?? '';
  const isFirst = leading !== null && senseOfText(first) === 'appearance';
  const named = isVenue(last) ? null : NAME_AND_APPEARANCE.exec(last);
  const isLast =
    trailing !== null &&
    trailing.index > 0 &&
    !YEARS.test(last) &&
    senseOfText(named?.[2] ?? last) === 'appearance';
  if (!isFirst && !isLast) return null;
  const start = isFirst ? leading[0].length : 0;
  const rest = readTitleText(words.slice(start, isLast ? trailing.index : words.length));
  if (isLast && named !== null)
    return {
      ...rest,
      aliases: [named[1] ?? ''],
      appearance: rest.appearance ?? readAppearance(named[2] ?? ''),
    };
  return { ...rest, appearance: rest.appearance ?? readAppearance(isFirst ? first : last) };
}

/** Where and when, from words that say nothing else. */
export function readAppearance(words: string): Appearance {
  const dated = DATED.exec(words);
  if (dated !== null)
    return {
      venue: readVenueColumn(words.slice(dated[0].length)).venue,
      ...readTime(dated[1] ?? ''),
    };
  return (
    readVenue(words) ??
    (ENDS_WITH_PAGES.test(words) ? readVenueColumn(words) : { venue: null, ...readTime(words) })
  );
}

function yearOnly(year: number | null): Appearance | null {
  return year === null ? null : { venue: null, year, date: null };
}

function nothing(title: string): TitleText {
  return { title, authors: [], organization: [], appearance: null, aliases: [], remarks: [] };
}
