// Splits a run of text that no mark parts: labels and names before the title, names and venues after it, as far as they are sure.
import { authorLikeness, readAuthors } from '../words/authors';
import { makePhrase, type Phrase } from './phrase';
import { isOrganization } from '../words/organization';
import type { Piece, Separator } from '../segments/piece';
import { plainWords } from '../words/plain-words';
import { isMostlyHan } from '../words/script';
import { findRunOnVenue } from './run-on-venue';
import { senseOfText } from '../words/sense';
import { takeLead } from './take-lead';

/** How many clauses at either end may be names or a venue; the cost grows with the square. */
const MOST_CLAUSES = 24;
/** From here on a text may be names where names are expected. */
const POSSIBLE_AUTHORS = 0.4;
const SURE_AUTHORS = 0.8;
/** How many clauses may tell where and when something appeared. */
const MOST_APPEARANCE = 4;
/** `D. Deutsch, Proc. R. Soc. Lond. A 400, 97`. */
const BEGINS_WITH_INITIAL = /^\p{Lu}\.\s?(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}/u;
/** One word with a capital that is not its first letter alone, or a digit. */
const SHORT_NAME = /^(?=\S*[\p{Lu}\d]\S*[\p{Lu}\d]|\S+\d)\p{L}[\p{L}\d+-]{1,15}$/u;
const AND = /^(?:and|&)\s+/;
/** `Schmidhuber, J., 1997`. */
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,3}$/u;
/** How much of a venue tells where it begins in the source. */
const BEGINNING = 14;
const HAN_LABEL =
  /^(\p{Script=Han}[\p{Script=Han}\d\s]{0,11}?)[\s.．、]+(?=[A-Z][^\p{Script=Han}]{14,}$)/u;
const PLACE_AND_YEAR = /^\p{Lu}.*\d{2}$/u;
/** `Attention is all you need 必读`: a word in Chinese behind a title in another script. */
const HAN_TAIL = /^[^\p{Script=Han}]{16,}\s(\p{Script=Han}{1,8}[!！]?)$/u;
/** Before a colon only `et al.` and dates end what is no part of the title. */
const MAY_END_HEAD = /\d|\bet al\b\.?$|等$/;
/** Reads one run of text into phrases; `expectsAuthors` if the list's lines begin with them. `text` is what the offsets count in. */
export function splitRun(
  text: string,
  run: readonly Piece[],
  phrases: Phrase[],
  expectsAuthors: boolean,
): void {
  const lead = takeLead(text, run, phrases);
  if (lead > 0) {
    splitRun(text, run.slice(lead), phrases, expectsAuthors);
    return;
  }
  const whole = joinPieces(text, run);
  const isName = expectsAuthors && authorLikeness(whole.text) >= POSSIBLE_AUTHORS;
  const sense = isName ? 'authors' : senseOfText(whole.text);
  const mayBeginWithNames = sense === 'appearance' && BEGINS_WITH_INITIAL.test(whole.text);
  if ((sense !== 'words' && !mayBeginWithNames) || run.length === 1) {
    if (sense === 'words') pushWords(text, run, phrases);
    else if (sense !== 'appearance' || !pushTitleAndVenue(text, whole, phrases))
      phrases.push(makePhrase(whole, sense));
    return;
  }
  if (isTeamAndNames(text, run)) {
    pushWords(text, run.slice(0, 1), phrases);
    pushSensed(text, run.slice(1), phrases);
    return;
  }
  const names = countNames(text, run, phrases.some(isMarkedTitle));
  if (names > 0) {
    pushSensed(text, run.slice(0, names), phrases);
    pushSensed(text, run.slice(names), phrases);
    return;
  }
  const head = countHead(text, run, expectsAuthors);
  if (head > 0) pushSensed(text, run.slice(0, head), phrases);
  const tail = countTail(text, run.slice(head));
  pushWords(text, run.slice(head, run.length - tail), phrases);
  if (tail > 0) pushTail(text, run.slice(run.length - tail), phrases);
}

/** Words in marks that are long enough for a title. */
function isMarkedTitle(phrase: Phrase): boolean {
  return phrase.sense === 'words' && phrase.kind !== 'text' && /\S\s+\S+\s+\S/.test(phrase.text);
}

/** `Jonathan Frankle, Michael Carbin, ICLR 2019`: how many clauses are names if nothing but an appearance follows; a lone name counts after a title. */
function countNames(text: string, run: readonly Piece[], isAfterTitle: boolean): number {
  let count = 0;
  if (run.length < 2 || run.at(-1)?.before !== 'comma') return 0;
  if (authorLikeness(run[0]?.text ?? '') === 0) return 0;
  const bar = isAfterTitle ? POSSIBLE_AUTHORS : SURE_AUTHORS;
  const first = Math.max(1, run.length - MOST_APPEARANCE);
  for (let start = run.length - 1; start >= first && run[start]?.before === 'comma'; start--) {
    const sense = senseOfText(joinPieces(text, run.slice(start)).text);
    if (sense === 'number') continue;
    if (sense !== 'appearance') break;
    const names = run.slice(0, start);
    const areNames = names.every(
      ({ text: name }) => INITIALS.test(name) || authorLikeness(name.replace(AND, '')) > 0,
    );
    if (areNames && authorLikeness(joinPieces(text, names).text) >= bar) count = start;
  }
  return count;
}

/** `Mila: Yoshua Bengio, Aaron Courville` and `MAE: He et al.`: a team or a short name of the work before those who wrote it. */
function isTeamAndNames(text: string, run: readonly Piece[]): boolean {
  const [first, second] = run;
  if (first === undefined || second?.before !== 'colon') return false;
  if (!isOrganization(first.text) && !SHORT_NAME.test(first.text)) return false;
  return senseOfText(joinPieces(text, run.slice(1)).text) === 'authors';
}

/** `Su et al., Title`, `2021-12-09，Anthropic`: authors or an appearance before the words, where it is sure that they are. */
function countHead(text: string, run: readonly Piece[], expectsAuthors: boolean): number {
  for (let end = Math.min(run.length - 1, MOST_CLAUSES); end > 0; end--) {
    const after = run[end]?.before;
    if (after !== 'comma' && after !== 'colon') continue;
    const head = joinPieces(text, run.slice(0, end)).text;
    if (after === 'colon' && !MAY_END_HEAD.test(head)) continue;
    const isExpected =
      expectsAuthors && after === 'comma' && authorLikeness(head) >= POSSIBLE_AUTHORS;
    if (!isExpected && !isSureHead(head, after)) continue;
    if (senseOfText(joinPieces(text, run.slice(end)).text) === 'words') return end;
  }
  return 0;
}

/** Names by `et al.` or by more than single words, or an appearance. */
function isSureHead(head: string, after: Separator): boolean {
  const sense = senseOfText(head);
  if (sense !== 'authors') return sense === 'appearance';
  return /\bet al\b|等$/.test(head) || (after === 'comma' && areFullNames(head));
}

/** Several names, each of first and last. */
function areFullNames(head: string): boolean {
  const names = readAuthors(head);
  return names.length > 1 && names.every((name) => name.includes(' ') || isMostlyHan(name));
}

/** How many clauses at the end are authors or an appearance, `Title, Kaiming He et al., CVPR 2016`. */
function countTail(text: string, run: readonly Piece[]): number {
  let count = 0;
  let names = 0;
  const first = Math.max(1, run.length - MOST_CLAUSES);
  for (let start = run.length - 1; start >= first; start--) {
    const before = run[start]?.before;
    if (before !== 'comma' && before !== 'question') break;
    const end = run.length - count;
    const sense = senseOfText(joinPieces(text, run.slice(start, end)).text);
    if (sense === 'authors') names = end;
    const isNamed = count > 0 && areNamesBefore(text, run, start, end, names);
    if (sense !== 'words' || isNamed) count = run.length - start;
    else if (count === 0 && isPlaceAndMore(run.slice(start))) return run.length - start;
  }
  return count;
}

/** Whether a clause is a name before others, or a lone one between several words and an appearance: `Title, Ada Lovelace, Alan Turing and Grace Hopper`, `The Title, Peter J. Denning, CACM 1968`. */
function areNamesBefore(
  text: string,
  run: readonly Piece[],
  start: number,
  end: number,
  names: number,
): boolean {
  const name = run[start]?.text ?? '';
  const likeness = end === start + 1 ? authorLikeness(name) : 0;
  if (likeness < POSSIBLE_AUTHORS) return false;
  if (names > end) return senseOfText(joinPieces(text, run.slice(start, names)).text) === 'authors';
  return /\S\s+\S+\s+\S/.test(joinPieces(text, run.slice(0, start)).text);
}

/** `OSDI 2004，Jeff Dean`: a place and year, then what may be a name. */
function isPlaceAndMore(run: readonly Piece[]): boolean {
  const [place, ...more] = run;
  return (
    place !== undefined &&
    more.length > 0 &&
    PLACE_AND_YEAR.test(place.text) &&
    senseOfText(place.text) === 'appearance' &&
    more.every(({ text }) => authorLikeness(text) >= POSSIBLE_AUTHORS || isOrganization(text))
  );
}

/** Splits a tail into the longest parts that have a sense. */
function pushTail(text: string, run: readonly Piece[], phrases: Phrase[]): void {
  for (let end = run.length; end > 0; end--) {
    if (end > 1 && senseOfText(joinPieces(text, run.slice(0, end)).text) === 'words') continue;
    pushSensed(text, run.slice(0, end), phrases);
    if (end < run.length) pushTail(text, run.slice(end), phrases);
    return;
  }
}

function pushSensed(text: string, run: readonly Piece[], phrases: Phrase[]): void {
  const whole = joinPieces(text, run);
  const sense = senseOfText(whole.text);
  phrases.push(
    makePhrase(whole, sense === 'words' && authorLikeness(whole.text) > 0 ? 'authors' : sense),
  );
}

/** `Adaptive Subgradient Methods Journal of Machine Learning Research 12`: parts a title from the venue no stop parts it from; false if there is none. */
function pushTitleAndVenue(text: string, whole: Piece, phrases: Phrase[]): boolean {
  const at = findRunOnVenue(whole.text);
  const venue = whole.text.slice(Math.max(0, at));
  const cut = at < 0 ? -1 : text.indexOf(venue.slice(0, BEGINNING), whole.from);
  if (cut < 0 || cut >= whole.to) return false;
  phrases.push(makePhrase({ ...whole, to: cut, text: whole.text.slice(0, at).trim() }, 'words'));
  phrases.push(makePhrase({ ...whole, from: cut, text: venue, before: 'stop' }, 'appearance'));
  return true;
}

/** The words of a run; `类似想法 1 Title` is parted after the Chinese label. */
function pushWords(text: string, run: readonly Piece[], phrases: Phrase[]): void {
  if (run.length === 0) return;
  const whole = joinPieces(text, run);
  const tail = HAN_TAIL.exec(whole.text)?.[1] ?? '';
  if (tail !== '' && text.slice(0, whole.to).endsWith(tail)) {
    const cut = whole.to - tail.length;
    const words = whole.text.slice(0, -tail.length).trim();
    phrases.push(makePhrase({ ...whole, to: cut, text: words }, 'words'));
    phrases.push(makePhrase({ ...whole, from: cut, text: tail, before: 'stop' }, 'words'));
    return;
  }
  const label = HAN_LABEL.exec(whole.text);
  const rest = label === null ? '' : whole.text.slice(label[0].length);
  const cut = label === null ? -1 : text.indexOf(rest.slice(0, 6), whole.from);
  if (label === null || cut < 0 || cut >= whole.to) {
    phrases.push(makePhrase(whole, 'words'));
    return;
  }
  phrases.push(makePhrase({ ...whole, to: cut, text: label[1] ?? '' }, 'label'));
  phrases.push(makePhrase({ ...whole, from: cut, text: rest, before: 'stop' }, 'words'));
}

const NOTHING: Piece = {
  kind: 'text',
  from: 0,
  to: 0,
  text: '',
  url: null,
  opener: '',
  before: 'none',
  isBracketed: false,
  sense: null,
};

function joinPieces(text: string, run: readonly Piece[]): Piece {
  const first = run[0] ?? NOTHING;
  const last = run.at(-1) ?? NOTHING;
  if (first === last) return first;
  const words = plainWords(text.slice(first.from, last.to)).replace(/<[^<>]{1,40}>|[*`]|~~/g, '');
  const { kind, from, url, opener, before, isBracketed, sense } = first;
  return { kind, from, to: last.to, text: words.trim(), url, opener, before, isBracketed, sense };
}
