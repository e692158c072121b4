// What indexing found out about one note, as the catalog takes it in.
import type { NotePath, Paper } from '../paper';
import type { Identity } from './identity-index';
import type { Problem } from './problem';

export interface NoteFacts {
  readonly path: NotePath;
  /** `paper` by its folder, tag or property; `list` for a reading list, which is no paper; `note` becomes a paper when a list names it. */
  readonly role: 'paper' | 'list' | 'note';
  /** The paper as the note alone gives it. */
  readonly paper: Paper;
  /** By what lists know it without a link; `NO_IDENTITY` for lists and in excluded folders. */
  readonly identity: Identity;
  readonly problems: readonly Problem[];
  /** Notes the user called different papers, as links written in this note. */
  readonly differentFrom: readonly string[];
}

/** Of a note that only a link reaches. */
export const NO_IDENTITY: Identity = { arxiv: null, doi: null, citekey: null, titleKeys: [] };
