// A vault on disk for benches in the browser: made-up notes, and a list that names other papers.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { makeNote } from './made-notes';
import { makeLists } from './read-list.bench';

/** Name of the list, at the root of the vault. */
export const LIST = 'Reading table';

/** Writes `notes` notes and a table of `entries` rows, none of which has a note. */
export async function writeBenchVault(
  folder: string,
  notes: number,
  entries: number,
): Promise<void> {
  for (let number = 0; number < notes; number += 1) {
    const { path, properties } = makeNote(number);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    const text = `---\n${stringify(properties)}---\n\nWhat it says, and what follows from it.\n`;
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(folder, `${LIST}.md`), makeLists(entries).get('a table') ?? '');
}
