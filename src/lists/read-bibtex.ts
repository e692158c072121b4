// BibTeX read into drafts.
import type { Draft } from './draft';

/** The entries of a BibTeX text whose first line has the number `line`. */
export function readBibtex(_text: string, _line: number): Draft[] {
  return [];
}
