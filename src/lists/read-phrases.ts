// Puts the pieces of a line together into phrases: authors, venues and labels are parted from the words a title is made of.
import { authorLikeness } from './authors';
import { plainWords } from './plain-words';
import type { Phrase, Sense } from './phrase';
import type { Piece, Separator } from './piece';
import { isLabel } from './title-likeness';
import { isVenue } from './venue';

const SURE_AUTHORS = 0.8;
const JOINING: ReadonlySet<Separator> = new Set<Separator>(['none', 'comma', 'colon', 'question']);
const ORDINAL = /^[\s#(\[【]*(?:no\.?\s*)?\d{1,3}(?:\.\d{1,3})*[\s.)\]】、:：]*$/i;
const TIME =
  /^[\s([{'’‘（【]*(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?[\s,]*)?(?:\d{1,2}[\s,./-]+)?(?:(?:19|20)\d{2}|['’‘]\d{2}|\d{2}['’])(?:[-./年\s]+(?:\d{1,2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)(?:[-./月\s]+\d{1,2}日?|月)?)?[\s)\]}年月日）】.]*$/i;
const PAGES = /^(?:(?:vol|no|pp?|pages?|volume|issue|abs)\b\.?\s*)?[\d\s.,:;()/–-]+$/i;
/** Marks of the kind of a work in Chinese references, `[J]`, `[EB/OL]`. */
const WORK_MARK = /^(?:[JMCDNPRSGZA]|EB|DB|CP|EB\/OL|J\/OL|M\/OL|C\/\/.*)$/;
const HAN_LABEL =
  /^(\p{Script=Han}[\p{Script=Han}\d\s]{0,11}?)[\s.．、]+(?=[A-Z][^\p{Script=Han}]{14,}$)/u;
const FIELD_LABEL =
  /^(?:title|paper|papers|authors?|venue|conference|journal|year|date|link|links|url|code|project|homepage|blog|status|tags?|keywords?|abstract|summary|notes?|comments?|tl;?dr|arxiv|doi|pdf|related(?: work| paper)?s?|see also|survey|method|affiliations?|institutions?|organizations?)$/i;

/** The phrases of a line; `text` is what the offsets of the pieces count in. */
export function readPhrases(text: string, pieces: readonly Piece[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const run = textRun(pieces, i);
    if (run.length > 0) readRun(text, run, phrases);
    const piece = pieces[i];
    if (run.length === 0 && piece !== undefined) phrases.push(makePhrase(piece, senseOf(piece)));
    i += Math.max(0, run.length - 1);
  }
  return phrases;
}

/** The text pieces from an index on that no strong separator and no other piece parts. */
function textRun(pieces: readonly Piece[], first: number): readonly Piece[] {
  let end = first;
  while (pieces[end]?.kind === 'text' && (end === first || belongs(pieces, end))) end++;
  return pieces.slice(first, end);
}

function belongs(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const left = pieces[index - 1];
  if (piece === undefined || left === undefined || !JOINING.has(piece.before)) return false;
  return (
    piece.before !== 'comma' ||
    isMostlyHan(piece.text) === isMostlyHan(left.text) ||
    !isMostlyHan(piece.text)
  );
}

/** Whether a text is written in Chinese, technical terms aside. */
export function isMostlyHan(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 && han * 3 >= text.replace(/[^\p{L}]/gu, '').length;
}

/** Reads one run of text: labels before it, authors and appearance at its ends, the rest as words. */
function readRun(text: string, run: readonly Piece[], phrases: Phrase[]): void {
  const whole = joinPieces(text, run);
  const sense = senseOfText(whole.text);
  if (sense !== 'words') {
    phrases.push(makePhrase(whole, sense));
    return;
  }
  const labels = countLabels(run);
  for (const label of run.slice(0, labels)) phrases.push(makePhrase(label, 'label'));
  const rest = run.slice(labels);
  const head = countHead(text, rest);
  if (head > 0) pushSensed(text, rest.slice(0, head), phrases);
  const tail = countTail(text, rest.slice(head));
  pushWords(text, rest.slice(head, rest.length - tail), phrases);
  if (tail > 0) pushTail(text, rest.slice(rest.length - tail), phrases);
}

/** `相关文章：`, `Paper:`, `Authors:` before the words they name. */
function countLabels(run: readonly Piece[]): number {
  const [first, second] = run;
  if (first === undefined || second?.before !== 'colon') return 0;
  const isName =
    FIELD_LABEL.test(first.text) ||
    (isMostlyHan(first.text) &&
      !/[a-z]{2,} [a-z]{2,}/i.test(first.text) &&
      !isMostlyHan(second.text) &&
      first.text.length <= 14);
  return isName ? 1 : 0;
}

/** `Su et al., Title`, `2021-12-09，Anthropic`: authors or an appearance before the words, where it is sure that they are. */
function countHead(text: string, run: readonly Piece[]): number {
  for (let end = run.length - 1; end > 0; end--) {
    if (run[end]?.before !== 'comma' && run[end]?.before !== 'colon') continue;
    const rest = joinPieces(text, run.slice(end)).text;
    if (
      isSureHead(joinPieces(text, run.slice(0, end)).text, run[end]?.before) &&
      senseOfText(rest) === 'words'
    )
      return end;
  }
  return 0;
}

/** Names by `et al.` or by more than single words, or an appearance. */
function isSureHead(head: string, after: Separator | undefined): boolean {
  const sense = senseOfText(head);
  if (sense === 'appearance') return true;
  return (
    sense === 'authors' &&
    (/\bet al\b|等$/.test(head) ||
      (after === 'comma' && authorLikeness(head) > 0.9 && / \p{Lu}/u.test(head)))
  );
}

/** How many clauses at the end are authors or an appearance, `Title, Kaiming He et al., CVPR 2016`. */
function countTail(text: string, run: readonly Piece[]): number {
  let count = 0;
  for (let start = run.length - 1; start > 0; start--) {
    if (run[start]?.before !== 'comma') break;
    const tail = joinPieces(text, run.slice(start, run.length - count)).text;
    if (senseOfText(tail) !== 'words') count = run.length - start;
  }
  return count;
}

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

function pushWords(text: string, run: readonly Piece[], phrases: Phrase[]): void {
  if (run.length === 0) return;
  const whole = joinPieces(text, run);
  const label = HAN_LABEL.exec(whole.text);
  const cut =
    label === null
      ? -1
      : text.indexOf(whole.text.slice(label[0].length, label[0].length + 6), whole.from);
  if (label === null || cut < 0 || cut >= whole.to) {
    phrases.push(makePhrase(whole, 'words'));
    return;
  }
  phrases.push(makePhrase({ ...whole, to: cut, text: label[1] ?? '' }, 'label'));
  phrases.push(
    makePhrase(
      { ...whole, from: cut, text: whole.text.slice(label[0].length), before: 'stop' },
      'words',
    ),
  );
}

function joinPieces(text: string, run: readonly Piece[]): Piece {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined)
    return {
      kind: 'text',
      from: 0,
      to: 0,
      text: '',
      url: null,
      opener: '',
      before: 'none',
      isBracketed: false,
    };
  if (first === last) return first;
  const words = plainWords(text.slice(first.from, last.to)).replace(/<[^<>]{1,40}>|[*`]|~~/g, '');
  return { ...first, to: last.to, text: words.trim() };
}

function makePhrase(piece: Piece, sense: Sense): Phrase {
  return { ...piece, sense };
}

function senseOf(piece: Piece): Sense {
  switch (piece.kind) {
    case 'image':
      return 'picture';
    case 'mark':
      return 'mark';
    case 'tag':
      return 'tag';
    case 'url':
      return 'address';
    case 'link':
      return isLabel(piece.text.replace(/^[[(（【]|[\])）】]$/g, ''))
        ? 'label'
        : senseOfMarked(piece);
    default:
      return senseOfMarked(piece);
  }
}

function senseOfMarked(piece: Piece): Sense {
  if (piece.text === '') return piece.url === null ? 'mark' : 'label';
  const sense = senseOfText(piece.text);
  if (piece.kind === 'quote' && sense !== 'number' && !/^[\d\s./年月日-]+$/.test(piece.text))
    return 'words';
  const isStrongSign =
    sense === 'authors' && piece.kind !== 'bracket' && authorLikeness(piece.text) < SURE_AUTHORS;
  const isTitleKind = piece.kind === 'wiki' || (piece.kind === 'link' && sense === 'authors');
  return isStrongSign || isTitleKind ? 'words' : sense;
}

/** What a text by itself seems to say. */
export function senseOfText(text: string): Sense {
  if (ORDINAL.test(text)) return TIME.test(text) ? 'appearance' : 'number';
  if (TIME.test(text) || PAGES.test(text) || WORK_MARK.test(text) || isVenue(text))
    return 'appearance';
  if (isLabel(text)) return 'label';
  return authorLikeness(text) >= SURE_AUTHORS ? 'authors' : 'words';
}
