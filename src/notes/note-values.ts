// What an existing note already says, read from its text: which property holds what, under which of its names.
import { PROPERTIES, type Property } from '../paper';
import { OTHER_PROPERTY_NAMES, type Settings } from '../settings';
import { isEqual } from '../text/is-equal';
import { findPropertyBlock, isEmptyField, type PropertyField } from '../text/property-block';
import { splitNames } from '../text/split-names';
import type { PropertyEdit } from './change';
import { readProperties } from './edit-text';
import { isRecord } from './property-record';
import type { Yaml } from './yaml';

/** One property of a note: the name to write it under, its values as text, and what they stand in. */
export interface NoteValue {
  readonly name: string;
  readonly values: readonly string[];
  /** One text, a list, or names with values of their own. */
  readonly shape: 'nothing' | 'text' | 'list' | 'names';
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
      return filled === undefined
        ? { name, values: [], shape: 'nothing' }
        : { name, ...readField(filled, text, yaml) };
    };
  };
}

/** The names a list property holds: the items of a list, and those one text holds between commas, as the catalog reads it. */
export function heldNames({ values, shape }: NoteValue): readonly string[] {
  return shape === 'text' ? values.flatMap(splitNames) : values;
}

/** The edit that adds values to a list property; a text of several names becomes the list of them, else it would be one name. */
export function addToHeld(
  held: NoteValue,
  values: readonly string[],
): Extract<PropertyEdit, { action: 'fill' | 'set' | 'add' }> {
  const { name } = held;
  if (held.shape === 'nothing') return { name, action: 'fill', value: values };
  const names = heldNames(held);
  return values.length === 0 || isEqual(names, held.values)
    ? { name, action: 'add', values }
    : { name, action: 'set', value: [...names, ...values] };
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

function readField(
  field: PropertyField,
  text: string,
  yaml: Yaml,
): Pick<NoteValue, 'values' | 'shape'> {
  const { style, items } = field;
  if (style !== 'other')
    return { values: items.map(({ value }) => value), shape: style === 'scalar' ? 'text' : 'list' };
  const value = readProperties(text, yaml)?.[field.name];
  const shape = isRecord(value) ? 'names' : Array.isArray(value) ? 'list' : 'text';
  return { values: flatten(value), shape };
}

// An unquoted `[[x]]` is a list in a list to YAML.
function flatten(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(flatten);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
