// The papers to be made anew after a write: those of every touched item, with everything connected with it.
import type { Status } from '../paper';
import { connectedItems, type StartItem } from './connected-items';
import { draftNote, draftPapers, type Draft } from './draft-papers';
import type { MentionItem, NoteItem, Slot } from './item';
import type { Items } from './items';
import type { TouchedItems } from './touched-items';

/** The drafts, and by key the places their items had before. */
export interface TouchedDrafts {
  readonly before: Map<string, Slot>;
  readonly drafts: Draft[];
}

/** Takes the items out of their places; `Slots.replace` puts the drafts in. */
export function draftTouched(
  items: Items,
  touched: TouchedItems,
  statuses: readonly Status[],
): TouchedDrafts {
  const before = new Map<string, Slot>([...touched.slots].map((slot) => [slot.key, slot]));
  const drafts: Draft[] = [];
  const seen = new Set<NoteItem | MentionItem>();
  const draft = (start: StartItem): void => {
    const { notes, mentions } = connectedItems(items, start);
    for (const item of [...notes, ...mentions]) {
      seen.add(item);
      leavePlace(item, before);
    }
    drafts.push(...draftPapers([...notes], [...mentions], statuses));
  };
  for (const note of touched.notes) {
    if (!items.isMentioned(note)) draftAlone(note, drafts, before);
    else if (!seen.has(note)) draft({ note });
  }
  for (const mention of touched.mentions) if (!seen.has(mention)) draft({ mention });
  return { before, drafts };
}

/** The short way of most notes: no list names them. */
function draftAlone(note: NoteItem, drafts: Draft[], before: Map<string, Slot>): void {
  leavePlace(note, before);
  if (note.facts.role === 'paper') drafts.push(draftNote(note));
}

function leavePlace(item: NoteItem | MentionItem, before: Map<string, Slot>): void {
  if (item.slot !== null) before.set(item.slot.key, item.slot);
  item.slot = null;
}
