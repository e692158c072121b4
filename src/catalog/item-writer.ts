// One write: puts notes and mentions in and out, and remembers whose papers that touches.
import type { Mention, NotePath, Status } from '../paper';
import { isEqual } from '../text/is-equal';
import type { Progress } from './catalog-event';
import type { CatalogWriter } from './catalog-writer';
import type { MentionItem, NoteItem } from './item';
import { linkName } from './item';
import type { Items } from './items';
import type { NoteFacts } from './note-facts';
import { TouchedItems } from './touched-items';

/** Note a link target written in `source` reaches; null for none. */
export type ResolveLink = (target: string, source: NotePath) => NotePath | null;

/** What a write can set besides items. */
export interface CatalogState {
  statuses: readonly Status[];
  progress: Progress;
  isReady: boolean;
}

export class ItemWriter implements CatalogWriter {
  readonly touched = new TouchedItems();
  readonly #items: Items;
  readonly #state: CatalogState;
  readonly #resolve: ResolveLink;

  constructor(items: Items, state: CatalogState, resolve: ResolveLink) {
    this.#items = items;
    this.#state = state;
    this.#resolve = resolve;
  }

  /** Takes in what a note says, in the place of what it said. */
  setNote(facts: NoteFacts): void {
    const known = this.#items.notes.get(facts.path);
    if (known === undefined) {
      this.touched.notes.add(this.#items.addNote(facts));
      this.#relink(facts.path);
    } else if (!isEqual(known.facts, facts)) {
      this.#touchNote(known);
      this.#items.replaceFacts(known, facts);
    }
  }

  removeNote(path: NotePath): void {
    const item = this.#items.notes.get(path);
    if (item !== undefined) {
      this.#touchNote(item);
      this.#items.removeNote(item);
      this.touched.dropNote(item);
    }
    // Also a note that was not known yet may have stood before the one a link reaches now.
    this.#relink(path);
  }

  /** Puts mentions in the place of `count` from the number `from` on, in the order of the list's text. */
  spliceMentions(list: NotePath, from: number, count: number, mentions: readonly Mention[]): void {
    const items = this.#items.lists.get(list) ?? [];
    for (const item of items.slice(from, from + count)) this.#removeMention(item);
    const added = mentions.map((mention, i) => this.#addMention(mention, from + i));
    items.splice(from, count, ...added);
    if (count !== added.length) items.forEach((item, i) => (item.order = i));
    if (items.length > 0) this.#items.lists.set(list, items);
    else this.#items.lists.delete(list);
  }

  /** Sets the user's statuses, in order, for all that is taken in from now on. */
  setStatuses(statuses: readonly Status[]): void {
    this.#state.statuses = statuses;
  }

  setProgress(progress: Progress): void {
    this.#state.progress = progress;
  }

  /** Says that the first index is complete. */
  setReady(): void {
    this.#state.isReady = true;
  }

  /** Follows anew the links that ask for a file of this path's name. */
  #relink(path: NotePath): void {
    if (!this.#items.hasLinks) return;
    for (const item of this.#items.linkedByName(linkName(path))) {
      this.#touchMention(item);
      this.#follow(item);
    }
  }

  #addMention(mention: Mention, order: number): MentionItem {
    const item = this.#items.addMention(mention, order);
    this.#follow(item);
    this.touched.mentions.add(item);
    return item;
  }

  #removeMention(item: MentionItem): void {
    this.#touchMention(item);
    this.#items.removeMention(item);
    this.touched.dropMention(item);
  }

  #follow(item: MentionItem): void {
    const { link, list } = item.mention;
    const path = link === null ? null : this.#resolve(link, list);
    this.#items.setLinked(item, path !== null && this.#items.notes.has(path) ? path : null);
  }

  #touchNote(item: NoteItem): void {
    this.touched.notes.add(item);
    this.#items.eachMentionOf(item, (mention) => this.touched.mentions.add(mention));
  }

  #touchMention(item: MentionItem): void {
    this.touched.mentions.add(item);
    this.#items.eachNoteOf(item, (note) => this.touched.notes.add(note));
    this.#items.eachAlike(item, (other) => this.touched.mentions.add(other));
  }
}
