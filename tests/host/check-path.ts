// Which names the app refuses for a file.
import { fileName } from './paths';

const EVERYWHERE = /[\\/:]/;
const NARROW = /[*"\\/<>:|?]/;

/** Throws when the path's last part has a character that may not be in a file name. */
export function checkPath(path: string, isNarrow: boolean): void {
  if (!(isNarrow ? NARROW : EVERYWHERE).test(fileName(path))) return;
  const characters = isNarrow ? '* " \\ / < > : | ?' : '\\ / :';
  throw new Error(`File name cannot contain any of the following characters: ${characters}`);
}
