// Everything connected with one item by links, identifiers or titles.
import type { MentionItem, NoteItem } from './item';
import type { Items } from './items';

export interface ConnectedItems {
  readonly notes: Set<NoteItem>;
  readonly mentions: Set<MentionItem>;
}

/** Where to begin. */
export type StartItem = { readonly note: NoteItem } | { readonly mention: MentionItem };

/** The item itself and all that can be reached from it. Two notes are connected by mentions only. */
export function connectedItems(items: Items, start: StartItem): ConnectedItems {
  const found: ConnectedItems = { notes: new Set(), mentions: new Set() };
  const notes = 'note' in start ? [start.note] : [];
  const mentions = 'mention' in start ? [start.mention] : [];
  const meet =
    <T>(seen: Set<T>, next: T[]) =>
    (item: T) => {
      if (!seen.has(item)) next.push(item);
      seen.add(item);
    };
  const [meetNote, meetMention] = [meet(found.notes, notes), meet(found.mentions, mentions)];
  notes.forEach((note) => found.notes.add(note));
  mentions.forEach((mention) => found.mentions.add(mention));
  while (notes.length > 0 || mentions.length > 0) {
    const note = notes.pop();
    if (note !== undefined) items.eachMentionOf(note, meetMention);
    const mention = mentions.pop();
    if (mention === undefined) continue;
    items.eachNoteOf(mention, meetNote);
    items.eachAlike(mention, meetMention);
  }
  return found;
}
