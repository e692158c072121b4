// Where imports come from: a note, a selection of it, the clipboard, files of the vault or from outside.
import { detectFormat, formatOfName } from '../importing/detect-format';
import { defaultChoices } from '../importing/choices';
import type { Source } from '../importing/source';
import type { NotePath } from '../paper';
import type { Settings } from '../settings';
import type { ImportDraft } from './import-state';
import type { Notes } from './ports';

/** A file picked from disk, or dropped. */
export interface PickedFile {
  readonly name: string;
  readonly text: string;
}

/** A file of the vault as a source; null where it cannot be read or is of no format that can be imported. */
export async function sourceOfFile(
  notes: Pick<Notes, 'readText'>,
  path: NotePath,
): Promise<Source | null> {
  const format = formatOfName(path);
  const text = format === null ? null : await notes.readText(path);
  if (format === null || text === null) return null;
  return { name: nameOf(path), path, format, text, offset: 0 };
}

/** Words selected in a note; `offset` is where they begin in it. */
export function sourceOfSelection(path: NotePath, text: string, offset: number): Source {
  return { name: nameOf(path), path, format: detectFormat(text), text, offset };
}

/** Text that belongs to no file. */
export function sourceOfText(name: string, text: string): Source {
  return { name, path: null, format: detectFormat(text), text, offset: 0 };
}

/** A file from outside the vault. */
export function sourceOfPicked({ name, text }: PickedFile): Source {
  return { name, path: null, format: formatOfName(name) ?? detectFormat(text), text, offset: 0 };
}

/** A new import of these sources, nothing chosen yet. */
export function draftOf(sources: readonly Source[], settings: Settings): ImportDraft {
  return { sources, choices: defaultChoices(settings.papersFolder, sources.length) };
}

function nameOf(path: NotePath): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
