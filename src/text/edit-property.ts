// One property of a note changed as text: every byte that need not change stays. Whoever writes the result checks it with a YAML parser.
import {
  findField,
  findPropertyBlock,
  type PropertyBlock,
  type PropertyField,
} from './property-block';
import { formatScalar } from './yaml-scalar';

/** A value a property can hold. */
export type PropertyValue = string | number | boolean | readonly string[];

/** The text with the property set, its name appended to the block, or a block made, where missing. */
export function writeProperty(text: string, name: string, value: PropertyValue): string {
  const block = findPropertyBlock(text);
  const field = block === null ? null : findField(block, name);
  if (block === null || field === null) return appendProperty(text, block, name, value);
  if (field.style === 'block' || field.style === 'other') {
    return splice(text, field.from, field.to, formatProperty(field.name, value, block.eol));
  }
  if (isList(value) && value.length > 0) return openList(text, block, field, value);
  const words = isList(value) ? '[]' : formatScalar(value);
  return splice(text, field.valueFrom, field.valueTo, spaced(text, field) + words);
}

/**
 * The text with values added to a list that is there in any style; null where only a YAML parser could tell how. A list
 * of more than plain values gets them behind all it holds, even those it has.
 */
export function addToProperty(
  text: string,
  name: string,
  values: readonly string[],
): string | null {
  const block = findPropertyBlock(text);
  const field = block === null ? null : findField(block, name);
  if (block === null || field === null || field.style === 'empty')
    return writeProperty(text, name, values);
  const missing = values.filter((value) => !field.items.some((item) => item.value === value));
  if (missing.length === 0) return text;
  if (field.style === 'block') return extendBlock(text, block, field, missing);
  if (field.style === 'flow') return extendFlow(text, field, missing);
  if (field.style === 'scalar') return wrapScalar(text, field, missing);
  return extendOther(text, block, field, missing);
}

/** The text without the property. */
export function removeProperty(text: string, name: string): string {
  const block = findPropertyBlock(text);
  const field = block === null ? null : findField(block, name);
  return field === null ? text : splice(text, field.from, field.to, '');
}

/** The text with the property named but empty. */
export function clearProperty(text: string, name: string): string {
  const block = findPropertyBlock(text);
  const field = block === null ? null : findField(block, name);
  if (block === null || field === null) return text;
  if (field.style !== 'block' && field.style !== 'other')
    return splice(text, field.valueFrom, field.valueTo, '');
  return splice(text, field.from, field.to, `${formatScalar(field.name)}:${block.eol}`);
}

/** The text with values taken out of a list, the others as they were; from one of more than plain values, as they were added. */
export function removeFromProperty(text: string, name: string, values: readonly string[]): string {
  const block = findPropertyBlock(text);
  const field = block === null ? null : findField(block, name);
  if (field === null) return text;
  if (field.style === 'other') return cutFromOther(text, field, values);
  const index = field.items.findIndex((item) => values.includes(item.value));
  return index < 0 ? text : removeFromProperty(cutItem(text, field, index), name, values);
}

/** The text with a list of one value turned into that value, as it was written; a longer list stays. */
export function unwrapList(text: string, name: string): string {
  const block = findPropertyBlock(text);
  const field = block === null ? null : findField(block, name);
  const [item] = field?.items ?? [];
  if (field === null || item === undefined || field.items.length > 1) return text;
  if (field.style === 'block') return writeProperty(text, name, item.value);
  return splice(text, field.valueFrom, field.valueTo, text.slice(item.from, item.to));
}

function appendProperty(
  text: string,
  block: PropertyBlock | null,
  name: string,
  value: PropertyValue,
): string {
  if (block !== null)
    return splice(text, block.to, block.to, formatProperty(name, value, block.eol));
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  return splice(text, mark, mark, `---${eol}${formatProperty(name, value, eol)}---${eol}`);
}

function formatProperty(name: string, value: PropertyValue, eol: string): string {
  const head = `${formatScalar(name)}:`;
  if (!isList(value)) return `${head} ${formatScalar(value)}${eol}`;
  return value.length === 0 ? `${head} []${eol}` : head + eol + formatItems(value, '  ', eol);
}

function formatItems(values: readonly string[], indent: string, eol: string): string {
  return values.map((value) => `${indent}- ${formatScalar(value)}${eol}`).join('');
}

// A list where nothing or one value stood: items below the name, a comment after it stays.
function openList(
  text: string,
  block: PropertyBlock,
  field: PropertyField,
  values: readonly string[],
): string {
  const below = splice(text, field.to, field.to, formatItems(values, '  ', block.eol));
  return splice(below, field.valueFrom, field.valueTo, '');
}

function extendBlock(
  text: string,
  block: PropertyBlock,
  field: PropertyField,
  values: readonly string[],
): string {
  const last = field.items.at(-1);
  if (last === undefined) return text;
  const lineStart = text.lastIndexOf('\n', last.from) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, last.from))?.[0] ?? '';
  const lineEnd = text.indexOf('\n', last.to) + 1;
  return splice(text, lineEnd, lineEnd, formatItems(values, indent, block.eol));
}

function extendFlow(text: string, field: PropertyField, values: readonly string[]): string {
  const added = values.map(formatScalar).join(', ');
  const last = field.items.at(-1);
  if (last === undefined) return splice(text, field.valueFrom, field.valueTo, `[${added}]`);
  return splice(text, last.to, last.to, `, ${added}`);
}

// A list that holds lists or names with values, or stands over several lines.
function extendOther(
  text: string,
  block: PropertyBlock,
  field: PropertyField,
  values: readonly string[],
): string | null {
  const written = text.slice(field.valueFrom, field.to);
  if (written.startsWith('[')) {
    const end = field.valueFrom + written.lastIndexOf(']');
    return splice(text, end, end, `, ${values.map(formatScalar).join(', ')}`);
  }
  const indent = /^\s*(?:#.*)?\n(?:\s*\n)*([ \t]*)-[ \t]/.exec(written)?.[1];
  if (indent === undefined) return null;
  return splice(text, field.to, field.to, formatItems(values, indent, block.eol));
}

// The one value keeps its bytes; where a list could misread it, it is quoted.
function wrapScalar(text: string, field: PropertyField, values: readonly string[]): string {
  const written = text.slice(field.valueFrom, field.valueTo);
  const first =
    /^["']/.test(written) || !/[,[\]{}]/.test(written) ? written : JSON.stringify(written);
  return splice(
    text,
    field.valueFrom,
    field.valueTo,
    `[${[first, ...values.map(formatScalar)].join(', ')}]`,
  );
}

function cutItem(text: string, field: PropertyField, index: number): string {
  const item = field.items[index];
  if (item === undefined) return text;
  if (field.style === 'block') {
    return splice(text, text.lastIndexOf('\n', item.from) + 1, text.indexOf('\n', item.to) + 1, '');
  }
  const before = field.items[index - 1];
  const after = field.items[index + 1];
  if (before !== undefined) return splice(text, before.to, item.to, '');
  return splice(text, item.from, after?.from ?? item.to, '');
}

function cutFromOther(text: string, field: PropertyField, values: readonly string[]): string {
  const written = text.slice(field.valueFrom, field.to);
  const added = values.map(formatScalar);
  const left = written.startsWith('[')
    ? added.reduce((list, value) => list.replace(`, ${value}`, ''), written)
    : (written.match(/[^\n]*\n/g) ?? [])
        .filter((line) => !added.some((value) => line.trim() === `- ${value}`))
        .join('');
  return splice(text, field.valueFrom, field.to, left);
}

function spaced(text: string, field: PropertyField): string {
  return text[field.valueFrom - 1] === ':' ? ' ' : '';
}

function isList(value: PropertyValue): value is readonly string[] {
  return typeof value === 'object';
}

function splice(text: string, from: number, to: number, insert: string): string {
  return text.slice(0, from) + insert + text.slice(to);
}
