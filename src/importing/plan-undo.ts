// Undoing an import, and finishing one that was cut off: from its journal and the notes as they stand, the changes to make now.
import type { Change, PropertyEdit } from '../notes/change';
import { editText, readProperties } from '../notes/edit-text';
import { hashText } from '../notes/hash-text';
import { isNothing } from '../notes/property-record';
import { replaceWords, restoreWords } from '../notes/replace-words';
import { hasHeading } from '../notes/sections';
import type { Yaml } from '../notes/yaml';
import { isEqual } from '../text/is-equal';
import { findField, findPropertyBlock, type PropertyField } from '../text/property-block';
import type { JournalRecord, Leftover } from './journal';

/** What to do about one change, and what stays because the user has worked on it since; nothing where it was never made. */
export interface UndoStep {
  readonly change?: Change;
  readonly leftover?: Leftover;
}

type ChangeOf<T extends Change['type']> = Extract<Change, { type: T }>;

/** Takes one recorded change back; `now` is the text of its file as it stands, null where it is gone. */
export function undoRecord(record: JournalRecord, now: string | null, yaml: Yaml): UndoStep {
  const { change, outcome } = record;
  if (now === null || (outcome !== null && !isRecordedAsMade(record))) return {};
  if (change.type === 'create') return undoCreate(record, now);
  const seen = seenText(change);
  if (seen === null || now === seen) return {};
  const seenHash = outcome?.hash ?? hashOf(textAfter(change, yaml));
  const path = pathOf(record);
  if (hashText(now) === seenHash)
    return { change: { type: 'restore', path, text: seen, seenHash } };
  // Without a record of it the change was not made, and what is different is the user's.
  if (outcome === null) return {};
  return change.type === 'replace'
    ? takeWordsBack(path, change, now)
    : takePropertiesBack(record, now, yaml);
}

/** Whether the record says that the change was made. */
export function isRecordedAsMade({ outcome }: JournalRecord): boolean {
  return outcome?.result === 'created' || outcome?.result === 'updated';
}

/** Whether a file reads as the change left it. */
export function isAsLeft({ change, outcome }: JournalRecord, now: string, yaml: Yaml): boolean {
  if (change.type === 'create') return now === change.text;
  return hashText(now) === (outcome?.hash ?? hashOf(textAfter(change, yaml)));
}

/** Hash of the text a change left; null where only the text itself could tell. */
export function hashAfter({ change, outcome }: JournalRecord): string | null {
  return outcome?.hash ?? (change.type === 'create' ? hashText(change.text) : null);
}

/** Whether a change without an outcome was made all the same, just before its record broke off. */
export function isMade(change: Change, now: string | null, yaml: Yaml): boolean {
  if (change.type === 'create') return now === change.text;
  const after = textAfter(change, yaml);
  return after !== null && after === now && after !== seenText(change);
}

/** Path at which a recorded change was made. */
export function pathOf({ change, outcome }: JournalRecord): string {
  return outcome?.path ?? change.path;
}

function undoCreate(record: JournalRecord, now: string): UndoStep {
  const path = pathOf(record);
  const seenHash = hashText(now);
  if (seenHash === hashAfter(record)) return { change: { type: 'trash', path, seenHash } };
  return record.outcome === null ? {} : { leftover: { path, reason: 'changed' } };
}

function takePropertiesBack(record: JournalRecord, now: string, yaml: Yaml): UndoStep {
  const { change, outcome } = record;
  if (change.type !== 'edit') return {};
  const path = pathOf(record);
  const seen = change.seen ?? '';
  const text = change.properties.reduce((left, edit) => putFieldBack(left, edit, seen, yaml), now);
  const properties = change.properties.flatMap((edit) => invertEdit(edit, seen, yaml));
  const takenSections = (change.sections ?? []).map((section) =>
    hasHeading(seen, section.heading) ? { ...section, heading: null } : section,
  );
  const back: Change = { type: 'edit', path, properties, takenSections, seen: now };
  const result = editText(text, back, yaml);
  if ('refused' in result) return { leftover: { path, reason: result.refused } };
  // Only where its properties were written anew already may they be again.
  const isHarmful = result.isReformatted && outcome?.reason !== 'reformatted';
  if (isHarmful) return { leftover: { path, reason: 'unsafe-edit' } };
  if (result.text === now) return {};
  if (text === now) return { change: back };
  return { change: { type: 'restore', path, text: result.text, seenHash: hashText(now) } };
}

// A text of several names that was made their list is put back with all its bytes, if the list still stands.
function putFieldBack(now: string, edit: PropertyEdit, seen: string, yaml: Yaml): string {
  if (edit.action !== 'set') return now;
  const [before, after] = [findNamed(seen, edit.name), findNamed(now, edit.name)];
  if (before === null || after === null) return now;
  if (!isEqual(readProperties(now, yaml)?.[after.name], edit.value)) return now;
  return now.slice(0, after.from) + seen.slice(before.from, before.to) + now.slice(after.to);
}

function findNamed(text: string, name: string): PropertyField | null {
  const block = findPropertyBlock(text);
  return block === null ? null : findField(block, name);
}

function takeWordsBack(path: string, { replacements }: ChangeOf<'replace'>, now: string): UndoStep {
  const { text, left } = restoreWords(now, replacements);
  const leftover: Leftover = { path, reason: 'changed' };
  if (text === now) return { leftover };
  const change: Change = { type: 'restore', path, text, seenHash: hashText(now) };
  return left === 0 ? { change } : { change, leftover };
}

function invertEdit(edit: PropertyEdit, seen: string, yaml: Yaml): PropertyEdit[] {
  if (edit.action !== 'fill' && edit.action !== 'add') return [];
  const field = findNamed(seen, edit.name);
  const held = field === null ? null : readProperties(seen, yaml)?.[field.name];
  const isText = edit.action === 'add' && !isNothing(held) && !Array.isArray(held);
  const leaves = field === null ? 'nothing' : isText ? 'text' : 'name';
  const value = edit.action === 'add' ? edit.values : edit.value;
  return [{ name: edit.name, action: 'take-back', value, leaves }];
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

function hashOf(text: string | null): string {
  return text === null ? '' : hashText(text);
}
