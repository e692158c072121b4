// Where a list states another value than the note. The note wins; the user may follow the list.
import type { Mention, Paper } from '../paper';
import { fold } from '../text/fold';
import type { Problem } from './problem';

type Value = string | number | readonly string[];

/** The properties compared. Others differ for good reasons: an address, the spelling of a name, another edition's key. */
const COMPARED = ['status', 'organization', 'year', 'date', 'venue', 'arxiv', 'doi'] as const;

/** One problem for each property and other value; values that only say less are no disagreement. */
export function findDisagreements(note: Paper, mentions: readonly Mention[]): Problem[] {
  return COMPARED.flatMap((property) => {
    const own = note[property];
    if (note.path === null || own === null || note.origins[property] === undefined) return [];
    const { path } = note;
    const others = mentions.filter(({ work }) => isOther(own, work[property]));
    return firstOfEach(others, property).map(({ list, line, listValue }): Problem => ({
      type: 'disagreement',
      path,
      property,
      value: own,
      list,
      line,
      listValue,
    }));
  });
}

function firstOfEach(
  mentions: readonly Mention[],
  property: (typeof COMPARED)[number],
): { list: string; line: number; listValue: Value }[] {
  const seen = new Set<string>();
  return mentions.flatMap(({ list, line, work }) => {
    const listValue = work[property];
    const known = fold(String(listValue));
    if (listValue === null || seen.has(known)) return [];
    seen.add(known);
    return [{ list, line, listValue }];
  });
}

function isOther(own: Value, listed: Value | null): boolean {
  if (listed === null) return false;
  if (typeof own === 'object' && typeof listed === 'object')
    return !listed.every((value) => hasText(own, value));
  const [a, b] = [fold(String(own)), fold(String(listed))];
  return !a.startsWith(b) && !b.startsWith(a);
}

function hasText(values: readonly string[], text: string): boolean {
  return values.some((value) => fold(value) === fold(text));
}
