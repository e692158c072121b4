// Edits of properties as values: what the YAML parser must read after the same edits were made as text.
import { isEqual } from '../text/is-equal';
import type { PropertyEdit } from './change';

/** Properties of a note as a YAML parser gives them. */
export type PropertyRecord = Readonly<Record<string, unknown>>;

/** The properties after the edits; names are found as written, else without regard to case. */
export function editRecord(record: PropertyRecord, edits: readonly PropertyEdit[]): PropertyRecord {
  return edits.reduce(editOne, record);
}

/** Whether a value is a set of named values, as a property block must be. */
export function isRecord(value: unknown): value is PropertyRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a property says nothing. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.every(isNothing);
}

function editOne(record: PropertyRecord, edit: PropertyEdit): PropertyRecord {
  const name = findName(record, edit.name);
  const value = record[name];
  switch (edit.action) {
    case 'set':
      return { ...record, [name]: edit.value };
    case 'fill':
      return isNothing(value) ? { ...record, [name]: edit.value } : record;
    case 'add':
      return edit.values.length === 0
        ? record
        : { ...record, [name]: addValues(value, edit.values) };
    case 'remove':
      return without(record, name);
    case 'take-back':
      return takeBack(record, name, edit);
  }
}

function addValues(value: unknown, values: readonly string[]): unknown {
  const present = asList(value);
  const missing = values.filter((one) => !present.some((other) => String(other) === one));
  return missing.length === 0 && !isNothing(value) ? value : [...present, ...missing];
}

function takeBack(
  record: PropertyRecord,
  name: string,
  edit: Extract<PropertyEdit, { action: 'take-back' }>,
): PropertyRecord {
  if (!Object.hasOwn(record, name)) return record;
  const left = valueLeft(record[name], edit.value);
  const isText = edit.leaves === 'text' && Array.isArray(left) && left.length === 1;
  if (!isNothing(left)) return { ...record, [name]: isText ? (left[0] as unknown) : left };
  return edit.leaves === 'name' ? { ...record, [name]: null } : without(record, name);
}

function valueLeft(value: unknown, taken: unknown): unknown {
  if (!Array.isArray(taken)) return isEqual(value, taken) ? null : value;
  if (!Array.isArray(value)) return taken.includes(value) ? null : value;
  return value.filter((one) => !taken.includes(one));
}

function asList(value: unknown): readonly unknown[] {
  if (isNothing(value)) return [];
  return Array.isArray(value) ? value : [value];
}

function findName(record: PropertyRecord, name: string): string {
  if (Object.hasOwn(record, name)) return name;
  const folded = name.toLowerCase();
  return Object.keys(record).find((other) => other.toLowerCase() === folded) ?? name;
}

function without(record: PropertyRecord, name: string): PropertyRecord {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
}
