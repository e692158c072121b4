// Notes that carry the same identifier or title: duplicates, unless the user said otherwise.
import type { DuplicateReason, Problem } from './problem';
import type { IdentityIndex, IdentityName } from './identity-index';
import type { NoteItem } from './item';

const MANY = 6;
const NAMES: readonly IdentityName[] = ['arxiv', 'doi', 'citekey', 'title'];

/** One problem for each pair of paper notes that share something, the first thing they share as the reason. */
export function findShared(
  notes: IdentityIndex<NoteItem>,
  isDifferent: (path: string, other: string) => boolean,
): Problem[] {
  const found = new Map<string, Problem>();
  for (const name of NAMES) {
    const index = notes.by(name);
    for (const key of index.sharedKeys()) {
      for (const [path, other] of pairs(papersWith(notes, name, key))) {
        const pair = `${path}\n${other}`;
        if (!found.has(pair) && !isDifferent(path, other))
          found.set(pair, duplicate(path, other, name));
      }
    }
  }
  return [...found.values()];
}

function duplicate(path: string, other: string, reason: DuplicateReason): Problem {
  return { type: 'duplicate', path, other, reason };
}

function papersWith(notes: IdentityIndex<NoteItem>, name: IdentityName, key: string): string[] {
  const paths: string[] = [];
  notes.by(name).each(key, ({ facts, slot }) => {
    if (slot !== null) paths.push(facts.path);
  });
  return paths.sort();
}

/** All with all; where many are alike each with the next, as a hundred copies are a hundred problems and not five thousand. */
function pairs(paths: readonly string[]): [string, string][] {
  const reach = paths.length > MANY ? 1 : paths.length;
  return paths.flatMap((path, i) =>
    paths.slice(i + 1, i + 1 + reach).map((other): [string, string] => [path, other]),
  );
}
