// A path for a new note: its title as a file name, counted up while another file has it.
import type { NotePath } from '../paper';
import { MAX_NAME_BYTES, toFileName, type NameCause } from '../text/file-name';

/** A path nothing stands at, and why its name is not the title. */
export interface FreePath {
  readonly path: NotePath;
  readonly causes: readonly (NameCause | 'taken')[];
}

// Room for a blank and a number of up to six digits.
const NUMBER_BYTES = 7;

/** The first free path in a folder (`''` is the root) for this name; `isTaken` goes without regard to case. */
export function findFreePath(
  folder: string,
  name: string,
  isTaken: (path: NotePath) => boolean,
): FreePath {
  const file = toFileName(name);
  const path = joinPath(folder, `${file.name}.md`);
  if (!isTaken(path)) return { path, causes: file.causes };
  const short = toFileName(name, MAX_NAME_BYTES - NUMBER_BYTES);
  for (let number = 2; ; number += 1) {
    const next = joinPath(folder, `${short.name} ${number}.md`);
    if (!isTaken(next)) return { path: next, causes: [...short.causes, 'taken'] };
  }
}

/** A folder and a file name as one path. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Name of a note: the last part of its path, without `.md`. */
export function noteName(path: NotePath): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
