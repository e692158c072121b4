// What an existing note already says, read from its text: which property holds what, under which of its names.
import { readProperties } from '../notes/edit-text';
import type { Yaml } from '../notes/yaml';
import { PROPERTIES, type Property } from '../paper';
import { OTHER_PROPERTY_NAMES, type Settings } from '../settings';
import { findPropertyBlock, isEmptyField, type PropertyField } from '../text/property-block';

/** One property of a note: the name to write it under, its values as text, and whether it is one text and no list. */
export interface NoteValue {
  readonly name: string;
  readonly values: readonly string[];
  readonly isText: boolean;
}

/** One note, opened: gives the value of each property asked for. */
export type OpenNote = (property: Property) => NoteValue;

/** Opens notes by the settings' property names and the others that mean the same; made once for many notes. */
export function noteReader(settings: Settings, yaml: Yaml): (text: string) => OpenNote {
  const meanings = meaningsOf(settings);
  return (text) => {
    const fields = fieldsByProperty(text, meanings);
    return (property) => {
      const found = fields.get(property) ?? [];
      const filled = found.find((field) => !isEmptyField(field));
      const name = (filled ?? found[0])?.name ?? settings.propertyNames[property];
      if (filled === undefined) return { name, values: [], isText: false };
      return { name, values: readValues(filled, text, yaml), isText: filled.style === 'scalar' };
    };
  };
}

/** What each name means, in lower case, and its place among the names of the property: the settings' own first. */
type Meanings = ReadonlyMap<string, { readonly property: Property; readonly rank: number }>;

function meaningsOf(settings: Settings): Meanings {
  const meanings = new Map<string, { property: Property; rank: number }>();
  const add = (name: string, property: Property, rank: number): void => {
    const folded = name.toLowerCase();
    if (!meanings.has(folded)) meanings.set(folded, { property, rank });
  };
  for (const property of PROPERTIES) add(settings.propertyNames[property], property, 0);
  for (const property of PROPERTIES)
    OTHER_PROPERTY_NAMES[property].forEach((name, index) => add(name, property, index + 1));
  return meanings;
}

function fieldsByProperty(text: string, meanings: Meanings): Map<Property, PropertyField[]> {
  const ranked = new Map<Property, PropertyField[]>();
  const rankOf = ({ name }: PropertyField): number => meanings.get(name.toLowerCase())?.rank ?? 0;
  for (const field of findPropertyBlock(text)?.fields ?? []) {
    const property = meanings.get(field.name.toLowerCase())?.property;
    if (property === undefined) continue;
    const others = ranked.get(property);
    if (others === undefined) ranked.set(property, [field]);
    else others.push(field);
    others?.sort((one, other) => rankOf(one) - rankOf(other));
  }
  return ranked;
}

function readValues(field: PropertyField, text: string, yaml: Yaml): string[] {
  if (field.style !== 'other') return field.items.map(({ value }) => value);
  return flatten(readProperties(text, yaml)?.[field.name]);
}

// An unquoted `[[x]]` is a list in a list to YAML.
function flatten(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(flatten);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
