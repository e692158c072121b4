// What a note is by itself, before any list speaks of it: a paper, a reading list, or a note like others.
import type { NoteFacts } from '../catalog/note-facts';
import { noteName, type Note } from './note';
import { readName } from './read-values';
import type { Rules } from './rules';

/** Property and tag that mark a reading list. */
export const READING_LIST_PROPERTY = 'reading-list';
export const READING_LIST_TAG = 'reading-list';

/** A reading list is never a paper; the template and notes in excluded folders are neither. */
export function noteRole(note: Note, rules: Rules): NoteFacts['role'] {
  if (isLeftOut(note.path, rules)) return 'note';
  if (isReadingList(note, rules)) return 'list';
  return isPaperNote(note, rules) ? 'paper' : 'note';
}

/** Whether nothing but a link can make this note a paper. */
export function isLeftOut(path: string, { settings }: Rules): boolean {
  const { template, excludedFolders } = settings;
  if (template !== '' && withoutSuffix(path) === withoutSuffix(template)) return true;
  return excludedFolders.some((folder) => isInFolder(path, folder));
}

function isReadingList(note: Note, { settings }: Rules): boolean {
  const mark = valueOf(note.properties, READING_LIST_PROPERTY);
  if (mark === true || mark === 'true' || hasTag(note.tags, `#${READING_LIST_TAG}`)) return true;
  if (settings.readingLists.length === 0) return false;
  const names = [note.path, withoutSuffix(note.path), noteName(note.path)];
  return settings.readingLists.some((name) => names.includes(name));
}

function isPaperNote(note: Note, { settings, paperTag }: Rules): boolean {
  const { papersFolder, paperProperty } = settings;
  if (papersFolder !== '' && isInFolder(note.path, papersFolder)) return true;
  if (paperTag !== '' && hasTag(note.tags, paperTag)) return true;
  if (note.path.startsWith('@', note.path.lastIndexOf('/') + 1)) return true;
  return (
    paperProperty.name !== '' &&
    hasValue(valueOf(note.properties, paperProperty.name), paperProperty.value)
  );
}

// Names differing only in case are one folder, as on most disks; new notes go to the one there is.
function isInFolder(path: string, folder: string): boolean {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return (
    path.startsWith(start) || path.slice(0, start.length).toLowerCase() === start.toLowerCase()
  );
}

/** A tag, given with `#` and in lower case, counts with those nested below it, whatever their case. */
function hasTag(tags: readonly string[], wanted: string): boolean {
  return tags.some((tag) => {
    if (tag.length < wanted.length) return false;
    const lower = tag.toLowerCase();
    return (
      lower.startsWith(wanted) && (lower.length === wanted.length || lower[wanted.length] === '/')
    );
  });
}

function hasValue(value: unknown, wanted: string): boolean {
  const values = Array.isArray(value) ? value : [value];
  return values.some((one) => readName(one)?.toLowerCase() === wanted.toLowerCase());
}

function valueOf(properties: unknown, name: string): unknown {
  if (typeof properties !== 'object' || properties === null) return undefined;
  return Object.hasOwn(properties, name) ? Reflect.get(properties, name) : undefined;
}

function withoutSuffix(path: string): string {
  return path.replace(/\.md$/i, '');
}
