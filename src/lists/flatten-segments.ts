// Makes the flat row of pieces out of nested segments: empty wrappers fall away, running text is cut into clauses.
import { authorLikeness } from './authors';
import { cutClauses, strongest } from './clauses';
import { findAppearedBehindMark } from './appeared-behind-mark';
import { findAppearedBehindTitle } from './appeared-behind-title';
import { isOrganization } from './organization';
import { plainWords } from './plain-words';
import type { Piece, Separator } from './piece';
import { findReference, type Reference } from './reference';
import { WORK_MARK } from './sense';
import { findTitleBeforeNames } from './title-before-names';
import type { Stretch } from './stretch';
import type { Segment } from './segment';
import { isVenue } from './venue';

const WRAPPERS: ReadonlySet<string> = new Set([
  'strong',
  'emphasis',
  'quote',
  'bracket',
  'code',
  'text',
]);
const INLINE: ReadonlySet<string> = new Set(['strong', 'emphasis', 'code', 'bracket', 'text']);
const LONGEST_INSERT = 24;
const LONGEST_ASIDE = 48;
const SHORTEST_QUOTED = 12;
const ABBREVIATION = /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{L}\d+-]{2,12}$/u;
const POSSIBLE_AUTHORS = 0.4;
/** Behind the mark of a thesis stands a school. */
const THESIS = 'D';

/** A part of a reference and what it says. */
interface Part {
  readonly stretch: Stretch;
  readonly sense: Piece['sense'];
}

interface Row {
  readonly text: string;
  readonly pieces: Piece[];
  /** What stands between the last piece and the next. */
  pending: Separator;
}

/** The pieces of a line, in order. */
export function flattenSegments(text: string, segments: readonly Segment[]): readonly Piece[] {
  const row: Row = { text, pieces: [], pending: 'none' };
  addAll(row, segments, false);
  return row.pieces;
}

function addAll(row: Row, segments: readonly Segment[], isBracketed: boolean): void {
  for (let i = 0; i < segments.length; i++) {
    const one = segments[i];
    if (one === undefined) continue;
    const joined = one.kind === 'text' ? textRun(segments, i) : 0;
    if (one.kind === 'text')
      addText(row, one.from, segments[i + joined]?.to ?? one.to, isBracketed);
    else addSegment(row, one, isBracketed);
    i += joined;
  }
}

/** How many segments after a text belong to the same running words: short marked words with text on both sides. */
function textRun(segments: readonly Segment[], first: number): number {
  let count = 0;
  for (;;) {
    const left = segments[first + count];
    const insert = segments[first + count + 1];
    if (left !== undefined && insert?.kind === 'quote' && isTailQuote(left, insert))
      return count + 1;
    const right = segments[first + count + 2];
    if (left === undefined || insert === undefined || right?.kind !== 'text') return count;
    if (
      !isIssue(left, insert) &&
      !isQuotedWord(left, insert, right) &&
      !isAbbreviation(left, insert, right) &&
      !isInsert(left, insert, right)
    )
      return count;
    count += 2;
  }
}

function isInsert(left: Segment, insert: Segment, right: Segment): boolean {
  if (
    !INLINE.has(insert.kind) ||
    insert.text.length > (isAside(insert) ? LONGEST_ASIDE : LONGEST_INSERT) ||
    insert.inner.some((inner) => inner.url !== null)
  )
    return false;
  if (
    insert.opener === '【' ||
    insert.opener === '[' ||
    (/\d{4}|^\d+$|['’]\s?\d{2}$/.test(insert.text) && !isGlued(left, insert, right))
  )
    return false;
  const joinsLeft = /[\p{L}\p{N},]\s?$/u.test(left.text) || insert.kind === 'text';
  return (
    joinsLeft && /^\s?[-\p{L}\p{N}]/u.test(right.text) && !/^\s*(?:et al|and\b)/.test(right.text)
  );
}

/** `the MgO(001) surface`: a number in brackets straight after a letter, within a sentence. */
function isGlued(left: Segment, insert: Segment, right: Segment): boolean {
  return (
    /^\d{1,3}$/.test(insert.text) && /\p{L}$/u.test(left.text) && /^[\s-]\p{Ll}/u.test(right.text)
  );
}

/** `Between “Significant” and “Not Significant” is not`: a short quote within a sentence. */
function isQuotedWord(left: Segment, insert: Segment, right: Segment): boolean {
  return (
    (insert.opener === '"' || insert.opener === '“') &&
    insert.kind === 'quote' &&
    insert.text.length <= LONGEST_INSERT &&
    /\p{L}\s$/u.test(left.text) &&
    /^(?:\s(?!(?:by|in|at|from|et)\s)\p{Ll}|-\p{L})/u.test(right.text)
  );
}

/** `Video PreTraining (VPT): Learning to Act`: the short form of the words before, and a subtitle. */
function isAbbreviation(left: Segment, insert: Segment, right: Segment): boolean {
  return (
    insert.opener === '(' &&
    ABBREVIATION.test(insert.text) &&
    /\p{L}\s$/u.test(left.text) &&
    /^(?::\s+|[–—-])\p{L}/u.test(right.text) &&
    !isOrganization(insert.text) &&
    !isVenue(insert.text)
  );
}

/** `Neuron, 60(3), 511–521`: the issue straight after a volume. */
function isIssue(left: Segment, insert: Segment): boolean {
  return (
    insert.opener === '(' && /\d$/.test(left.text) && /^\d{1,4}(?:[-–]\d{1,4})?$/.test(insert.text)
  );
}

/** `(and Practitioners' Guide to)`: words in brackets that go on with those before. */
function isAside(insert: Segment): boolean {
  return insert.opener === '(' && /^(?:and|or|not|the|an?|in|of|with|via|for)\s/.test(insert.text);
}

/** `A Tool that "Reads the Manual"`: a short quote that ends the words it stands in, no title after its authors. */
function isTailQuote(left: Segment, quote: Segment): boolean {
  if (quote.opener !== '"' && quote.opener !== '“') return false;
  if (quote.text.length > LONGEST_INSERT || !/\p{Ll}\s$/u.test(left.text)) return false;
  return (
    left.text.trim().includes(' ') &&
    authorLikeness(left.text.split(/[.:]\s/).at(-1) ?? '') < POSSIBLE_AUTHORS
  );
}

/** `[year:: 2017]`, `(venue:: ICML)`: a field as Dataview reads it from within a line. */
const INLINE_FIELD = /^[[(][\p{L}][\p{L}\d _-]{0,23}::/u;

function addSegment(row: Row, one: Segment, isBracketed: boolean): void {
  if (one.kind === 'break') {
    row.pending = 'break';
    return;
  }
  if (one.kind === 'bracket' && INLINE_FIELD.test(row.text.slice(one.from, one.from + 32))) {
    push(row, 'field', one.from, one.to, one, isBracketed);
    return;
  }
  const content = WRAPPERS.has(one.kind) ? one.inner.filter((inner) => !isFiller(inner)) : [];
  const only = content.length === 1 ? content[0] : undefined;
  if (only !== undefined && only.kind !== 'text')
    addSegment(row, wrap(only, one), isBracketed || one.kind === 'bracket');
  else if (content.some(isOfItsOwn) || beginsWithQuote(content))
    addAll(row, one.inner, isBracketed || one.kind === 'bracket');
  else push(row, one.kind, one.from, one.to, one, isBracketed);
}

/** Links, marks and remarks in 【】 within marks are pieces of their own, and so is what stands beside them. */
function isOfItsOwn(inner: Segment): boolean {
  return inner.url !== null || inner.kind === 'mark' || inner.opener === '【';
}

/** `**"A Title" - Its Author**`: a quoted title within marks, and what stands beside it. */
function beginsWithQuote(content: readonly Segment[]): boolean {
  const [first] = content;
  return (
    first?.kind === 'quote' && first.text.length >= SHORTEST_QUOTED && first.text.includes(' ')
  );
}

/** A lone piece inside a wrapper is that piece, as wide as the wrapper; quotes stay quotes. */
function wrap(only: Segment, outer: Segment): Segment {
  const isQuote = outer.kind === 'quote' && only.url === null;
  return isQuote
    ? { ...outer, text: only.text, inner: [] }
    : { ...only, from: outer.from, to: outer.to };
}

function isFiller(one: Segment): boolean {
  return one.kind === 'break' || (one.kind === 'text' && !/[\p{L}\p{N}]/u.test(one.text));
}

function addText(row: Row, from: number, to: number, isBracketed: boolean): void {
  const reference = row.pieces.some(hasWords)
    ? null
    : (findReference(row.text, from, to) ?? findTitleBeforeNames(row.text, from, to));
  if (reference !== null) addParts(row, from, to, partsOf(reference));
  else if (isBehindWorkMark(row) || isBehindQuote(row))
    addParts(row, from, to, appearedParts(row, from, to));
  else addClauses(row, from, to, isBracketed);
  row.pending = strongest(row.pending, tailSeparator(row.text.slice(Math.max(from, to - 8), to)));
}

/** Whether a piece says more than a mark or a key in brackets does. */
function hasWords({ kind, text }: Piece): boolean {
  return kind !== 'bracket' && kind !== 'code' && /\p{L}/u.test(text);
}

/** Whether the last piece is the mark of a work's kind, `[J]`. */
function isBehindWorkMark({ pieces }: Row): boolean {
  const last = pieces.at(-1);
  return (
    last?.opener === '[' && pieces.length > 1 && WORK_MARK.test(last.text) && last.text !== THESIS
  );
}

/** Whether the last piece is a quoted title. */
function isBehindQuote({ pieces }: Row): boolean {
  const last = pieces.at(-1);
  return last?.kind === 'quote' && last.text.length >= SHORTEST_QUOTED && last.text.includes(' ');
}

/** Where and when a work appeared whose mark or quoted title stands before an offset. */
function appearedParts(row: Row, from: number, to: number): readonly Part[] {
  const { text, pieces } = row;
  const isSigned = pieces.slice(0, -1).some(hasWords);
  const places = isBehindQuote(row)
    ? [findAppearedBehindTitle(text, from, to, isSigned)]
    : findAppearedBehindMark(text, from, to);
  return places.flatMap((stretch) => (stretch === null ? [] : [{ stretch, sense: 'appearance' }]));
}

/** Names, title and place of appearance each in one piece, and what stands before and after them. */
function addParts(row: Row, from: number, to: number, parts: readonly Part[]): void {
  addClauses(row, from, parts[0]?.stretch.from ?? from, false);
  for (const { stretch, sense } of parts) {
    pushText(row, stretch, false, sense);
    row.pending = 'stop';
  }
  addClauses(row, parts.at(-1)?.stretch.to ?? from, to, false);
}

/** The parts of a reference, in the order in which they stand. */
function partsOf({ names, year, title, appeared }: Reference): readonly Part[] {
  const parts: Part[] = [
    { stretch: names, sense: 'authors' },
    { stretch: title, sense: 'words' },
  ];
  if (year !== null) parts.push({ stretch: year, sense: 'appearance' });
  if (appeared !== null) parts.push({ stretch: appeared, sense: 'appearance' });
  return parts.sort((one, other) => one.stretch.from - other.stretch.from);
}

function addClauses(row: Row, from: number, to: number, isBracketed: boolean): void {
  for (const clause of cutClauses(row.text, from, to)) {
    row.pending = strongest(row.pending, clause.before);
    pushText(row, clause, isBracketed, null);
  }
}

function pushText(
  row: Row,
  { from, to }: { readonly from: number; readonly to: number },
  isBracketed: boolean,
  sense: Piece['sense'],
): void {
  const words = plainWords(row.text.slice(from, to)).replace(/<[^<>]{1,40}>|[*`]|~~/g, '');
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  push(row, 'text', from, to, { text: words, url: null, opener: '' }, isBracketed, sense);
}

const TAILS: Readonly<Record<string, Separator>> = {
  ...{ ',': 'comma', '，': 'comma', ':': 'colon', '：': 'colon', '|': 'bar' },
  ...{ '.': 'stop', '。': 'stop', ';': 'stop', '；': 'stop' },
};

/** What a text ends with that parts it from the next piece. */
function tailSeparator(tail: string): Separator {
  const words = tail.trimEnd();
  return TAILS[words.charAt(words.length - 1)] ?? (/\s[-–—]$/.test(words) ? 'dash' : 'none');
}

type Words = Pick<Piece, 'text' | 'url' | 'opener'>;

function push(
  row: Row,
  kind: Piece['kind'],
  from: number,
  to: number,
  words: Words,
  isBracketed: boolean,
  sense: Piece['sense'] = null,
): void {
  const { text, url, opener } = words;
  row.pieces.push({
    kind,
    from,
    to,
    text: text.trim(),
    url,
    opener,
    before: row.pending,
    isBracketed,
    sense,
  });
  row.pending = 'none';
}
