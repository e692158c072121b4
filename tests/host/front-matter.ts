// The property block of a note: where it stands, and the readings of it that Obsidian offers.
import type { CachedMetadata, FrontMatterCache } from './cached-metadata';
import { parseYaml, stringifyYaml } from './yaml';

/** Where the block stands; offsets in UTF-16 units. */
export interface FrontMatterInfo {
  exists: boolean;
  frontmatter: string;
  from: number;
  to: number;
  contentStart: number;
}

const BLOCK = /^---[ \t]*\r?\n((?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)/;

/** Finds the property block; it can only stand at the very start. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const match = content.startsWith('---') ? BLOCK.exec(content) : null;
  if (!match) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const frontmatter = match[1] ?? '';
  const from = content.indexOf('\n') + 1;
  const to = from + frontmatter.length;
  return { exists: true, frontmatter, from, to, contentStart: match[0].length };
}

/**
 * The text with its properties changed by `fn` and written anew, as `processFrontMatter` does it:
 * comments and quotes of the block are lost, every byte after it stays. Throws what YAML or `fn` throws.
 */
export function changeFrontMatter(
  content: string,
  fn: (frontmatter: Record<string, unknown>) => void,
): string {
  const { exists, frontmatter, from, to } = getFrontMatterInfo(content);
  const properties = readProperties(parseYaml(frontmatter)) ?? {};
  fn(properties);
  const yaml = Object.keys(properties).length > 0 ? stringifyYaml(properties) : '';
  if (exists) return content.slice(0, from) + yaml + content.slice(to);
  return yaml === '' ? content : `---\n${yaml}---\n${content}`;
}

/** The value as an object of properties; null when it is none. */
export function readProperties(value: unknown): FrontMatterCache | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.fromEntries(Object.entries(value));
}

/** The value under a key, or under the first key that fits a pattern, without regard to case. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  const fits = (name: string): boolean =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const found = Object.entries(readProperties(frontmatter) ?? {}).find(([name]) => fits(name));
  return found?.[1] ?? null;
}

/** A list, or a text split at its commas, as trimmed strings; null where there is nothing. */
export function parseFrontMatterStringArray(
  frontmatter: unknown,
  key: string | RegExp,
): string[] | null {
  return splitEntry(frontmatter, key, ',');
}

/** The aliases of a note. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return splitEntry(frontmatter, /^alias(es)?$/i, ',');
}

/** The tags of the properties, each with its `#`. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = splitEntry(frontmatter, /^tags?$/i, /[,\s]+/);
  return tags && tags.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

/** The tags of the text and of the properties, each with its `#`; null for a note without cache. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const ofText = (cache.tags ?? []).map(({ tag }) => tag);
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...ofText];
}

function splitEntry(
  frontmatter: unknown,
  key: string | RegExp,
  separator: string | RegExp,
): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  const texts = typeof value === 'string' ? value.split(separator) : listOf(value);
  const kept = texts.map((text) => text.trim()).filter((text) => text !== '');
  return kept.length > 0 ? kept : null;
}

function listOf(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (!Array.isArray(value)) return [];
  return value.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
}
