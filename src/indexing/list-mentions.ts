// The mentions of each reading list in the catalog: read in slices, one list after another, again only when its text changed.
import type { Catalog } from '../catalog/catalog';
import type { Entry } from '../lists/reading/entry';
import type { Mention, NotePath, Status } from '../paper';
import { isEqual } from '../text/is-equal';
import { readMentions } from './read-mentions';
import type { Rules } from './rules';
import { runInSlices, type Turns } from './slices';

/** Reads a text in slices; null when it became stale midway. */
export type ReadList = (
  text: string,
  statuses: readonly Status[],
  turns: Turns,
  isStale: () => boolean,
) => Promise<readonly Entry[] | null>;

interface ListState {
  /** The text its mentions are of; null while none was read to the end. */
  text: string | null;
  /** The mentions in the catalog now. */
  mentions: readonly Mention[];
}

/** A text to be read; null where the file is still to be asked for it. */
type Waiting = Map<NotePath, string | null>;

/** What reading lists needs from outside. */
export interface ListMentionsOptions {
  readonly catalog: Catalog;
  readonly turns: Turns;
  readonly readList: ReadList;
  readText(path: NotePath): Promise<string | null>;
  rules(): Rules;
  /** Called each time nothing is left to read. */
  onIdle(): void;
}

const PIECE = 100;

export class ListMentions {
  readonly #lists = new Map<NotePath, ListState>();
  readonly #waiting: Waiting = new Map();
  readonly #options: ListMentionsOptions;
  #work: Promise<void> | null = null;
  #reading: NotePath | null = null;

  constructor(options: ListMentionsOptions) {
    this.#options = options;
  }

  /** Whether nothing is left to read. */
  get isIdle(): boolean {
    return this.#work === null;
  }

  /** Reads a list soon; a run over an older text of it is dropped. */
  update(path: NotePath, text: string | null): void {
    this.#waiting.set(path, text);
    this.#wake();
  }

  /** Takes all mentions of a list out. */
  remove(path: NotePath): void {
    this.#waiting.delete(path);
    const state = this.#lists.get(path);
    if (state === undefined) return;
    this.#lists.delete(path);
    this.#options.catalog.write((writer) => {
      writer.spliceMentions(path, 0, state.mentions.length, []);
    });
  }

  /** Moves the mentions with their list, without reading it again. */
  rename(from: NotePath, to: NotePath): void {
    const state = this.#lists.get(from);
    const isUnread = this.#waiting.has(from) || this.#reading === from;
    this.remove(from);
    if (state !== undefined) this.#put(to, state);
    if (isUnread) this.update(to, null);
  }

  /** Reads all lists again, whatever their texts: what words mean has changed. */
  readAllAgain(): void {
    for (const [path, state] of this.#lists) {
      state.text = null;
      this.update(path, this.#waiting.get(path) ?? null);
    }
  }

  /** Drops whatever is being read or waiting; the catalog is left as it is. */
  stop(): void {
    this.#waiting.clear();
    this.#lists.clear();
  }

  /** Resolves when nothing is left to read. */
  async settled(): Promise<void> {
    while (this.#work !== null) await this.#work;
  }

  #put(path: NotePath, { text, mentions }: ListState): void {
    const moved = mentions.map((mention) => ({ ...mention, list: path }));
    this.#lists.set(path, { text, mentions: moved });
    this.#options.catalog.write((writer) => {
      writer.spliceMentions(path, 0, 0, moved);
    });
  }

  #wake(): void {
    this.#work ??= this.#readWaiting().finally(() => {
      this.#work = null;
      if (this.#waiting.size > 0) this.#wake();
      else this.#options.onIdle();
    });
  }

  async #readWaiting(): Promise<void> {
    await this.#options.turns.pause();
    for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
      const [path, text] = next;
      this.#waiting.delete(path);
      this.#reading = path;
      await this.#read(path, text);
      this.#reading = null;
    }
  }

  async #read(path: NotePath, given: string | null): Promise<void> {
    const state = this.#lists.get(path) ?? { text: null, mentions: [] };
    this.#lists.set(path, state);
    const isStale = (): boolean => this.#waiting.has(path) || this.#lists.get(path) !== state;
    const text = given ?? (await this.#options.readText(path));
    if (text === null || text === state.text || isStale()) return;
    const { readList, turns } = this.#options;
    const rules = this.#options.rules();
    const entries = await readList(text, rules.statuses, turns, isStale);
    if (entries === null || isStale()) return;
    const mentions = readMentions(path, entries, rules);
    // By other settings the same mention may make another paper.
    const mayStay = state.text !== null;
    // Until all pieces are in, its mentions are of no one text.
    state.text = null;
    const through = await runInSlices(
      this.#replace(path, state, mentions, mayStay),
      turns,
      isStale,
    );
    if (through !== null) state.text = text;
  }

  /** Puts new mentions in the place of the old ones, piece by piece; pieces that are the same may stay. */
  *#replace(
    path: NotePath,
    state: ListState,
    mentions: readonly Mention[],
    mayStay: boolean,
  ): Generator<void> {
    let at = 0;
    do {
      const piece = mentions.slice(at, at + PIECE);
      const isLast = at + PIECE >= mentions.length;
      const before = state.mentions.slice(at, isLast ? undefined : at + PIECE);
      if (!mayStay || !isEqual(before, piece)) this.#splice(path, state, at, before.length, piece);
      at += PIECE;
      yield;
    } while (at < mentions.length);
  }

  #splice(
    path: NotePath,
    state: ListState,
    at: number,
    count: number,
    piece: readonly Mention[],
  ): void {
    const { mentions } = state;
    state.mentions = [...mentions.slice(0, at), ...piece, ...mentions.slice(at + count)];
    this.#options.catalog.write((writer) => {
      writer.spliceMentions(path, at, count, piece);
    });
  }
}
