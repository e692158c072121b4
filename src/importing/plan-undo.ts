// Undoing an import, and finishing one that was cut off: from its journal and the notes as they stand, the changes to make now.
import type { Change, PropertyEdit } from '../notes/change';
import { editText } from '../notes/edit-text';
import { hashText } from '../notes/hash-text';
import { replaceWords, restoreWords } from '../notes/replace-words';
import type { Yaml } from '../notes/yaml';
import { findField, findPropertyBlock } from '../text/property-block';
import type { JournalRecord, Leftover } from './journal';

/** What to do, and what stays because the user has worked on it since. */
export interface UndoPlan {
  readonly changes: readonly Change[];
  readonly leftovers: readonly Leftover[];
}

/** Text of a file as it stands now; null where it is gone. */
export type TextNow = (path: string) => string | null;

type EditChange = Extract<Change, { type: 'edit' }>;
type Words = Extract<Change, { type: 'replace' }>;
interface Step {
  readonly change?: Change | null;
  readonly leftover?: Leftover;
}

/** Takes one recorded change back. */
export function undoRecord(
  { change, outcome }: JournalRecord,
  textNow: TextNow,
  yaml: Yaml,
): UndoPlan {
  const isUnwritten =
    outcome !== null && outcome.result !== 'created' && outcome.result !== 'updated';
  if (isUnwritten) return { changes: [], leftovers: [] };
  const path = outcome?.path ?? change.path;
  const now = textNow(path);
  const step = now === null ? {} : undoWritten({ change, outcome }, path, now, yaml);
  return {
    changes: step.change == null ? [] : [step.change],
    leftovers: step.leftover === undefined ? [] : [step.leftover],
  };
}

/** Whether a change without an outcome was made all the same, just before its record broke off. */
export function isMade(change: Change, now: string | null, yaml: Yaml): boolean {
  if (change.type === 'create') return now === change.text;
  const after = textAfter(change, yaml);
  return after !== null && after === now && after !== seenText(change);
}

/** Folders an import made, innermost first. */
export function foldersMade(records: readonly JournalRecord[]): string[] {
  const folders = records.flatMap(({ outcome }) => outcome?.folders ?? []);
  return [...new Set(folders)].sort(
    (one, other) => other.split('/').length - one.split('/').length,
  );
}

function undoWritten(record: JournalRecord, path: string, now: string, yaml: Yaml): Step {
  const { change, outcome } = record;
  if (change.type === 'create') return undoCreate(change.text, outcome, path, now);
  const seen = seenText(change);
  if (seen === null || now === seen) return {};
  const hash = outcome?.hash ?? hashOf(textAfter(change, yaml));
  if (hashText(now) === hash)
    return { change: { type: 'restore', path, text: seen, seenHash: hash } };
  if (outcome === null) return {};
  return change.type === 'replace'
    ? takeWordsBack(change, path, now)
    : takeBack(change, seen, path, now, yaml);
}

function undoCreate(
  text: string,
  outcome: JournalRecord['outcome'],
  path: string,
  now: string,
): Step {
  const seenHash = hashText(now);
  if (seenHash === (outcome?.hash ?? hashText(text)))
    return { change: { type: 'trash', path, seenHash } };
  // Without a record of it the file is somebody else's.
  return outcome === null ? {} : { leftover: { path, reason: 'changed' } };
}

function takeBack(change: Change, seen: string, path: string, now: string, yaml: Yaml): Step {
  if (change.type !== 'edit') return {};
  const back: EditChange = {
    type: 'edit',
    path,
    properties: change.properties.flatMap((edit) => invert(edit, seen)),
    takenSections: change.sections ?? [],
    seen: now,
  };
  const result = editText(now, back, yaml);
  if ('refused' in result) return { leftover: { path, reason: result.refused } };
  return { change: result.text === now ? null : back };
}

function takeWordsBack(change: Words, path: string, now: string): Step {
  const text = restoreWords(now, change.replacements);
  const leftover: Leftover = { path, reason: 'changed' };
  return text === now
    ? { leftover }
    : { change: { type: 'restore', path, text, seenHash: hashText(now) }, leftover };
}

function invert(edit: PropertyEdit, seen: string): PropertyEdit[] {
  const block = findPropertyBlock(seen);
  const keepsName = block !== null && findField(block, edit.name) !== null;
  const { name } = edit;
  if (edit.action === 'fill') return [{ name, action: 'take-back', value: edit.value, keepsName }];
  if (edit.action === 'add') return [{ name, action: 'take-back', value: edit.values, keepsName }];
  return [];
}

function seenText(change: Change): string | null {
  return change.type === 'edit' || change.type === 'replace' ? (change.seen ?? null) : null;
}

function textAfter(change: Change, yaml: Yaml): string | null {
  const seen = seenText(change);
  if (seen === null) return null;
  if (change.type === 'replace') return replaceWords(seen, change.replacements);
  if (change.type !== 'edit') return null;
  const result = editText(seen, change, yaml);
  return 'text' in result ? result.text : null;
}

function hashOf(text: string | null): string | null {
  return text === null ? null : hashText(text);
}
