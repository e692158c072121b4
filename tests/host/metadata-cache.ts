// `app.metadataCache`: what is known of each note, some time after it was written, and which note
// links to what.
import type { CachedMetadata } from './cached-metadata';
import { Events, type EventRef, type Listener } from './events';
import { TFile, type TAbstractFile } from './files';
import { LinkIndex } from './link-index';
import { giveTurn, makePacer } from './give-turn';
import { getLinkpath } from './link-text';
import { parseNote } from './parse-note';
import type { VaultStorage } from './storage';
import type { Vault } from './vault';

/** How the cache is to behave. */
export interface CacheOptions {
  /** Milliseconds before each note is read. */
  readonly delay: number;
  /** Whether `changed` is told of the notes found at start; else only `resolve` is. */
  readonly isFirstVisit: boolean;
}

const BATCH = 64;

/** The cache. It indexes nothing before `start`, and nothing at the moment of a write. */
export class MetadataCache extends Events {
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly index = new LinkIndex();
  private readonly unread = new Set<string>();
  /** Read and not yet taken in. */
  private readonly reading = new Set<string>();
  private readonly unresolved = new Set<string>();
  private work: Promise<void> | null = null;
  private phase: 'waiting' | 'first' | 'following' = 'waiting';

  constructor(
    private readonly vault: Vault,
    private readonly storage: VaultStorage,
    private readonly options: CacheOptions,
  ) {
    super();
    vault.on('create', (file) => this.onCreate(file));
    vault.on('modify', (file) => this.onModify(file));
    vault.on('delete', (file) => this.onDelete(file));
    vault.on('rename', (file, oldPath) => this.onRename(file, oldPath));
  }

  /** Links of each note that reach a file, with how often. */
  get resolvedLinks(): Record<string, Record<string, number>> {
    return this.index.resolved;
  }

  /** Links of each note that reach nothing, as written, with how often. */
  get unresolvedLinks(): Record<string, Record<string, number>> {
    return this.index.unresolved;
  }

  /** Host side: begins to index, the vault being loaded. */
  start(): void {
    this.phase = 'first';
    this.wake();
  }

  /** Host side: resolves when nothing is left to index and all events of it were told. */
  async settled(): Promise<void> {
    while (this.work) await this.work;
  }

  override on(
    name: 'changed',
    callback: (file: TFile, data: string, cache: CachedMetadata) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(
    name: 'deleted',
    callback: (file: TFile, prevCache: CachedMetadata | null) => unknown,
    ctx?: unknown,
  ): EventRef;
  override on(name: 'resolve', callback: (file: TFile) => unknown, ctx?: unknown): EventRef;
  override on(name: 'resolved', callback: () => unknown, ctx?: unknown): EventRef;
  override on(name: string, callback: Listener, ctx?: unknown): EventRef {
    return this.listen(name, callback, ctx);
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  /** The file a link path in a note reaches; an empty one reaches the note itself. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.vault.getFileByPath(sourcePath);
    return this.index.find(getLinkpath(linkpath), sourcePath);
  }

  /** The shortest text by which a link reaches the file: its name, or its path where others share it. */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const isUnique = this.index.names.count(file.path) === 1;
    const text = isUnique ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -3) : text;
  }

  private onCreate(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    this.index.names.add(file);
    this.touch(file.path);
    this.onModify(file);
    this.wake();
  }

  private onModify(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    this.unread.add(file.path);
    this.wake();
  }

  private onDelete(file: TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const before = this.getCache(file.path);
    this.index.names.remove(file, file.path);
    this.index.dropLinks(file.path);
    this.caches.delete(file.path);
    this.touch(file.path);
    if (file.extension === 'md') this.trigger('deleted', file, before);
    this.wake();
  }

  private onRename(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    this.index.names.remove(file, oldPath);
    this.index.names.add(file);
    this.moveCache(file, oldPath);
    this.touch(oldPath);
    this.touch(file.path);
    this.wake();
  }

  // A note that was not yet read is read under its new path; what is no note any more is forgotten.
  private moveCache(file: TFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    const isUnread = this.unread.delete(oldPath) || this.reading.has(oldPath) || !cache;
    this.caches.delete(oldPath);
    if (file.extension !== 'md') {
      this.index.dropLinks(oldPath);
      return;
    }
    this.index.moveLinks(oldPath, file.path);
    if (cache) this.caches.set(file.path, cache);
    if (isUnread) this.unread.add(file.path);
    this.unresolved.add(file.path);
  }

  // Who names this path may now reach another file.
  private touch(path: string): void {
    for (const source of this.index.sourcesNaming(path)) this.unresolved.add(source);
  }

  private wake(): void {
    if (this.phase === 'waiting' || this.work) return;
    if (this.phase === 'following' && !this.hasWork()) return;
    this.work = this.run().finally(() => {
      this.work = null;
      this.wake();
    });
  }

  private hasWork(): boolean {
    return this.unread.size + this.unresolved.size > 0;
  }

  private async run(): Promise<void> {
    await giveTurn(this.options.delay);
    while (this.unread.size > 0) {
      await this.readSome();
      await giveTurn(this.options.delay);
    }
    this.phase = 'following';
    await this.resolveAll();
  }

  private async readSome(): Promise<void> {
    const paths = [...this.unread].slice(0, this.options.delay > 0 ? 1 : BATCH);
    for (const path of paths) this.unread.delete(path);
    for (const path of paths) this.reading.add(path);
    const texts = await this.storage.readMany(paths);
    const rest = makePacer();
    for (const [at, path] of paths.entries()) {
      this.reading.delete(path);
      this.take(path, texts[at] ?? null);
      await rest();
    }
  }

  private take(path: string, text: string | null): void {
    const file = this.vault.getFileByPath(path);
    if (!file || text === null) return;
    const cache = parseNote(text);
    this.caches.set(path, cache);
    this.index.setLinks(path, linkpathsOf(cache));
    this.unresolved.add(path);
    if (this.phase === 'following' || this.options.isFirstVisit) {
      this.trigger('changed', file, text, cache);
    }
  }

  private async resolveAll(): Promise<void> {
    const rest = makePacer();
    for (const source of this.unresolved) {
      this.unresolved.delete(source);
      await rest();
      const file = this.vault.getFileByPath(source);
      if (file && this.index.resolve(source)) this.trigger('resolve', file);
    }
    this.trigger('resolved');
  }
}

function linkpathsOf(cache: CachedMetadata): string[] {
  const all = [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
  return all.map(({ link }) => getLinkpath(link)).filter((linkpath) => linkpath !== '');
}
