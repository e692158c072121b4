// An edit made on the text of a note: lines are changed inside the property block, and the result must read back to exactly what was meant.
import {
  addToProperty,
  clearProperty,
  removeFromProperty,
  removeProperty,
  unwrapList,
  writeProperty,
} from '../text/edit-property';
import {
  findField,
  findPropertyBlock,
  isEmptyField,
  type PropertyBlock,
} from '../text/property-block';
import { isEqual } from '../text/is-equal';
import type { Change, PropertyEdit, Reason } from './change';
import { editRecord, isRecord, type PropertyRecord } from './property-record';
import { addSections, takeSections } from './sections';
import type { Yaml } from './yaml';

type Edit = Extract<Change, { type: 'edit' }>;

/** What an edit adds and takes away, without where. */
export type EditContent = Pick<Edit, 'properties' | 'sections' | 'takenSections'>;

/** The text after an edit, or why it cannot be made; `isReformatted` where a property had to be written anew. */
export type EditResult =
  { readonly text: string; readonly isReformatted: boolean } | { readonly refused: Reason };

/** Makes an edit and checks it: what the block holds afterwards is what it held and what was meant, nothing else. */
export function editText(text: string, edit: EditContent, yaml: Yaml): EditResult {
  const before = readProperties(text, yaml);
  if (before === null) return { refused: 'broken-properties' };
  const edited = proposeEdit(text, edit);
  if (edited === text || reads(edited, editRecord(before, edit.properties), yaml))
    return { text: edited, isReformatted: false };
  const anew = edit.properties.reduce<Progress | null>(
    (made, one) => (made === null ? null : editStep(made, one, yaml)),
    { text, record: before, isReformatted: false },
  );
  if (anew === null) return { refused: 'unsafe-edit' };
  return { text: editSections(anew.text, edit), isReformatted: anew.isReformatted };
}

interface Progress {
  readonly text: string;
  readonly record: PropertyRecord;
  readonly isReformatted: boolean;
}

// The last resort writes one property anew, as Obsidian writes properties: its comments and quotes are lost, those of
// the others stay. Obsidian's own `processFrontMatter` would write them all, and make `1.10` of another property 1.1.
function editStep(made: Progress, edit: PropertyEdit, yaml: Yaml): Progress | null {
  const record = editRecord(made.record, [edit]);
  if (isEqual(record, made.record)) return made;
  const edited = editProperty(made.text, edit);
  if (reads(edited, record, yaml)) return { ...made, text: edited, record };
  const anew = writeField(made.text, edit.name, record, yaml);
  return reads(anew, record, yaml) ? { text: anew, record, isReformatted: true } : null;
}

function reads(text: string | null, meant: PropertyRecord, yaml: Yaml): text is string {
  return text !== null && isEqual(readProperties(text, yaml), meant);
}

function writeField(text: string, name: string, record: PropertyRecord, yaml: Yaml): string | null {
  const block = findPropertyBlock(text);
  const field = block === null ? null : findField(block, name);
  if (block === null || field === null) return null;
  const lines = yaml
    .stringify({ [field.name]: record[field.name] })
    .replace(/\r?\n?$/, '\n')
    .replace(/\r?\n/g, block.eol);
  return text.slice(0, field.from) + lines + text.slice(field.to);
}

/** The text an edit would give, unchecked; null where it cannot be made as text. */
export function proposeEdit(text: string, edit: EditContent): string | null {
  let result: string | null = text;
  let block = findPropertyBlock(text);
  for (const one of edit.properties) {
    if (one.action === 'fill' && isFilled(block, one.name)) continue;
    result = editProperty(result, one);
    if (result === null) return null;
    block = findPropertyBlock(result);
  }
  return editSections(result, edit);
}

function editSections(text: string, edit: EditContent): string {
  return addSections(takeSections(text, edit.takenSections ?? []), edit.sections ?? []);
}

/** The properties of a note; empty where it has none, null where they are broken. */
export function readProperties(text: string, yaml: Yaml): PropertyRecord | null {
  const block = findPropertyBlock(text);
  if (block === null) return {};
  try {
    const value = yaml.parse(text.slice(block.from, block.to)) ?? {};
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function editProperty(text: string, edit: PropertyEdit): string | null {
  switch (edit.action) {
    case 'set':
    case 'fill':
      return writeProperty(text, edit.name, edit.value);
    case 'add':
      return edit.values.length === 0 ? text : addToProperty(text, edit.name, edit.values);
    case 'remove':
      return removeProperty(text, edit.name);
    case 'take-back':
      return takeBack(text, edit);
  }
}

function isFilled(block: PropertyBlock | null, name: string): boolean {
  const field = block === null ? null : findField(block, name);
  return field !== null && !isEmptyField(field);
}

function takeBack(text: string, edit: Extract<PropertyEdit, { action: 'take-back' }>): string {
  const values = typeof edit.value === 'object' ? edit.value : [String(edit.value)];
  const taken = removeFromProperty(text, edit.name, values);
  if (taken === text) return text;
  if (isFilled(findPropertyBlock(taken), edit.name))
    return edit.leaves === 'text' ? unwrapList(taken, edit.name) : taken;
  return edit.leaves === 'name'
    ? clearProperty(taken, edit.name)
    : removeProperty(taken, edit.name);
}
