// Entries to items: those that name one paper become one, each with the note it means. Contradicting ones stay apart and are asked about.
import { IdentityIndex, type Identity } from '../catalog/identity-index';
import type { NotePath } from '../paper';
import type { Choices, Decision, EntryKey } from './choices';
import { findNote, identityOf, type NoteLookup } from './find-note';
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
    const found = { placed, identity, note, decision };
    const own = this.#findOwn(found, alike);
    if (own === null) this.#start(found, alike);
    else this.#join(own, found, alike);
  }

  /** Items that share an identifier or a title, the first of the import first. */
  #findAlike(identity: Identity): Item[] {
    const alike = new Set<Item>();
    this.#byIdentity.eachAlike(identity, (item) => alike.add(item));
    return [...alike].sort((one, other) => comparePlace(one.entries[0], other.entries[0]));
  }

  #findOwn({ placed, note, decision }: Found, alike: readonly Item[]): Item | null {
    if (decision?.type === 'different') return null;
    if (decision?.type === 'same')
      return this.#byKey.get(decision.candidate) ?? this.#byPath.get(decision.candidate) ?? null;
    const path = pathOf(note);
    const known = path === null ? undefined : this.#byPath.get(path);
    return (
      known ?? alike.find((item) => !isOther(item, path) && !speaksAgainst(item, [placed])) ?? null
    );
  }

  #join(item: Item, { placed, identity, note }: Found, alike: readonly Item[]): void {
    item.entries.push(placed);
    this.#byIdentity.add(identity, item);
    this.#learn(item, note);
    // An entry may show that two items, which shared nothing before it, are one.
    for (const other of alike)
      if (other !== item && mayAbsorb(item, other)) this.#absorb(item, other);
  }

  #absorb(item: Item, other: Item): void {
    for (const placed of other.entries) {
      const identity = identityOf(placed.entry);
      this.#byIdentity.remove(identity, other);
      this.#byIdentity.add(identity, item);
      item.entries.push(placed);
    }
    item.entries.sort(comparePlace);
    this.#learn(item, other.match);
    const doubts = [...item.doubts, ...other.doubts];
    item.doubts.splice(
      0,
      Infinity,
      ...doubts.filter(({ id }) => id !== item.key && id !== other.key),
    );
    this.#byKey.set(other.key, item);
    this.items.splice(this.items.indexOf(other), 1);
  }

  #learn(item: Item, match: Match): void {
    const isBetter = item.match.type === 'new' ? match.type !== 'new' : match.type === 'known';
    if (isBetter && item.match.type !== 'known') item.match = match;
    const path = pathOf(match);
    if (path !== null) this.#byPath.set(path, item);
  }

  #start(found: Found, alike: readonly Item[]): void {
    const { placed, identity, note, decision } = found;
    const conflicting = alike.filter((item) => speaksAgainst(item, [placed]));
    const doubts = conflicting.map((item) => asCandidate(item, 'conflicting-identifier'));
    const item: Item = { key: placed.key, entries: [placed], match: note, doubts, decision };
    const path = decision?.type === 'same' ? decision.candidate : pathOf(note);
    if (path !== null && decision?.type !== 'different') this.#byPath.set(path, item);
    this.#byIdentity.add(identity, item);
    this.#byKey.set(item.key, item);
    this.items.push(item);
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
  const own = pathOf(item.match);
  return path !== null && own !== null && own !== path;
}

function mayAbsorb(item: Item, other: Item): boolean {
  const isFree = other.decision === null && !isOther(item, pathOf(other.match));
  return isFree && !speaksAgainst(item, other.entries);
}

function speaksAgainst(item: Item, placed: readonly PlacedEntry[]): boolean {
  return item.entries.some((own) => placed.some(({ entry }) => isConflict(own.entry, entry)));
}

function comparePlace(one: PlacedEntry, other: PlacedEntry): number {
  return one.source - other.source || one.entry.line - other.entry.line;
}

function pathOf(match: Match): NotePath | null {
  return match.type === 'known' ? match.path : null;
}

/** An item as what another may be. */
export function asCandidate(item: Item, doubt: Doubt): Candidate {
  return { id: item.key, path: null, title: item.entries[0].entry.title, doubt };
}
