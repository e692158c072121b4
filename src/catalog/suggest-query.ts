// What can be typed next in a query: names of fields, and the values the papers really have.
import type { Paper, Status } from '../paper';
import { fold } from '../text/fold';
import { groupTable } from './group-table';
import { ASSETS, STATES, type QueryField } from './query';
import { FIELD_WORDS, fieldNamed } from './query-words';

/** A text to stand in the place of `from` to `to`. */
export interface Suggestion {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const MOST = 12;
const BEFORE_CURSOR = /(-?)(?:([\p{L}]+)[:：])?([^\s]*)$/u;

/** Suggestions for the word before the cursor, the best first; none inside quotes. */
export function suggestQuery(
  text: string,
  cursor: number,
  papers: readonly Paper[],
  statuses: readonly Status[],
): Suggestion[] {
  const before = text.slice(0, cursor);
  if ((before.match(/["“”]/g) ?? []).length % 2 === 1) return [];
  const [, , name, typed = ''] = BEFORE_CURSOR.exec(before) ?? [];
  const field = name === undefined ? null : fieldNamed(name);
  const word = typed.slice(typed.lastIndexOf(',') + 1);
  const texts =
    field === null
      ? name === undefined
        ? fieldNames(word)
        : []
      : valuesFor(field, word, papers, statuses);
  return texts
    .slice(0, MOST)
    .map((value) => ({ text: value, from: cursor - word.length, to: cursor }));
}

function fieldNames(word: string): string[] {
  if (word === '') return [];
  const start = word.toLowerCase();
  return Object.values(FIELD_WORDS).flatMap((words) =>
    words
      .filter((name) => name.startsWith(start))
      .slice(0, 1)
      .map((name) => `${name}:`),
  );
}

function valuesFor(
  field: QueryField,
  word: string,
  papers: readonly Paper[],
  statuses: readonly Status[],
): string[] {
  const start = fold(word);
  const values = allValues(field, papers, statuses).filter((value) =>
    fold(value).startsWith(start),
  );
  return values.map((value) => (/[\s,，]/.test(value) ? `"${value}"` : value));
}

function allValues(
  field: QueryField,
  papers: readonly Paper[],
  statuses: readonly Status[],
): readonly string[] {
  switch (field) {
    case 'status':
      return statuses.map(({ name }) => name);
    case 'has':
      return ASSETS;
    case 'is':
      return STATES;
    case 'organization':
    case 'topic':
    case 'venue':
    case 'year':
    case 'list':
    case 'kind':
      return groupTable(papers, field, []).flatMap(({ name }) => (name === null ? [] : [name]));
    default:
      return [];
  }
}
