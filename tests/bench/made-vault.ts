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

/** An indexer that has not begun; `slices` grows by the milliseconds of each slice it runs. */
export function openIndexer(
  vault: ReadonlyMap<NotePath, Note>,
  slices: number[] = [],
): { catalog: Catalog; indexer: Indexer } {
  const source: NoteSource = {
    paths: () => [...vault.keys()],
    has: (path) => vault.has(path),
    note: (path) => vault.get(path) ?? null,
    readText: () => Promise.resolve(null),
  };
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
  return { catalog, indexer: new Indexer({ catalog, source, turns, readList }, DEFAULT_SETTINGS) };
}
