// What can be typed next in a query: names of fields, and the values the papers really have.
import type { Status } from '../paper';
import { fold } from '../text/fold';
import type { Grouping } from './group-table';
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

/** Names of the groups the papers stand in, the best first. Asked at every key: to be had without counting anew. */
export type GroupNames = (by: Grouping) => readonly string[];

/** Suggestions for the word before the cursor, the best first; none inside quotes. */
export function suggestQuery(
  text: string,
  cursor: number,
  groupNames: GroupNames,
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
      : valuesFor(field, word, groupNames, statuses);
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
  groupNames: GroupNames,
  statuses: readonly Status[],
): string[] {
  const start = fold(word);
  const values = allValues(field, groupNames, statuses).filter((value) =>
    fold(value).startsWith(start),
  );
  return values.map((value) => (/[\s,，]/.test(value) ? `"${value}"` : value));
}

function allValues(
  field: QueryField,
  groupNames: GroupNames,
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
      return groupNames(field);
    default:
      return [];
  }
}
