// Text → query: `attention status:done org:OpenAI,Meta year:>2021 has:code -kind:blog "exact words"`. Never throws: what it cannot read is an error with its place.
import type { Status } from '../paper';
import { fold } from '../text/fold';
import {
  ASSETS,
  STATES,
  type Query,
  type QueryError,
  type QueryField,
  type Term,
  type Wanted,
} from './query';
import { fieldNamed } from './query-words';
import { unquote } from './unquote';

/** Reads a query; status words are those of the settings. */
export function parseQuery(text: string, statuses: readonly Status[]): Query {
  const terms: Term[] = [];
  const errors: QueryError[] = [];
  for (const piece of splitQuery(text)) {
    const read = readPiece(piece, statuses);
    if ('type' in read) errors.push(read);
    else {
      terms.push(read);
      if (piece.isUnclosed) errors.push({ type: 'unclosed-quote', ...placeOf(piece) });
    }
  }
  return { terms, errors };
}

interface QueryPiece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly negated: boolean;
  readonly field: string | null;
  readonly value: string;
  readonly isUnclosed: boolean;
}

/** `-`, a field with its colon, then words in quotes or up to white space. A colon inside quotes, or with nothing before it, is none. */
const PIECE = /(-?)(?:([\p{L}]+)[:：])?((?:["“”][^"“”]*(?:["“”]|$)|[^\s"“”])*)/uy;

function splitQuery(text: string): QueryPiece[] {
  const pieces: QueryPiece[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    PIECE.lastIndex = at;
    const [whole = '', minus = '', field, value = ''] = PIECE.exec(text) ?? [];
    const to = at + Math.max(1, whole.length);
    const isUnclosed = (value.match(/["“”]/g) ?? []).length % 2 === 1;
    pieces.push({
      from: at,
      to,
      text: text.slice(at, to),
      negated: minus !== '',
      field: field ?? null,
      value,
      isUnclosed,
    });
    at = to;
  }
  return pieces;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}

function readPiece(piece: QueryPiece, statuses: readonly Status[]): Term | QueryError {
  const { from, to, negated } = piece;
  const place = placeOf(piece);
  const field = piece.field === null ? null : fieldNamed(piece.field);
  if (piece.field !== null && field === null) {
    // An address or a title with a colon is no field.
    const isText = /^\/\//.test(piece.value) || piece.value === '';
    if (!isText) return { type: 'unknown-field', ...place };
    return {
      field: null,
      wanted: [{ type: 'contains', text: fold(unquote(piece.text)) }],
      negated,
      from,
      to,
    };
  }
  const values = field === null ? [piece.value] : splitValues(piece.value);
  if (values.every((value) => fold(unquote(value)) === '')) return { type: 'no-value', ...place };
  const wanted = values.map((value) => readValue(field, value, statuses));
  const wrong = wanted.find((one) => typeof one === 'string');
  if (typeof wrong === 'string') return { type: wrong, ...place };
  return { field, wanted: wanted.filter((one) => typeof one !== 'string'), negated, from, to };
}

type ValueError = 'unknown-value' | 'no-number';

function readValue(
  field: QueryField | null,
  value: string,
  statuses: readonly Status[],
): Wanted | ValueError {
  const text = fold(unquote(value));
  switch (field) {
    case 'status':
      return readStatus(text, statuses);
    case 'has':
      return oneOf(ASSETS, text);
    case 'is':
      return oneOf(STATES, text);
    case 'year':
    case 'date':
    case 'added':
    case 'finished':
      return readSpan(text);
    default:
      return { type: field !== null && /^["“]/.test(value) ? 'equals' : 'contains', text };
  }
}

function readStatus(text: string, statuses: readonly Status[]): Wanted | ValueError {
  const status = statuses.find(({ name, words }) =>
    [name, ...words].some((word) => fold(unquote(word)) === text),
  );
  return status === undefined ? 'unknown-value' : { type: 'equals', text: fold(status.name) };
}

function oneOf(names: readonly string[], text: string): Wanted | ValueError {
  return names.includes(text) ? { type: 'equals', text } : 'unknown-value';
}

const SPAN = /^(>=|<=|>|<)?(\d{4}(?:-\d\d){0,2})(?:\.\.(\d{4}(?:-\d\d){0,2})?)?$/;

/** `2021`, `>2021`, `>=2021-06`, `2019..2021`: both ends included, later parts of a date open. */
function readSpan(text: string): Wanted | ValueError {
  const match = SPAN.exec(text.replace('≥', '>=').replace('≤', '<='));
  if (match === null) return 'no-number';
  const [, sign, first = '', last] = match;
  const after = `${first}~`;
  if (text.includes('..'))
    return { type: 'span', from: first, to: last === undefined ? null : `${last}~` };
  if (sign === '>') return { type: 'span', from: after, to: null };
  if (sign === '>=') return { type: 'span', from: first, to: null };
  if (sign === '<') return { type: 'span', from: null, to: first };
  if (sign === '<=') return { type: 'span', from: null, to: after };
  return { type: 'span', from: first, to: after };
}

/** Alternatives stand between commas outside quotes. */
function splitValues(value: string): string[] {
  return value.match(/(?:["“”][^"“”]*["“”]?|[^,，"“”])+/g) ?? [''];
}

function placeOf({ from, to, text }: QueryPiece): { from: number; to: number; text: string } {
  return { from, to, text };
}
