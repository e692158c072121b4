// Items whose paper must be made anew, and the papers they were of.
import type { MentionItem, NoteItem, Slot } from './item';

export class TouchedItems {
  readonly notes = new Set<NoteItem>();
  readonly mentions = new Set<MentionItem>();
  /** Papers of items that went. */
  readonly slots = new Set<Slot>();

  /** Forgets an item that went, but not the paper it was of. */
  dropNote(item: NoteItem): void {
    this.notes.delete(item);
    if (item.slot !== null) this.slots.add(item.slot);
  }

  dropMention(item: MentionItem): void {
    this.mentions.delete(item);
    if (item.slot !== null) this.slots.add(item.slot);
  }
}
