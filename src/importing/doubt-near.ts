// Nearly equal titles among items no note was found for: nothing is merged, each is asked about.
import { nameKey } from '../catalog/item';
import { NearTitles } from '../catalog/near-titles';
import { hasNote, unsure, type NotedPaper, type NoteLookup } from './find-note';
import { asCandidate, type Item } from './group-entries';

/** Looks for notes and earlier items with a nearly equal title. Without an item that is new no index is made. */
export function* doubtNear(items: readonly Item[], { catalog }: NoteLookup): Generator<void> {
  const fresh = items.filter(({ match }) => match.type !== 'known');
  if (fresh.length === 0) return;
  const notes = new NearTitles<NotedPaper>();
  for (const paper of catalog.papers()) {
    if (hasNote(paper))
      for (const name of [paper.title, ...paper.aliases]) notes.add(nameKey(name), paper);
    yield;
  }
  const earlier = new NearTitles<Item>();
  for (const item of fresh) {
    doubtItem(item, notes, earlier);
    yield;
  }
}

function doubtItem(item: Item, notes: NearTitles<NotedPaper>, earlier: NearTitles<Item>): void {
  const key = nameKey(item.entries[0].entry.title);
  if (item.match.type === 'new') {
    item.match = unsure([...new Set(notes.near(key))], 'near-title');
    const others = earlier
      .near(key)
      .filter(({ key: id }) => !item.doubts.some((doubt) => doubt.id === id));
    item.doubts.push(...others.map((other) => asCandidate(other, 'near-title')));
  }
  earlier.add(key, item);
}
