// What an existing note already says, read from its text: which property holds what, under which of its names.
import type { PropertyRecord } from '../notes/property-record';
import { readProperties } from '../notes/edit-text';
import type { Yaml } from '../notes/yaml';
import type { Property } from '../paper';
import { OTHER_PROPERTY_NAMES, type Settings } from '../settings';
import {
  findField,
  findPropertyBlock,
  isEmptyField,
  type PropertyField,
} from '../text/property-block';

/** One property of a note: the name to write it under, its values as text, and whether it is one text and no list. */
export interface NoteValue {
  readonly name: string;
  readonly values: readonly string[];
  readonly isText: boolean;
}

/** Reads properties of a note by the settings' names and the others that mean the same. */
export function noteReader(
  text: string,
  settings: Settings,
  yaml: Yaml,
): (property: Property) => NoteValue {
  const block = findPropertyBlock(text);
  let record: PropertyRecord | null = null;
  const readOther = (field: PropertyField): string[] => {
    record ??= readProperties(text, yaml) ?? {};
    return flatten(record[field.name]);
  };
  return (property) => {
    const own = settings.propertyNames[property];
    const names = [own, ...OTHER_PROPERTY_NAMES[property]];
    const fields = block === null ? [] : names.flatMap((name) => findField(block, name) ?? []);
    const filled = fields.find((field) => !isEmptyField(field));
    if (filled === undefined) return { name: fields[0]?.name ?? own, values: [], isText: false };
    const isSimple = filled.style !== 'other';
    const values = isSimple ? filled.items.map(({ value }) => value) : readOther(filled);
    return { name: filled.name, values, isText: filled.style === 'scalar' };
  };
}

// An unquoted `[[x]]` is a list in a list to YAML.
function flatten(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(flatten);
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
