// Keeps the catalog equal to the vault: reads all notes once, in slices, then follows each event.
import type { Catalog } from '../catalog/catalog';
import type { Progress } from '../catalog/catalog-event';
import type { CatalogWriter } from '../catalog/catalog-writer';
import type { NoteFacts } from '../catalog/note-facts';
import type { NotePath } from '../paper';
import type { Settings } from '../settings';
import { ListMentions, type ReadList } from './list-mentions';
import type { NoteSource } from './note';
import { readNote } from './read-note';
import { makeRules, type Rules } from './rules';
import { runInSlices, type Turns } from './slices';

/** What indexing is made of. */
export interface IndexerParts {
  readonly catalog: Catalog;
  readonly source: NoteSource;
  readonly turns: Turns;
  readonly readList: ReadList;
}

/** Notes taken in by one write of a scan. */
const BATCH = 64;

export class Indexer {
  readonly #catalog: Catalog;
  readonly #source: NoteSource;
  readonly #turns: Turns;
  readonly #lists: ListMentions;
  /** Notes of which nothing is known yet. */
  readonly #pending = new Set<NotePath>();
  #rules: Rules;
  #scan: Promise<void> | null = null;
  #scans = 0;
  #isResolved = false;
  /** Whether the cache caught up since the last scan began. */
  #isBehind = false;
  #isStopped = false;

  constructor({ catalog, source, turns, readList }: IndexerParts, settings: Settings) {
    this.#catalog = catalog;
    this.#source = source;
    this.#turns = turns;
    this.#rules = makeRules(settings);
    this.#lists = new ListMentions({
      catalog,
      turns,
      readList,
      readText: (path) => source.readText(path),
      rules: () => this.#rules,
      onIdle: () => this.#checkReady(),
    });
  }

  /** Reads all notes there are, then their lists; resolves when the scan of notes is through or another began. */
  async start(): Promise<void> {
    this.#catalog.write((writer) => {
      writer.setStatuses(this.#rules.statuses);
    });
    await this.#scanNotes(this.#source.paths());
  }

  /** Ends whatever is under way; for good. */
  stop(): void {
    this.#scans += 1;
    this.#scan = null;
    this.#isStopped = true;
    this.#lists.stop();
  }

  /** A note is new or what is known of it changed; `text` where it is at hand. */
  noteChanged(path: NotePath, text: string | null = null): void {
    const facts = this.#catalog.write((writer) => this.#take(writer, path));
    if (facts !== null) this.#followRole(facts, text);
  }

  noteRemoved(path: NotePath): void {
    this.#pending.delete(path);
    this.#catalog.write((writer) => {
      writer.removeNote(path);
    });
    this.#lists.remove(path);
  }

  noteRenamed(from: NotePath, to: NotePath): void {
    this.#pending.delete(from);
    const facts = this.#catalog.write((writer) => {
      writer.removeNote(from);
      return this.#take(writer, to);
    });
    this.#lists.rename(from, to);
    if (facts !== null) this.#followRole(facts, null);
  }

  /** The cache has caught up: what was not known then is now. */
  cacheResolved(): void {
    this.#isResolved = true;
    this.#isBehind = true;
    if (this.#scan === null) this.#catchUp();
  }

  /** Reads everything anew by other settings; nothing where nothing was read yet. */
  async changeSettings(settings: Settings): Promise<void> {
    this.#rules = makeRules(settings);
    if (this.#scans === 0) return;
    this.#lists.readAllAgain();
    await this.start();
  }

  /** Resolves when all notes and lists known of are read. */
  async settled(): Promise<void> {
    while (this.#scan !== null || !this.#lists.isIdle) {
      await this.#scan;
      await this.#lists.settled();
    }
  }

  async #scanNotes(paths: readonly NotePath[]): Promise<void> {
    const scan = ++this.#scans;
    const isStale = (): boolean => scan !== this.#scans;
    this.#scan = runInSlices(this.#takeAll(paths), this.#turns, isStale).then((through) => {
      if (through === null) return;
      this.#scan = null;
      this.#catchUp();
    });
    await this.#scan;
  }

  // At start these may be all notes there are: as many as one turn of the window could not bear.
  #catchUp(): void {
    const isDue = this.#isBehind && this.#pending.size > 0 && !this.#isStopped;
    this.#isBehind = false;
    if (isDue && this.#scans > 0) void this.#scanNotes([...this.#pending]);
    else this.#checkReady();
  }

  /** Takes in the notes, some with each step. */
  *#takeAll(paths: readonly NotePath[]): Generator<void> {
    for (let read = 0; read < paths.length; read += BATCH) {
      this.#takeSome(paths.slice(read, read + BATCH), { read, total: paths.length });
      yield;
    }
    this.#catalog.write((writer) => {
      this.#tellProgress(writer, paths.length);
    });
  }

  #takeSome(paths: readonly NotePath[], progress: Progress): void {
    const taken = this.#catalog.write((writer) => {
      writer.setProgress(progress);
      return paths.map((path) => this.#take(writer, path));
    });
    for (const facts of taken) if (facts !== null) this.#followRole(facts, null);
  }

  /** What a note says now, put into the catalog; null where nothing is known of it yet. */
  #take(writer: CatalogWriter, path: NotePath): NoteFacts | null {
    const note = this.#source.note(path);
    if (note === null) {
      if (this.#source.has(path)) this.#pending.add(path);
      return null;
    }
    if (this.#pending.delete(path)) this.#tellProgress(writer, this.#catalog.progress.total);
    const facts = readNote(note, this.#rules);
    writer.setNote(facts);
    return facts;
  }

  /** Of so many notes, those of which nothing is known yet are still to come. */
  #tellProgress(writer: CatalogWriter, total: number): void {
    writer.setProgress({ read: Math.max(0, total - this.#pending.size), total });
  }

  #followRole({ path, role }: NoteFacts, text: string | null): void {
    if (role === 'list') this.#lists.update(path, text);
    else this.#lists.remove(path);
  }

  #checkReady(): void {
    const isKnown = this.#pending.size === 0 || this.#isResolved;
    const isBusy = this.#scan !== null || !this.#lists.isIdle;
    if (this.#scans === 0 || this.#isStopped || isBusy || !isKnown) return;
    this.#catalog.write((writer) => {
      writer.setReady();
    });
  }
}
