// One text to import, wherever it came from; it is kept with the choices so that a preview survives a reload.
import type { Format } from '../lists/reading/reading';
import type { NotePath } from '../paper';

export interface Source {
  /** Name to show: of the note, the file, or where the text came from. */
  readonly name: string;
  /** Path of the text in the vault; null for the clipboard and files from outside. */
  readonly path: NotePath | null;
  readonly format: Format;
  readonly text: string;
  /** Offset in the file at `path` where the text begins: above 0 only for a selection. */
  readonly offset: number;
}
