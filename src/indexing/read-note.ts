// A note → what the catalog takes in of it.
import type { Identity } from '../catalog/identity-index';
import { nameKeys } from '../catalog/item';
import { NO_IDENTITY, type NoteFacts } from '../catalog/note-facts';
import type { Paper } from '../paper';
import { noteName, type Note } from './note';
import { isLeftOut, noteRole } from './note-role';
import { readPaper } from './read-paper';
import { readTargets } from './read-values';
import type { Rules } from './rules';

/** Property that names notes of papers the user called different from this one, as links. */
export const DIFFERENT_PROPERTY = 'different-from';

/** Everything the catalog wants to know of a note. */
export function readNote(note: Note, rules: Rules): NoteFacts {
  const role = noteRole(note, rules);
  const name = noteName(note.path);
  const { paper, problems } = readPaper(note, name, rules);
  const isFound = role !== 'list' && !isLeftOut(note.path, rules);
  const identity = isFound ? identityOf(paper, name) : NO_IDENTITY;
  return { path: note.path, role, paper, identity, problems, differentFrom: readDifferent(note) };
}

function identityOf({ arxiv, doi, citekey, title, aliases }: Paper, name: string): Identity {
  const isSame = name.toLowerCase() === title.toLowerCase();
  const names = isSame ? [title] : [title, name];
  return {
    arxiv,
    doi,
    citekey,
    titleKeys: nameKeys(aliases.length === 0 ? names : names.concat(aliases)),
  };
}

const NONE: readonly string[] = [];

function readDifferent({ properties }: Note): readonly string[] {
  if (typeof properties !== 'object' || properties === null || !(DIFFERENT_PROPERTY in properties))
    return NONE;
  return readTargets(properties[DIFFERENT_PROPERTY]) ?? NONE;
}
