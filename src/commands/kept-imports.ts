// The imports whose journals are kept: all that can be undone, the last, those that were cut off.
import type { Journal, JournalState, JournalStorage, Rename } from '../importing/journal';
import { parseJournal, readRenames, readState } from '../importing/parse-journal';

/** An import that can be undone. */
export interface KeptImport {
  readonly name: string;
  readonly journal: Journal;
}

/** What looking for them takes. */
export interface JournalHost {
  readonly journals: JournalStorage;
}

/** The imports not yet undone, newest first; those cut off have the state `open`. */
export function listImports(host: JournalHost): Promise<KeptImport[]> {
  return findImports(host, (state) => state !== 'undone');
}

/** The imports that were cut off, newest first. */
export function listCutOff(host: JournalHost): Promise<KeptImport[]> {
  return findImports(host, (state) => state === 'open');
}

/** The newest import not yet undone; null for none. */
export async function findLastImport({ journals }: JournalHost): Promise<KeptImport | null> {
  for (const name of (await journals.list()).toReversed()) {
    const kept = await readImport({ journals }, name);
    if (kept !== null) return kept;
  }
  return null;
}

/** An import by the name of its journal; null where it is undone, or has no journal that can be read. */
export async function readImport(
  { journals }: JournalHost,
  name: string,
): Promise<KeptImport | null> {
  if (readState(await journals.readLog(name)) === 'undone') return null;
  const text = await journals.read(name);
  const journal = text === null ? null : parseJournal(text);
  return journal === null ? null : { name, journal };
}

/** What was renamed since an import began: each rename stands in the log of the import that was the newest then. */
export async function listRenames({ journals }: JournalHost, since: string): Promise<Rename[]> {
  const renames: Rename[] = [];
  for (const name of await journals.list())
    if (name >= since) renames.push(...readRenames(await journals.readLog(name)));
  return renames;
}

async function findImports(
  { journals }: JournalHost,
  isWanted: (state: JournalState) => boolean,
): Promise<KeptImport[]> {
  const kept: KeptImport[] = [];
  for (const name of await journals.list()) {
    if (!isWanted(readState(await journals.readLog(name)))) continue;
    const found = await readImport({ journals }, name);
    if (found !== null) kept.unshift(found);
  }
  return kept;
}
