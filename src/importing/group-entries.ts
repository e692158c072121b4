// Entries to items: those that name one paper become one, each with the note it means. Near or contradicting ones stay apart and are asked about.
import { IdentityIndex, type Identity } from '../catalog/identity-index';
import { nameKey } from '../catalog/item';
import { NearTitles } from '../catalog/near-titles';
import type { NotePath } from '../paper';
import type { Choices, Decision, EntryKey } from './choices';
import { findNote, hasNote, identityOf, type NoteLookup } from './find-note';
import { isConflict } from './is-conflict';
import type { Candidate, Doubt, Match, PlacedEntry } from './plan';

/** One paper of the import: all entries that name it, at least one, and what it was found to be. */
export interface Item {
  readonly key: EntryKey;
  readonly entries: [PlacedEntry, ...PlacedEntry[]];
  match: Match;
  /** Other items of this import it may be. */
  readonly doubts: Candidate[];
  readonly decision: Decision | null;
}

/** Takes the entries one by one; `items` grows in their order. */
export class EntryGroups {
  readonly items: Item[] = [];
  readonly #byIdentity = new IdentityIndex<Item>();
  readonly #byPath = new Map<NotePath, Item>();
  readonly #byKey = new Map<EntryKey, Item>();
  readonly #nearItems = new NearTitles<Item>();
  #nearNotes: NearTitles<Candidate> | null = null;

  constructor(
    private readonly lookup: NoteLookup,
    private readonly choices: Choices,
    /** Paths of the sources, `''` for those outside the vault. */
    private readonly sources: readonly NotePath[],
  ) {}

  /** Adds an entry to the item it belongs to, or makes one of it. */
  add(placed: PlacedEntry): void {
    const identity = identityOf(placed.entry);
    const decision = this.choices.decisions[placed.key] ?? null;
    const note = findNote(placed.entry, identity, this.sources[placed.source] ?? '', this.lookup);
    const alike = decision?.type === 'different' ? [] : this.#findAlike(identity);
    const own = this.#findOwn(placed, note, decision, alike);
    if (own !== null) this.#join(own, placed, identity, note);
    else this.#start({ placed, identity, note, decision }, alike);
  }

  #findAlike(identity: Identity): Item[] {
    const alike = new Set<Item>();
    this.#byIdentity.eachAlike(identity, (item) => alike.add(item));
    return [...alike];
  }

  #findOwn(
    placed: PlacedEntry,
    note: Match,
    decision: Decision | null,
    alike: Item[],
  ): Item | null {
    if (decision?.type === 'different') return null;
    if (decision?.type === 'same')
      return this.#byKey.get(decision.candidate) ?? this.#byPath.get(decision.candidate) ?? null;
    const path = note.type === 'known' ? note.path : null;
    const known = path === null ? undefined : this.#byPath.get(path);
    const isOne = (item: Item): boolean => !isOther(item, path) && !speaksAgainst(item, placed);
    return known ?? alike.find(isOne) ?? null;
  }

  #join(item: Item, placed: PlacedEntry, identity: Identity, note: Match): void {
    item.entries.push(placed);
    this.#byIdentity.add(identity, item);
    if (item.match.type === 'new' && note.type !== 'new') item.match = note;
    if (note.type === 'known') this.#byPath.set(note.path, item);
  }

  #start(found: Found, alike: readonly Item[]): void {
    const { placed, identity, note, decision } = found;
    const conflicting = alike.filter((item) => speaksAgainst(item, placed));
    const doubts = conflicting.map((item) => asCandidate(item, 'conflicting-identifier'));
    const item: Item = { key: placed.key, entries: [placed], match: note, doubts, decision };
    if (note.type === 'new') this.#lookNear(item);
    const path =
      decision?.type === 'same' ? decision.candidate : note.type === 'known' ? note.path : null;
    if (path !== null && decision?.type !== 'different') this.#byPath.set(path, item);
    this.#byIdentity.add(identity, item);
    this.#byKey.set(item.key, item);
    if (note.type !== 'known') this.#nearItems.add(nameKey(placed.entry.title), item);
    this.items.push(item);
  }

  #lookNear(item: Item): void {
    const key = nameKey(item.entries[0].entry.title);
    const notes = this.#notes().near(key);
    const others = this.#nearItems
      .near(key)
      .filter((other) => !item.doubts.some(({ id }) => id === other.key));
    item.doubts.push(...others.map((other) => asCandidate(other, 'near-title')));
    if (notes.length > 0)
      item.match = {
        type: 'unsure',
        candidates: [...new Map(notes.map((note) => [note.id, note])).values()],
      };
  }

  // Made when the first entry matches nothing: an import of known papers needs no index of near titles.
  #notes(): NearTitles<Candidate> {
    if (this.#nearNotes !== null) return this.#nearNotes;
    const near = new NearTitles<Candidate>();
    for (const paper of this.lookup.catalog.papers()) {
      if (!hasNote(paper)) continue;
      const { path, title } = paper;
      const candidate = { id: path, path, title, doubt: 'near-title' as const };
      for (const name of [title, ...paper.aliases]) near.add(nameKey(name), candidate);
    }
    this.#nearNotes = near;
    return near;
  }
}

interface Found {
  readonly placed: PlacedEntry;
  readonly identity: Identity;
  readonly note: Match;
  readonly decision: Decision | null;
}

// An item of one note cannot take an entry of another.
function isOther(item: Item, path: NotePath | null): boolean {
  return path !== null && item.match.type === 'known' && item.match.path !== path;
}

function speaksAgainst(item: Item, placed: PlacedEntry): boolean {
  return item.entries.some(({ entry }) => isConflict(entry, placed.entry));
}

function asCandidate(item: Item, doubt: Doubt): Candidate {
  return { id: item.key, path: null, title: item.entries[0].entry.title, doubt };
}
