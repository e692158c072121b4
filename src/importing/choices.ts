// What the user chose in a preview, as data: `makeChoice` is the only way from one set of choices to the next.
import type { ColumnCorrection } from '../lists/reading/reading';
import { KINDS, type Kind, type NotePath, type Work } from '../paper';
import { cleanFolder } from '../text/clean-folder';

/** Key of one entry: its source, its first line and its place among the entries of that line, as `0:12:0`. */
export type EntryKey = string;

/** What becomes of one item: `same` adds to the candidate named, `different` makes a note of its own, `skip` leaves it. */
export type Decision =
  | { readonly type: 'import' }
  | { readonly type: 'same'; readonly candidate: string }
  | { readonly type: 'different' }
  | { readonly type: 'skip' };

/** Fields of an entry as the user corrected them. */
export type EntryEdits = Partial<Omit<Work, 'aliases'>>;

export interface Choices {
  /** Folder of new notes; `''` is the vault's root. */
  readonly folder: NotePath;
  /** Status of new notes where no list states one; null writes none. */
  readonly status: string | null;
  /** Kinds of work to bring in. */
  readonly kinds: readonly Kind[];
  /** Whether titles in the source become links to their notes. */
  readonly linkList: boolean;
  /** Whether a report note is written. */
  readonly report: boolean;
  /** By the key of the item, which is the key of its first entry. */
  readonly decisions: Readonly<Record<EntryKey, Decision>>;
  readonly edits: Readonly<Record<EntryKey, EntryEdits>>;
  /** By source, in the order of the sources. */
  readonly columns: readonly (readonly ColumnCorrection[])[];
  /** Lines the user says are papers, from 1, by source. */
  readonly papers: readonly (readonly number[])[];
}

/** One thing the user does in a preview. `decide` with null takes the decision back. */
export type Choice =
  | {
      readonly type: 'decide';
      readonly items: readonly EntryKey[];
      readonly decision: Decision | null;
    }
  | { readonly type: 'edit'; readonly entry: EntryKey; readonly edits: EntryEdits }
  | {
      readonly type: 'paper';
      readonly source: number;
      readonly line: number;
      readonly isPaper: boolean;
    }
  | { readonly type: 'column'; readonly source: number; readonly correction: ColumnCorrection }
  | { readonly type: 'folder'; readonly folder: NotePath }
  | { readonly type: 'status'; readonly status: string | null }
  | { readonly type: 'kinds'; readonly kinds: readonly Kind[] }
  | { readonly type: 'link-list'; readonly on: boolean }
  | { readonly type: 'report'; readonly on: boolean };

/** Choices of a user who has not chosen anything yet, for so many sources. */
export function defaultChoices(folder: NotePath, sources: number): Choices {
  return {
    folder,
    status: null,
    kinds: KINDS,
    linkList: false,
    report: false,
    decisions: {},
    edits: {},
    columns: Array.from({ length: sources }, () => []),
    papers: Array.from({ length: sources }, () => []),
  };
}

/** The choices after one more. */
export function makeChoice(choices: Choices, choice: Choice): Choices {
  switch (choice.type) {
    case 'decide':
      return { ...choices, decisions: decide(choices.decisions, choice.items, choice.decision) };
    case 'edit':
      return { ...choices, edits: edit(choices.edits, choice.entry, choice.edits) };
    case 'paper':
      return {
        ...choices,
        papers: change(choices.papers, choice.source, (lines) => withLine(lines, choice)),
      };
    case 'column':
      return {
        ...choices,
        columns: change(choices.columns, choice.source, (all) => correct(all, choice.correction)),
      };
    case 'folder':
      return { ...choices, folder: cleanFolder(choice.folder) };
    case 'status':
      return { ...choices, status: choice.status };
    case 'kinds':
      return { ...choices, kinds: choice.kinds };
    case 'link-list':
      return { ...choices, linkList: choice.on };
    case 'report':
      return { ...choices, report: choice.on };
  }
}

function decide(
  decisions: Choices['decisions'],
  items: readonly EntryKey[],
  decision: Decision | null,
): Choices['decisions'] {
  const kept = Object.entries(decisions).filter(([key]) => !items.includes(key));
  const made = decision === null ? [] : items.map((key) => [key, decision] as const);
  return Object.fromEntries([...kept, ...made]);
}

function edit(edits: Choices['edits'], entry: EntryKey, more: EntryEdits): Choices['edits'] {
  return { ...edits, [entry]: { ...edits[entry], ...more } };
}

function change<T>(lists: readonly T[], at: number, next: (list: T) => T): readonly T[] {
  return lists.map((list, index) => (index === at ? next(list) : list));
}

function withLine(
  lines: readonly number[],
  choice: { line: number; isPaper: boolean },
): readonly number[] {
  const others = lines.filter((line) => line !== choice.line);
  return choice.isPaper ? [...others, choice.line] : others;
}

function correct(
  all: readonly ColumnCorrection[],
  correction: ColumnCorrection,
): readonly ColumnCorrection[] {
  const isOther = (one: ColumnCorrection): boolean =>
    one.table !== correction.table || one.column !== correction.column;
  return [...all.filter(isOther), correction];
}
