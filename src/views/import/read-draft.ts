// Reads the draft of an import back from a stored workspace, where it is unknown until checked.
import type { ImportDraft } from '../../commands/import-state';
import {
  type Choices,
  type Decision,
  type EntryEdits,
  defaultChoices,
} from '../../importing/choices';
import type { Source } from '../../importing/source';
import { type ColumnCorrection, FORMATS, MEANINGS } from '../../lists/reading/reading';
import { KINDS } from '../../paper';

/** The draft; null where what is stored has no readable source. Choices of a wrong type are left out. */
export function readDraft(stored: unknown): ImportDraft | null {
  if (!isRecord(stored)) return null;
  const sources = listOf(stored['sources'], readSource);
  return sources.length === 0
    ? null
    : { sources, choices: readChoices(stored['choices'], sources.length) };
}

function readSource(stored: unknown): Source | null {
  if (!isRecord(stored)) return null;
  const { name, path, text, offset } = stored;
  const format = oneOf(FORMATS, stored['format']);
  if (typeof name !== 'string' || typeof text !== 'string' || format === null) return null;
  return {
    name,
    text,
    format,
    path: typeof path === 'string' ? path : null,
    offset: typeof offset === 'number' ? offset : 0,
  };
}

function readChoices(stored: unknown, sources: number): Choices {
  if (!isRecord(stored)) return defaultChoices('', sources);
  const { folder, status } = stored;
  const first = defaultChoices(typeof folder === 'string' ? folder : '', sources);
  const columns = asList(stored['columns']);
  const papers = asList(stored['papers']);
  return {
    ...first,
    status: typeof status === 'string' ? status : null,
    kinds: Array.isArray(stored['kinds'])
      ? listOf(stored['kinds'], (kind) => oneOf(KINDS, kind))
      : first.kinds,
    linkList: stored['linkList'] === true,
    report: stored['report'] === true,
    decisions: recordOf(stored['decisions'], readDecision),
    edits: recordOf(stored['edits'], readEdits),
    columns: first.columns.map((_, source) => listOf(columns[source], readCorrection)),
    papers: first.papers.map((_, source) => listOf(papers[source], readNumber)),
  };
}

function readDecision(stored: unknown): Decision | null {
  if (!isRecord(stored)) return null;
  const { candidate } = stored;
  const type = oneOf(['import', 'different', 'skip'] as const, stored['type']);
  if (type !== null) return { type };
  return stored['type'] === 'same' && typeof candidate === 'string'
    ? { type: 'same', candidate }
    : null;
}

const TEXTS = [
  'title',
  'status',
  'date',
  'venue',
  'arxiv',
  'doi',
  'citekey',
  'url',
  'pdf',
  'code',
] as const;
const LISTS = ['organization', 'authors', 'topics'] as const;

function readEdits(stored: unknown): EntryEdits | null {
  if (!isRecord(stored)) return null;
  const texts = TEXTS.filter((name) => isTextOrNull(stored[name])).map(
    (name) => [name, stored[name]] as const,
  );
  const lists = LISTS.filter((name) => Array.isArray(stored[name])).map(
    (name) => [name, listOf(stored[name], readText)] as const,
  );
  const kind = oneOf(KINDS, stored['kind']);
  const year = stored['year'] === null ? null : (readNumber(stored['year']) ?? undefined);
  // A work has a title whatever is stored.
  const named = texts.filter(([name, value]) => name !== 'title' || value !== null);
  const fields: EntryEdits = Object.fromEntries<unknown>([...named, ...lists]);
  return {
    ...fields,
    ...(kind === null ? {} : { kind }),
    ...(year === undefined ? {} : { year }),
  };
}

function readCorrection(stored: unknown): ColumnCorrection | null {
  if (!isRecord(stored)) return null;
  const table = readNumber(stored['table']);
  const column = readNumber(stored['column']);
  const meaning = oneOf(MEANINGS, stored['meaning']);
  return table === null || column === null || meaning === null ? null : { table, column, meaning };
}

function recordOf<T>(
  stored: unknown,
  read: (value: unknown) => T | null,
): Readonly<Record<string, T>> {
  if (!isRecord(stored)) return {};
  const entries = Object.entries(stored).flatMap(([key, value]) => {
    const one = read(value);
    return one === null ? [] : [[key, one] as const];
  });
  return Object.fromEntries(entries);
}

function listOf<T>(stored: unknown, read: (item: unknown) => T | null): T[] {
  return asList(stored).flatMap((item) => read(item) ?? []);
}

function asList(stored: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return list;
}

function oneOf<T extends string>(names: readonly T[], stored: unknown): T | null {
  return names.find((name) => name === stored) ?? null;
}

function readNumber(stored: unknown): number | null {
  return typeof stored === 'number' && Number.isFinite(stored) ? stored : null;
}

function isTextOrNull(stored: unknown): boolean {
  return stored === null || typeof stored === 'string';
}

function readText(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
