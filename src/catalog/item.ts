// What the catalog keeps of each note and mention, and the papers made of them.
import type { Mention, NotePath, Paper } from '../paper';
import { keepDifferent } from '../text/keep-different';
import { titleKey } from '../text/title-key';
import type { Identity } from './identity-index';
import type { NoteFacts } from './note-facts';
import type { Problem } from './problem';

/** One paper in its place; `sortKey` is the key of its title. */
export interface Slot {
  readonly key: string;
  sortKey: string;
  paper: Paper;
  problems: readonly Problem[];
}

export interface NoteItem {
  facts: NoteFacts;
  /** Null while the note is no paper. */
  slot: Slot | null;
}

export interface MentionItem {
  readonly mention: Mention;
  readonly identity: Identity;
  /** Place among the mentions of its list. */
  order: number;
  /** Note its link reaches. */
  path: NotePath | null;
  /** Null while its link reaches a reading list. */
  slot: Slot | null;
}

/** Key of a title that is never empty for a title that is not. */
export function nameKey(title: string): string {
  return titleKey(title) || title.trim().toLowerCase();
}

/** A mention as an item, its link not followed yet. */
export function mentionItem(mention: Mention, order: number): MentionItem {
  const { title, aliases, arxiv, doi, citekey } = mention.work;
  const names = mention.link === null ? [title, ...aliases] : [title, ...aliases, mention.link];
  const identity = { arxiv, doi, citekey, titleKeys: nameKeys(names) };
  return { mention, identity, order, path: null, slot: null };
}

/** The different keys of several names, in their order. */
export function nameKeys(names: readonly string[]): readonly string[] {
  const keys = keepDifferent(names.map(nameKey));
  return keys.includes('') ? keys.filter((key) => key !== '') : keys;
}

/** Name by which a link target or a path is found: last part, no `.md`, lower case. */
export function linkName(target: string): string {
  const name = target.slice(target.lastIndexOf('/') + 1).toLowerCase();
  return (name.endsWith('.md') ? name.slice(0, -3) : name).normalize('NFC');
}
