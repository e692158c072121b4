// A vault of made-up notes for benches, all of it indexed, and a catalog over it.
import { Catalog } from '../../src/catalog/catalog';
import { Indexer } from '../../src/indexing/indexer';
import type { Note, NoteSource } from '../../src/indexing/note';
import type { NotePath } from '../../src/paper';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { makeNote } from './made-notes';

/** Notes by path. */
export function makeVault(size: number): Map<NotePath, Note> {
  return new Map(
    Array.from({ length: size }, (_, number) => makeNote(number)).map((note) => [note.path, note]),
  );
}

/** An indexer that has not begun. */
export interface MadeIndexer {
  readonly catalog: Catalog;
  readonly indexer: Indexer;
  /** Milliseconds of each slice it ran; the pauses between them belong to others. */
  readonly slices: readonly number[];
}

/** Opens a vault for indexing. */
export function openIndexer(vault: ReadonlyMap<NotePath, Note>): MadeIndexer {
  const source: NoteSource = {
    paths: () => [...vault.keys()],
    has: (path) => vault.has(path),
    note: (path) => vault.get(path) ?? null,
    readText: () => Promise.resolve(null),
  };
  const slices: number[] = [];
  let begin = performance.now();
  const turns = {
    now: () => performance.now(),
    pause: async () => {
      slices.push(performance.now() - begin);
      await new Promise((resolve) => setImmediate(resolve));
      begin = performance.now();
    },
  };
  const catalog = new Catalog(() => null, DEFAULT_SETTINGS.statuses);
  const readList = (): Promise<null> => Promise.resolve(null);
  const indexer = new Indexer({ catalog, source, turns, readList }, DEFAULT_SETTINGS);
  catalog.subscribe(() => {
    if (catalog.isReady) slices.push(performance.now() - begin);
  });
  return { catalog, indexer, slices };
}
