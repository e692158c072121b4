// The paper published last of each status, kept up as papers come and go.
import { publishedOn } from '../../catalog/published-on';
import type { Paper } from '../../paper';

export class NewestPapers {
  readonly #newest = new Map<string, Paper>();
  /** Statuses whose newest paper went: the next is looked for when asked. */
  readonly #unknown = new Set<string>();

  add(paper: Paper): void {
    const date = publishedOn(paper);
    const newest = this.#newest.get(paper.status);
    if (date === null || this.#unknown.has(paper.status)) return;
    if (newest === undefined || isNewer(paper, newest)) this.#newest.set(paper.status, paper);
  }

  remove(paper: Paper): void {
    if (this.#newest.get(paper.status) === paper) this.#unknown.add(paper.status);
  }

  /** The newest of a status among all papers; null where none is dated. */
  of(status: string, papers: readonly Paper[]): Paper | null {
    if (this.#unknown.delete(status)) {
      this.#newest.delete(status);
      for (const paper of papers) if (paper.status === status) this.add(paper);
    }
    return this.#newest.get(status) ?? null;
  }
}

/** Of two published on one day, the one whose title comes first, so that it does not depend on which was read first. */
function isNewer(paper: Paper, other: Paper): boolean {
  const [date, otherDate] = [publishedOn(paper) ?? '', publishedOn(other) ?? ''];
  return date > otherDate || (date === otherDate && paper.title < other.title);
}
