// The notes and mentions the catalog was told of, found by path, by list, by the name a link uses, and by identity.
import type { Mention, NotePath } from '../paper';
import { isEqual } from '../text/is-equal';
import { IdentityIndex } from './identity-index';
import { InvertedIndex } from './inverted-index';
import { linkName, mentionItem, type MentionItem, type NoteItem } from './item';
import type { NoteFacts } from './note-facts';

export class Items {
  readonly notes = new Map<NotePath, NoteItem>();
  readonly lists = new Map<NotePath, MentionItem[]>();
  readonly notesBy = new IdentityIndex<NoteItem>();
  readonly mentionsBy = new IdentityIndex<MentionItem>();
  /** Mentions whose link reaches a note, by its path. */
  readonly #linked = new InvertedIndex<MentionItem>();
  /** Mentions with a link, by the file name it asks for. */
  readonly #linkNames = new InvertedIndex<MentionItem>();

  addNote(facts: NoteFacts): NoteItem {
    const item: NoteItem = { facts, slot: null };
    this.notes.set(facts.path, item);
    this.notesBy.add(facts.identity, item);
    return item;
  }

  replaceFacts(item: NoteItem, facts: NoteFacts): void {
    const before = item.facts.identity;
    item.facts = facts;
    // Most changes, of a status or a remark, leave what identifies the work alone.
    if (isEqual(before, facts.identity)) return;
    this.notesBy.remove(before, item);
    this.notesBy.add(facts.identity, item);
  }

  removeNote(item: NoteItem): void {
    this.notes.delete(item.facts.path);
    this.notesBy.remove(item.facts.identity, item);
  }

  addMention(mention: Mention, order: number): MentionItem {
    const item = mentionItem(mention, order);
    this.mentionsBy.add(item.identity, item);
    if (mention.link !== null) this.#linkNames.add(linkName(mention.link), item);
    return item;
  }

  removeMention(item: MentionItem): void {
    this.mentionsBy.remove(item.identity, item);
    if (item.mention.link !== null) this.#linkNames.remove(linkName(item.mention.link), item);
    this.setLinked(item, null);
  }

  /** Remembers which note a mention's link reaches. */
  setLinked(item: MentionItem, path: NotePath | null): void {
    if (item.path !== null) this.#linked.remove(item.path, item);
    item.path = path;
    if (path !== null) this.#linked.add(path, item);
  }

  /** Whether any mention has a link. */
  get hasLinks(): boolean {
    return !this.#linkNames.isEmpty;
  }

  /** The mentions whose link asks for a file of this name. */
  linkedByName(name: string): MentionItem[] {
    const items: MentionItem[] = [];
    this.#linkNames.each(name, (item) => items.push(item));
    return items;
  }

  /** Whether any mention is about this note. */
  isMentioned({ facts }: NoteItem): boolean {
    return this.#linked.has(facts.path) || this.mentionsBy.hasAlike(facts.identity);
  }

  /** Visits the mentions that link to a note or share an identity with it, some more than once. */
  eachMentionOf(note: NoteItem, visit: (item: MentionItem) => void): void {
    this.#linked.each(note.facts.path, visit);
    this.mentionsBy.eachAlike(note.facts.identity, visit);
  }

  /** Visits the notes a mention links to or shares an identity with, some more than once. */
  eachNoteOf(item: MentionItem, visit: (note: NoteItem) => void): void {
    const linked = item.path === null ? undefined : this.notes.get(item.path);
    if (linked !== undefined) visit(linked);
    this.notesBy.eachAlike(item.identity, visit);
  }

  /** Visits the mentions that share an identity with a mention, itself too, some more than once. */
  eachAlike(item: MentionItem, visit: (item: MentionItem) => void): void {
    this.mentionsBy.eachAlike(item.identity, visit);
  }
}
