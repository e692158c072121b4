// How sure it is that a line names a work: every sign adds or takes its weight, and lines of one list vouch for each other.
import { arxivInText } from '../text/arxiv';
import { isPaperPlace, type Candidate } from './candidates';
import { isCitekey, isFileName } from './file-title';
import type { Line } from './line';
import type { Phrase } from './phrase';
import { isMostlyHan } from './script';

/** What each sign adds to the confidence. */
export const WEIGHTS = {
  likeness: 0.55,
  paperLink: 0.35,
  titleLink: 0.18,
  inSlot: 0.12,
  alone: 0.12,
  sentenceCase: -0.15,
  linkBeside: 0.1,
  marked: 0.14,
  authors: 0.15,
  venue: 0.18,
  year: 0.1,
  box: 0.12,
  fileName: 0.3,
  properties: 0.3,
  nested: -0.05,
  plainer: -0.35,
  quoted: -0.2,
  runsOn: -0.2,
  prose: -0.3,
  description: -0.25,
  longBefore: -0.4,
  navigation: -1,
  resources: -0.15,
  news: -0.6,
  bracketTitle: -0.4,
  citekey: 0.4,
  otherScript: -0.3,
  userSaysSo: 1,
} as const;
export type Sign = keyof typeof WEIGHTS;

/** How much the other lines of the list may add or take. */
const PRIOR_WEIGHT = 0.3;
/** From here on a line is an entry. */
export const ENTRY_BAR = 0.5;

/** Separators after which a sentence still belongs to what stands before. */
const CLOSE: ReadonlySet<string> = new Set(['none', 'comma', 'stop', 'colon', 'question']);
/** Signs by which people mark what they have read. */
const STATUS_SIGN = /[✅☑✔⬜🔲❌📖⏳🚧]|check|ballot/u;
const SOME_LIKENESS = 0.45;
const SHORT_REST = 60;
const LONG_REST = 160;

/** A line judged: `score` without the list's prior, and the signs that made it. */
export interface Assessment {
  readonly score: number;
  readonly signs: readonly Sign[];
}

/** What is known of a line from where it stands. */
export interface Standing {
  readonly isNested: boolean;
  readonly isPlainer: boolean;
  readonly isQuoted: boolean;
  readonly hasBox: boolean;
  readonly hasProperties: boolean;
  readonly isAmongResources: boolean;
  readonly isAmongNews: boolean;
  readonly isOtherScript: boolean;
  readonly isInSlot: boolean;
  readonly userSaysSo: boolean;
}

/** Nothing known of where a line stands. */
export const NO_STANDING: Standing = {
  isNested: false,
  isPlainer: false,
  isQuoted: false,
  hasBox: false,
  hasProperties: false,
  isAmongResources: false,
  isAmongNews: false,
  isOtherScript: false,
  isInSlot: false,
  userSaysSo: false,
};

/** Judges a line with the phrase that would be its title. */
export function assessLine(line: Line, title: Candidate | null, standing: Standing): Assessment {
  if (title === null) return { score: 0, signs: [] };
  const signs = [
    ...titleSigns(line, title, standing.isInSlot),
    ...besideSigns(line, title),
    ...standingSigns(standing),
  ];
  const likeness = WEIGHTS.likeness * title.likeness;
  return { score: signs.reduce<number>((sum, sign) => sum + WEIGHTS[sign], likeness), signs };
}

function titleSigns(line: Line, title: Candidate, isInSlot: boolean): Sign[] {
  const phrase = line.phrases[title.first];
  if (phrase === undefined) return [];
  const signs: Sign[] = [];
  if (phrase.url !== null && phrase.kind === 'link')
    signs.push(isNavigation(phrase.url) ? 'navigation' : 'titleLink');
  if (phrase.kind === 'quote' || phrase.kind === 'strong' || phrase.kind === 'wiki')
    signs.push('marked');
  if (isFileName(title.text)) signs.push('fileName');
  const isBracketed = phrase.kind === 'bracket' || (phrase.isBracketed && phrase.kind !== 'wiki');
  if (isBracketed && !isInSlot) signs.push('bracketTitle');
  if (isCitekey(title.text)) signs.push('citekey');
  return signs;
}

/** Links to places in the same text or folder. */
function isNavigation(url: string): boolean {
  return !/^(?:https?:)?\/\//i.test(url) && !/\.pdf$/i.test(url);
}

function besideSigns(line: Line, title: Candidate): Sign[] {
  const beside = line.phrases.filter((_, index) => index < title.first || index > title.last);
  const signs: Sign[] = [];
  const has = (holds: (phrase: Phrase) => boolean) => beside.some(holds);
  if (
    isPaperPlace(line.phrases[title.first]?.url ?? null) ||
    has((phrase) => phrase.sense !== 'words' && isPaperPlace(phrase.url)) ||
    has((phrase) => arxivInText(phrase.text) !== null)
  )
    signs.push('paperLink');
  else if (
    has((phrase) => phrase.sense === 'label' && phrase.url !== null) ||
    has((phrase) => phrase.sense === 'address')
  )
    signs.push('linkBeside');
  if (has((phrase) => phrase.sense === 'authors')) signs.push('authors');
  const appearance = beside.find((phrase) => phrase.sense === 'appearance');
  if (appearance !== undefined) signs.push(/\p{L}{3}/u.test(appearance.text) ? 'venue' : 'year');
  if (has((phrase) => phrase.sense === 'mark' && STATUS_SIGN.test(phrase.text))) signs.push('box');
  const after = sentenceAfter(line, title);
  if (after !== null) signs.push(after);
  const isLink = line.phrases[title.first]?.url != null;
  if ((isLink || title.likeness >= SOME_LIKENESS) && isAlone(line, title)) signs.push('alone');
  if (endsLikeSentence(line, title)) signs.push('sentenceCase');
  if (isBuried(line, title)) signs.push('longBefore');
  if (isDescription(line, title)) signs.push('description');
  return signs;
}

/** A title in plain text that goes straight over into sentences is the beginning of prose. */
function sentenceAfter(line: Line, title: Candidate): Sign | null {
  if (line.phrases[title.first]?.kind !== 'text') return null;
  const [next] = line.phrases.slice(title.last + 1);
  if (next?.sense !== 'words' || !CLOSE.has(next.before)) return null;
  const after = line.phrases.slice(title.last + 1).filter((phrase) => phrase.sense === 'words');
  const length = after.reduce((sum, phrase) => sum + widthOf(phrase.text), 0);
  if (next.kind === 'text' && length > LONG_REST) return 'prose';
  return length > SHORT_REST ? 'runsOn' : null;
}

/** `[Name](…) - what it does`: text after a linked name describes it. */
function isDescription(line: Line, title: Candidate): boolean {
  const phrase = line.phrases[title.first];
  const name = line.phrases[title.first - 1];
  return (
    phrase?.kind === 'text' &&
    phrase.before === 'dash' &&
    name?.sense === 'words' &&
    name.kind === 'link'
  );
}

/** Whether a sentence stands before the title. */
function isBuried(line: Line, title: Candidate): boolean {
  const before = line.phrases
    .slice(0, title.first)
    .filter((phrase) => phrase.sense === 'words' && phrase.kind === 'text');
  return (
    before.reduce(
      (sum, phrase) => sum + phrase.text.length * (isMostlyHan(phrase.text) ? 3 : 1),
      0,
    ) > 60
  );
}

/** A line of plain words in small letters that ends with a full stop. */
function endsLikeSentence(line: Line, title: Candidate): boolean {
  if (line.phrases.length > 1 || line.phrases[title.first]?.kind !== 'text') return false;
  return (
    /[.。]\s*$/.test(line.text.slice(line.from, line.to)) && !/\s\p{Lu}\p{Ll}/u.test(title.text)
  );
}

/** Whether a line says nothing but its title, marks and bracketed words aside. */
function isAlone(line: Line, title: Candidate): boolean {
  return line.phrases.every((phrase, index) => {
    const isTitle = index >= title.first && index <= title.last;
    return isTitle || phrase.sense !== 'words' || phrase.kind === 'bracket' || phrase.isBracketed;
  });
}

/** Length of a text in Latin letters; a Chinese character says as much as three. */
function widthOf(text: string): number {
  return text.length * (isMostlyHan(text) ? 3 : 1);
}

/** The sign that each thing known of where a line stands is. */
const STANDING_SIGNS: readonly (readonly [keyof Standing, Sign])[] = [
  ['isNested', 'nested'],
  ['isPlainer', 'plainer'],
  ['isQuoted', 'quoted'],
  ['hasBox', 'box'],
  ['hasProperties', 'properties'],
  ['isAmongResources', 'resources'],
  ['isAmongNews', 'news'],
  ['isOtherScript', 'otherScript'],
  ['isInSlot', 'inSlot'],
  ['userSaysSo', 'userSaysSo'],
];

function standingSigns(standing: Standing): Sign[] {
  const signs: Sign[] = [];
  for (const [known, sign] of STANDING_SIGNS) if (standing[known]) signs.push(sign);
  return signs;
}

/** The confidence of a line, 0 to 1, with what the other lines of its list add. */
export function withPrior(score: number, prior: number): number {
  return Math.max(0, Math.min(1, score + PRIOR_WEIGHT * (prior - ENTRY_BAR)));
}
