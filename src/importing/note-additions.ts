// What an import may do to an existing note: add a property that is missing, add to four of its lists, append remarks. Nothing else.
import { nameKey } from '../catalog/item';
import type { PropertyEdit, Section } from '../notes/change';
import { noteName } from '../notes/free-path';
import { plainOrganization, propertyValue, type NotedWork } from '../notes/paper-properties';
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
  const properties: PropertyEdit[] = [];
  const additions: Addition[] = [];
  const named = { ...work, ...findTitles(work, note.read('title'), note.path) };
  for (const property of PROPERTIES) {
    const value = propertyValue(property, named, settings);
    const edit = value === null ? null : findEdit(property, value, note, settings);
    if (edit === null) continue;
    properties.push(edit);
    additions.push({ property, values: editValues(edit) });
  }
  const sections = findMissingSections(note.text, remarks);
  const values = sections.flatMap(({ paragraphs }) => paragraphs);
  if (values.length > 0) additions.push({ property: 'remarks', values });
  return { properties, sections, additions };
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
  note: ReadNote,
  settings: Settings,
): FillOrAdd | null {
  const held = note.read(property);
  if (held.shape === 'nothing') return { name: held.name, action: 'fill', value };
  // Names with values of their own are no list that anything could join.
  if (!JOINED.includes(property) || typeof value !== 'object' || held.shape === 'names')
    return null;
  const isHeld = memberTest(heldNames(held), (one) => valueKey(property, one, note, settings));
  const values = value.filter((one) => !isHeld(one));
  return values.length === 0 ? null : addToHeld(held, values);
}

// The title is an alias where the note goes by another; a note whose name is the title needs no property for it.
function findTitles(
  work: NotedWork,
  held: NoteValue,
  path: NotePath,
): Pick<NotedWork, 'title' | 'aliases'> {
  const names = [...held.values, noteName(path)];
  const isTitled = held.values.length > 0 || memberTest(names, nameKey)(work.title);
  const isNamed = memberTest(isTitled ? names : [...names, work.title], nameKey);
  const aliases = [work.title, ...work.aliases].filter((alias) => !isNamed(alias));
  return { title: isTitled ? '' : work.title, aliases };
}

// Whether a text is among others, exactly or by its key; most are there exactly, and no key is made.
function memberTest(texts: readonly string[], keyOf: (text: string) => string) {
  let keys: Set<string> | null = null;
  return (text: string): boolean => {
    if (texts.includes(text)) return true;
    keys ??= new Set(texts.map(keyOf));
    return keys.has(keyOf(text));
  };
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
