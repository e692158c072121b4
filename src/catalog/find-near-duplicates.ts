// Paper notes whose titles differ by a few letters: perhaps one work written twice. Looked for when asked, not kept.
import type { NotePath, Paper } from '../paper';
import type { PaperSource } from './catalog';
import { nameKey } from './item';
import { NearTitles } from './near-titles';
import type { Problem } from './problem';

/** Two notes that may be of one paper. */
export type Duplicate = Extract<Problem, { type: 'duplicate' }>;

/** Papers looked at between two pauses. */
const BATCH = 50;

/** Pairs of notes with near-equal, not equal, titles and no identifier that says otherwise; in steps, as many papers take a while. */
export function* findNearDuplicates(catalog: PaperSource): Generator<void, Duplicate[]> {
  const near = new NearTitles<Noted>();
  const found: Duplicate[] = [];
  for (const [i, paper] of catalog.papers().entries()) {
    if (hasNote(paper)) {
      const key = nameKey(paper.title);
      const alike = near.near(key).filter((other) => mayBeOne(paper, other, catalog));
      found.push(...alike.map((other) => duplicate(other.path, paper.path)));
      near.add(key, paper);
    }
    if (i % BATCH === BATCH - 1) yield;
  }
  return found;
}

type Noted = Paper & { readonly path: NotePath };

function hasNote(paper: Paper): paper is Noted {
  return paper.path !== null;
}

function mayBeOne(a: Noted, b: Noted, catalog: PaperSource): boolean {
  // Equal keys are found as they appear.
  if (nameKey(a.title) === nameKey(b.title) || catalog.isDifferent(a.path, b.path)) return false;
  return !isOther(a.arxiv, b.arxiv) && !isOther(a.doi, b.doi);
}

function isOther(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function duplicate(one: NotePath, two: NotePath): Duplicate {
  const [path, other] = one < two ? [one, two] : [two, one];
  return { type: 'duplicate', path, other, reason: 'near-title' };
}
