// The paper a note speaks of, from its properties and its name. Values of a wrong type become problems, never exceptions.
import type { Problem } from '../catalog/problem';
import type { Paper } from '../paper';
import type { Note } from './note';
import type { PropertySheet } from './property-sheet';
import {
  readArxiv,
  readDate,
  readDay,
  readDoi,
  readName,
  readNames,
  readTarget,
  readTargets,
  readText,
  readYear,
} from './read-values';
import type { Rules } from './rules';

const NOTHING: readonly never[] = [];

/** The paper as the note of this name alone gives it, and what is wrong with its properties. */
export function readPaper(
  note: Note,
  name: string,
  rules: Rules,
): { paper: Paper; problems: readonly Problem[] } {
  const { path } = note;
  const { sheet } = rules;
  sheet.open(path, note.properties);
  const key = name.startsWith('@') ? name.slice(1) : null;
  const date = sheet.read('date', readPublished);
  const paper: Paper = {
    key: path,
    path,
    title: sheet.read('title', readText) ?? key ?? name,
    aliases: sheet.read('aliases', readNames) ?? NOTHING,
    kind: sheet.read('kind', rules.readKind) ?? 'paper',
    status:
      sheet.read('status', rules.readStatus, 'unknown-status') ?? rules.statuses[0]?.name ?? '',
    priority: sheet.read('priority', readText),
    organization: sheet.read('organization', rules.readOrganizations) ?? NOTHING,
    authors: sheet.read('authors', readNames) ?? NOTHING,
    year: sheet.read('year', readYear) ?? (date === null ? null : Number(date.slice(0, 4))),
    date: date === null || date.length === 4 ? null : date,
    venue: sheet.read('venue', readName),
    arxiv: sheet.read('arxiv', readArxiv),
    doi: sheet.read('doi', readDoi),
    citekey: sheet.read('citekey', readText) ?? key,
    url: sheet.read('url', readTarget),
    pdf: sheet.read('pdf', readTarget),
    code: sheet.read('code', readTarget),
    topics: sheet.read('topics', readNames) ?? NOTHING,
    lists: sheet.read('lists', readTargets) ?? NOTHING,
    added: sheet.read('added', readDay),
    finished: sheet.read('finished', readDay),
    mentions: NOTHING,
    origins: sheet.origins,
  };
  return { paper, problems: problemsOf(note, sheet) };
}

function problemsOf({ path, isBroken }: Note, sheet: PropertySheet): readonly Problem[] {
  if (isBroken) return [{ type: 'broken-properties', path }];
  return sheet.problems;
}

/** A date, or the year alone where no more is known. */
function readPublished(value: unknown): string | null {
  return readDate(value) ?? readYear(value)?.toString() ?? null;
}
