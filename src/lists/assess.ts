// How sure it is that a line names a work: every sign adds or takes its weight, and lines of one list vouch for each other.
import { arxivInText } from '../text/arxiv';
import { isPaperPlace, type Candidate } from './candidates';
import { isFileName } from './file-title';
import type { Line } from './line';
import type { Phrase } from './phrase';
import { isMostlyHan } from './read-phrases';

/** What each sign adds to the confidence. */
export const WEIGHTS = {
  likeness: 0.55,
  paperLink: 0.35,
  titleLink: 0.14,
  linkBeside: 0.1,
  marked: 0.14,
  authors: 0.15,
  venue: 0.18,
  year: 0.1,
  box: 0.12,
  fileName: 0.3,
  properties: 0.3,
  nested: -0.1,
  quoted: -0.2,
  runsOn: -0.25,
  longBefore: -0.2,
  navigation: -1,
  resources: -0.1,
  otherScript: -0.3,
  userSaysSo: 1,
} as const;
export type Sign = keyof typeof WEIGHTS;

/** How much the other lines of the list may add or take. */
const PRIOR_WEIGHT = 0.5;
/** From here on a line is an entry. */
export const ENTRY_BAR = 0.5;

/** A line judged: `score` without the list's prior, and the signs that made it. */
export interface Assessment {
  readonly score: number;
  readonly signs: readonly Sign[];
}

/** What is known of a line from where it stands. */
export interface Standing {
  readonly isNested: boolean;
  readonly isQuoted: boolean;
  readonly hasBox: boolean;
  readonly hasProperties: boolean;
  readonly isAmongResources: boolean;
  readonly isOtherScript: boolean;
  readonly userSaysSo: boolean;
}

/** Judges a line with the phrase that would be its title. */
export function assessLine(line: Line, title: Candidate | null, standing: Standing): Assessment {
  if (title === null) return { score: 0, signs: [] };
  const signs = [
    ...titleSigns(line, title),
    ...besideSigns(line, title),
    ...standingSigns(standing),
  ];
  const likeness = WEIGHTS.likeness * title.likeness;
  return { score: signs.reduce<number>((sum, sign) => sum + WEIGHTS[sign], likeness), signs };
}

function titleSigns(line: Line, title: Candidate): Sign[] {
  const phrase = line.phrases[title.first];
  if (phrase === undefined) return [];
  const signs: Sign[] = [];
  if (phrase.url !== null && phrase.kind === 'link')
    signs.push(isNavigation(phrase.url) ? 'navigation' : 'titleLink');
  if (phrase.kind === 'quote' || phrase.kind === 'strong' || phrase.kind === 'wiki')
    signs.push('marked');
  if (isFileName(title.text)) signs.push('fileName');
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
    line.phrases.some((phrase) => isPaperPlace(phrase.url)) ||
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
  if (runsOn(line, title)) signs.push('runsOn');
  if (isBuried(line, title)) signs.push('longBefore');
  return signs;
}

/** A title in plain text that goes straight over into a sentence is the beginning of prose. */
function runsOn(line: Line, title: Candidate): boolean {
  const phrase = line.phrases[title.first];
  const next = line.phrases[title.last + 1];
  if (phrase?.kind !== 'text' || next?.kind !== 'text') return false;
  return (
    next.sense === 'words' &&
    next.before !== 'dash' &&
    next.before !== 'bar' &&
    next.before !== 'break' &&
    next.text.length > 20
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

function standingSigns(standing: Standing): Sign[] {
  const signs: readonly (readonly [boolean, Sign])[] = [
    [standing.isNested, 'nested'],
    [standing.isQuoted, 'quoted'],
    [standing.hasBox, 'box'],
    [standing.hasProperties, 'properties'],
    [standing.isAmongResources, 'resources'],
    [standing.isOtherScript, 'otherScript'],
    [standing.userSaysSo, 'userSaysSo'],
  ];
  return signs.flatMap(([holds, sign]) => (holds ? [sign] : []));
}

/** The confidence of a line, 0 to 1, with what the other lines of its list add. */
export function withPrior(score: number, prior: number): number {
  return Math.max(0, Math.min(1, score + PRIOR_WEIGHT * (prior - ENTRY_BAR)));
}
