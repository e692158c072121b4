// All papers the vault knows, in memory. Indexing writes what notes and lists say; everybody else reads and subscribes.
import type { NotePath, Paper, Status } from '../paper';
import { isEqual } from '../text/is-equal';
import type { CatalogEvent, Progress } from './catalog-event';
import type { CatalogWriter } from './catalog-writer';
import { compareProblems } from './compare-problems';
import { draftTouched } from './draft-touched';
import { findShared } from './find-shared';
import type { IdentityName } from './identity-index';
import { nameKey, type Slot } from './item';
import { ItemWriter, type CatalogState, type ResolveLink } from './item-writer';
import { Items } from './items';
import type { Problem } from './problem';
import { Slots } from './slots';

/** The reading side of the catalog: all that views and commands need of it. */
export interface PaperSource {
  /** Grows with every write that changes something. */
  readonly revision: number;
  /** Whether the first index is complete. */
  readonly isReady: boolean;
  readonly progress: Progress;
  /** Ordered by the key of the title; the same array while nothing changed. */
  papers(): readonly Paper[];
  get(key: string): Paper | null;
  byPath(path: NotePath): Paper | null;
  /** Papers whose note or mentions carry this identifier or title; titles are compared by their keys. */
  papersWith(name: IdentityName, value: string): readonly Paper[];
  /** Papers a list names, each once, in the order of its text. */
  papersOfList(list: NotePath): readonly Paper[];
  /** Ordered by note; the same array while nothing changed. */
  problems(): readonly Problem[];
  /** Whether the user said in either note that the other is a different paper. */
  isDifferent(path: NotePath, other: NotePath): boolean;
  /** Calls the listener once a write; returns the way to stop that. */
  subscribe(listener: (event: CatalogEvent) => void): () => void;
}

export class Catalog implements PaperSource {
  readonly #items = new Items();
  readonly #slots = new Slots();
  readonly #state: CatalogState;
  readonly #resolve: ResolveLink;
  readonly #listeners = new Set<(event: CatalogEvent) => void>();
  #revision = 0;
  #writes = 0;
  #papers: { readonly revision: number; readonly papers: readonly Paper[] } = {
    revision: 0,
    papers: [],
  };
  #problems: { readonly writes: number; readonly problems: readonly Problem[] } = {
    writes: 0,
    problems: [],
  };

  constructor(resolve: ResolveLink, statuses: readonly Status[]) {
    this.#resolve = resolve;
    this.#state = { statuses, progress: { read: 0, total: 0 }, isReady: false };
  }

  get revision(): number {
    return this.#revision;
  }

  get isReady(): boolean {
    return this.#state.isReady;
  }

  get progress(): Progress {
    return this.#state.progress;
  }

  papers(): readonly Paper[] {
    if (this.#papers.revision !== this.#revision)
      this.#papers = { revision: this.#revision, papers: this.#slots.papers() };
    return this.#papers.papers;
  }

  get(key: string): Paper | null {
    return (this.#items.notes.get(key)?.slot ?? this.#slots.planned(key))?.paper ?? null;
  }

  byPath(path: NotePath): Paper | null {
    return this.#items.notes.get(path)?.slot?.paper ?? null;
  }

  papersWith(name: IdentityName, value: string): readonly Paper[] {
    const key = name === 'title' ? nameKey(value) : value;
    const found = new Set<Paper>();
    const add = ({ slot }: { readonly slot: Slot | null }): void => {
      if (slot !== null) found.add(slot.paper);
    };
    this.#items.notesBy.by(name).each(key, add);
    this.#items.mentionsBy.by(name).each(key, add);
    return [...found];
  }

  papersOfList(list: NotePath): readonly Paper[] {
    const mentions = this.#items.lists.get(list) ?? [];
    return [...new Set(mentions.flatMap(({ slot }) => (slot === null ? [] : [slot.paper])))];
  }

  problems(): readonly Problem[] {
    // A note that is no paper can change what a link in `different-from` reaches: each write may count.
    if (this.#problems.writes !== this.#writes) {
      const problems = this.#findProblems();
      const isSame = isEqual(problems, this.#problems.problems);
      this.#problems = {
        writes: this.#writes,
        problems: isSame ? this.#problems.problems : problems,
      };
    }
    return this.#problems.problems;
  }

  #findProblems(): Problem[] {
    const isDifferent = (path: NotePath, other: NotePath): boolean => this.isDifferent(path, other);
    const shared = findShared(this.#items.notesBy, isDifferent);
    return [...this.#slots.problems(), ...shared].sort(compareProblems);
  }

  isDifferent(path: NotePath, other: NotePath): boolean {
    return this.#saysDifferent(path, other) || this.#saysDifferent(other, path);
  }

  subscribe(listener: (event: CatalogEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes in one event of the vault, or one slice of the first index, and tells it; for indexing only. */
  write<T>(edit: (writer: CatalogWriter) => T): T {
    const writer = new ItemWriter(this.#items, this.#state, this.#resolve);
    const { progress, isReady } = this.#state;
    const result = edit(writer);
    const { before, drafts } = draftTouched(this.#items, writer.touched, this.#state.statuses);
    const changes = this.#slots.replace(before, drafts);
    this.#writes += 1;
    if (changes.length > 0) this.#revision += 1;
    const isNews = progress !== this.#state.progress || isReady !== this.#state.isReady;
    if (changes.length > 0 || isNews) this.#tell({ revision: this.#revision, changes });
    return result;
  }

  #tell(event: CatalogEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #saysDifferent(path: NotePath, other: NotePath): boolean {
    const links = this.#items.notes.get(path)?.facts.differentFrom ?? [];
    return links.some((link) => this.#resolve(link, path) === other);
  }
}
