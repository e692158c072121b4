// Values of properties from whatever the property block holds; null for what cannot mean such a value.
import { parseArxivId } from '../text/arxiv';
import { findDate, findYear } from '../text/date';
import { findDoi } from '../text/doi';
import { keepDifferent } from '../text/keep-different';
import { splitNames } from '../text/split-names';
import { parseWikiLink } from '../text/wiki-link';

/** Whether a property says nothing. */
export function isEmptyValue(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** One text: a text, a number, or a list of one. */
export function readText(value: unknown): string | null {
  if (Array.isArray(value)) return value.length === 1 ? readText(value[0]) : null;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = isTrim(value) ? value : value.trim();
  return text === '' ? null : text;
}

/** Whether a text surely has no space at its ends: most have none, and asking is cheaper than cutting. */
function isTrim(text: string): boolean {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
}

function isInk(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** One name: a text, or a link's label or target without its folder. */
export function readName(value: unknown): string | null {
  const text = readText(value);
  return text === null ? null : nameOf(text);
}

/** One address or file: a text, or a link's target. */
export function readTarget(value: unknown): string | null {
  const text = readText(value);
  return text === null ? null : targetOf(text);
}

/** Several names: a list, or one text with the names between commas; between semicolons where it has any, as commas then belong to names. */
export function readNames(value: unknown): readonly string[] | null {
  return readSeveral(value, nameOf);
}

/** Several link targets, as written. */
export function readTargets(value: unknown): readonly string[] | null {
  return readSeveral(value, targetOf);
}

/** A year: a number, or a text that holds one. */
export function readYear(value: unknown): number | null {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 1000 && value < 3000 ? value : null;
  return typeof value === 'string' ? findYear(value) : null;
}

/** A date `YYYY-MM-DD` or `YYYY-MM`, whatever time stands behind it. */
export function readDate(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  if (DATE.test(text)) return text;
  if (/^\d{4}-\d/.test(text)) return DATE_AND_TIME.exec(text)?.[1] ?? null;
  return findDate(text)?.date ?? null;
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;
const DATE_AND_TIME = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[T\s]/;

/** A day `YYYY-MM-DD`. */
export function readDay(value: unknown): string | null {
  const date = readDate(value);
  return date?.length === 10 ? date : null;
}

/** An arXiv identifier. YAML takes an unquoted one for a number and drops its final zeros: five digits since 2015, four before. */
export function readArxiv(value: unknown): string | null {
  if (typeof value === 'number')
    return parseArxivId(value.toFixed(value < 1501 ? 4 : 5).padStart(9, '0'));
  const text = readText(value);
  return text === null || PLAIN_ARXIV.test(text) ? text : parseArxivId(text);
}

/** Identifiers as most notes have them, which need no closer look. */
const PLAIN_ARXIV = /^\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}$/;
const PLAIN_DOI = /^10\.\d{4,9}\/[a-z0-9.-]*[a-uw-z.-]\d+$/;

/** A DOI, with or without the address before it. */
export function readDoi(value: unknown): string | null {
  const text = readText(value);
  return text === null || PLAIN_DOI.test(text) ? text : findDoi(text);
}

function readSeveral(value: unknown, read: (text: string) => string): readonly string[] | null {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : splitText(readText(value));
  if (items === null) return null;
  // Most lists are plain, and most notes have several: the cache's own are kept, which saves a third of the memory.
  if (items.every(isPlainName)) return keepDifferent(items);
  const names = items.map((item) => {
    const text = readText(item);
    return text === null ? null : read(text);
  });
  return names.every((name) => name !== null) ? keepDifferent(names) : null;
}

function splitText(text: string | null): readonly string[] | null {
  return text === null ? null : splitNames(text);
}

function isPlainName(item: unknown): item is string {
  if (typeof item !== 'string' || item === '' || item.startsWith('[')) return false;
  return isTrim(item) || item.trim() === item;
}

function nameOf(text: string): string {
  const link = text.startsWith('[[') ? parseWikiLink(text) : null;
  if (link === null) return text;
  return link.label ?? link.target.slice(link.target.lastIndexOf('/') + 1);
}

function targetOf(text: string): string {
  return (text.startsWith('[[') ? parseWikiLink(text)?.target : undefined) ?? text;
}
