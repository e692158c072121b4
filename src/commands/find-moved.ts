// Notes that went from where they were, found again by what they hold.
import { whenReady } from '../catalog/when-ready';
import { hashText } from '../notes/hash-text';
import type { NotePath } from '../paper';
import { asIs, fewAtOnce } from './few-at-once';
import type { ImportHost } from './import-host';

const PAUSE_EVERY = 16;

/** Finds the paper note that holds the text of a hash; null for none, and for several. All are read once, when the first is looked for. */
export function movedFinder(
  host: Pick<ImportHost, 'catalog' | 'notes' | 'turns'>,
): (hash: string) => Promise<NotePath | null> {
  let reading: Promise<ReadonlyMap<string, NotePath | null>> | null = null;
  return async (hash) => {
    reading ??= readHashes(host);
    return (await reading).get(hash) ?? null;
  };
}

async function readHashes({
  catalog,
  notes,
  turns,
}: Pick<ImportHost, 'catalog' | 'notes' | 'turns'>): Promise<ReadonlyMap<string, NotePath | null>> {
  await whenReady(catalog);
  const paths = new Map<string, NotePath | null>();
  const noted = catalog.papers().flatMap(({ path }) => path ?? []);
  let read = 0;
  await fewAtOnce(noted, asIs, async (path) => {
    const text = await notes.readText(path);
    if (text !== null) paths.set(hashText(text), paths.has(hashText(text)) ? null : path);
    read += 1;
    if (read % PAUSE_EVERY === 0) await turns.pause();
  });
  return paths;
}
