// Writes and takes away single conditions of a query, as clicks on the tables do.
import type { Query, QueryField } from '../../catalog/query';
import { FIELD_WORDS } from '../../catalog/query-words';
import { unquote } from '../../catalog/unquote';

/** That a field has a value; null that it has none. */
export interface Condition {
  readonly field: QueryField;
  readonly value: string | null;
}

const PLAIN: readonly QueryField[] = ['status', 'year', 'priority', 'added', 'finished', 'date'];

/** The condition that a field has this value, null that it has none, as a query is written. */
export function termText(field: QueryField, value: string | null): string {
  if (value === null) return `-has:${assetOf(field)}`;
  const clean = unquote(value).replace(/\s+/g, ' ');
  const word = FIELD_WORDS[field][0] ?? field;
  return PLAIN.includes(field) && !/[\s,，]/.test(clean)
    ? `${word}:${clean}`
    : `${word}:"${clean}"`;
}

/** Whether a query has a condition as written. */
export function hasTerm(text: string, query: Query, term: string): boolean {
  return query.terms.some(({ from, to }) => text.slice(from, to) === term);
}

/** The query with this condition on the field in the place of any other; without it where it was there already. */
export function toggleTerm(text: string, query: Query, condition: Condition): string {
  const { field, value } = condition;
  if (hasTerm(text, query, termText(field, value))) return dropTerms(text, query, [field]);
  return setTerms(text, query, [condition]);
}

/** The query with these conditions in the place of any others on their fields. */
export function setTerms(text: string, query: Query, conditions: readonly Condition[]): string {
  const rest = dropTerms(
    text,
    query,
    conditions.map(({ field }) => field),
  );
  const terms = conditions.map(({ field, value }) => termText(field, value));
  return [closed(rest), ...terms].join(' ').trim();
}

/** What follows a quote that nobody closed would be part of it. */
function closed(text: string): string {
  return (text.match(/["“”]/g) ?? []).length % 2 === 1 ? `${text}"` : text;
}

/** The query without conditions on these fields. */
function dropTerms(text: string, query: Query, fields: readonly QueryField[]): string {
  const none = fields.map((field) => termText(field, null));
  const dropped = query.terms.filter(
    ({ field, from, to }) =>
      (field !== null && fields.includes(field)) || none.includes(text.slice(from, to)),
  );
  let rest = text;
  for (const { from, to } of [...dropped].reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return rest.replace(/\s+/g, ' ').trim();
}

function assetOf(field: QueryField): string {
  if (field === 'author') return 'authors';
  return field === 'topic' ? 'topics' : field;
}
