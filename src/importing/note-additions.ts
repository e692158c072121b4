// What an import may do to an existing note: add a property that is missing, add to four of its lists, append remarks. Nothing else.
import { nameKey } from '../catalog/item';
import type { PropertyEdit, Section } from '../notes/change';
import { noteName } from '../notes/free-path';
import {
  isEmptyValue,
  plainOrganization,
  propertyValues,
  type NotedWork,
  type PropertyValues,
} from '../notes/paper-properties';
import { addToHeld, heldNames, type NoteValue, type OpenNote } from '../notes/note-values';
import { findMissingParagraphs } from '../notes/sections';
import { PROPERTIES, type NotePath, type Property } from '../paper';
import type { Settings } from '../settings';
import type { PropertyValue } from '../text/edit-property';
import type { Addition } from './plan';
import { linkedAddress } from './remark-sections';

/** An existing note as it was read, and how links in it are followed. */
export interface ReadNote {
  readonly path: NotePath;
  readonly text: string;
  readonly read: OpenNote;
  /** Note a link target reaches from this note; null for none. */
  readonly resolve: (target: string) => NotePath | null;
}

/** Edits that bring what the note lacks, and the same for people to read. */
export interface NoteAdditions {
  readonly properties: readonly PropertyEdit[];
  readonly sections: readonly Section[];
  readonly additions: readonly Addition[];
}

const JOINED: readonly Property[] = ['aliases', 'organization', 'topics', 'lists'];

/** What a note lacks of a work; `work.aliases` may be empty, `work.status` is null unless a list states one. */
export function findAdditions(
  note: ReadNote,
  work: NotedWork,
  remarks: readonly Section[],
  settings: Settings,
): NoteAdditions {
  const read = note.read;
  const wanted = {
    ...propertyValues(work, settings),
    ...findTitles(work, read('title'), note.path),
  };
  const found = PROPERTIES.flatMap((property) => {
    const value = wanted[property];
    const edit =
      value === undefined ? null : findEdit(property, value, read(property), note, settings);
    return edit === null ? [] : [{ property, edit }];
  });
  const sections = findMissingSections(note.text, remarks);
  const values = sections.flatMap(({ paragraphs }) => paragraphs);
  const additions = found.map(({ property, edit }) => ({ property, values: editValues(edit) }));
  return {
    properties: found.map(({ edit }) => edit),
    sections,
    additions: values.length === 0 ? additions : [...additions, { property: 'remarks', values }],
  };
}

function findMissingSections(text: string, remarks: readonly Section[]): Section[] {
  return remarks.flatMap((section) => {
    const missing = findMissingParagraphs(text, section);
    const paragraphs = missing.filter((one) => !isHeldLink(one, text));
    return paragraphs.length === 0 ? [] : [{ heading: section.heading, paragraphs }];
  });
}

// An address the note already holds, as a property or in its words, says nothing new.
function isHeldLink(paragraph: string, text: string): boolean {
  const address = linkedAddress(paragraph);
  return address !== null && text.includes(address);
}

type FillOrAdd = Extract<PropertyEdit, { action: 'fill' | 'set' | 'add' }>;

function findEdit(
  property: Property,
  value: PropertyValue,
  held: NoteValue,
  note: ReadNote,
  settings: Settings,
): FillOrAdd | null {
  if (isEmptyValue(value)) return null;
  if (held.shape === 'nothing') return { name: held.name, action: 'fill', value };
  // Names with values of their own are no list that anything could join.
  if (!JOINED.includes(property) || typeof value !== 'object' || held.shape === 'names')
    return null;
  const keyOf = (one: string): string => valueKey(property, one, note, settings);
  const keys = new Set(heldNames(held).map(keyOf));
  const values = value.filter((one) => !keys.has(keyOf(one)));
  return values.length === 0 ? null : addToHeld(held, values);
}

// The title is an alias where the note goes by another; a note whose name is the title needs no property for it.
function findTitles(work: NotedWork, held: NoteValue, path: NotePath): PropertyValues {
  const names = new Set([...held.values, noteName(path)].map(nameKey));
  const title = held.values.length > 0 || names.has(nameKey(work.title)) ? '' : work.title;
  if (title !== '') names.add(nameKey(title));
  const aliases = [work.title, ...work.aliases].filter((alias) => !names.has(nameKey(alias)));
  return { title, aliases };
}

function valueKey(property: Property, value: string, note: ReadNote, settings: Settings): string {
  if (property === 'lists') {
    const target = value.replace(/^\[\[|\]\]$/g, '').replace(/[|#].*$/, '');
    return note.resolve(target) ?? target;
  }
  if (property !== 'organization') return nameKey(value);
  const key = nameKey(plainOrganization(value));
  const known = settings.organizationNames.find(({ name, aliases }) =>
    [name, ...aliases].some((other) => nameKey(other) === key),
  );
  return known === undefined ? key : nameKey(known.name);
}

function editValues(edit: FillOrAdd): string[] {
  const value = edit.action === 'add' ? edit.values : edit.value;
  return typeof value === 'object' ? [...value] : [String(value)];
}
