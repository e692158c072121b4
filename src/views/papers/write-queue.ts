// The writes of the dashboard one after the other, each to the papers as they are by then: a note may have been made or renamed since the user asked.
import type { PaperSource } from '../../catalog/catalog';
import type { Paper } from '../../paper';
import type { Failure } from '../dashboard-model';
import type { Heirs } from './heirs';

/** How long the catalog may take to hear of a note that was made, in milliseconds. */
const PATIENCE = 3000;

/** How a write ended: the papers as they were when it began, and what failed. */
export interface Written {
  readonly papers: readonly Paper[];
  readonly failures: readonly Failure[];
}

export class WriteQueue {
  readonly #catalog: PaperSource;
  readonly #heirs: Heirs;
  /** Until the last write is heard of; null while none is under way. */
  #last: Promise<void> | null = null;

  constructor(catalog: PaperSource, heirs: Heirs) {
    this.#catalog = catalog;
    this.#heirs = heirs;
  }

  /** Writes when all before is written and heard of; at once where nothing is. */
  add(
    asked: readonly Paper[],
    write: (papers: readonly Paper[]) => Promise<readonly Failure[]>,
  ): Promise<Written> {
    const begin = async () => {
      const papers = asked.map((paper) => this.#paperNow(paper));
      return { papers, failures: await write(papers) };
    };
    const turn = this.#last === null ? begin() : this.#last.then(begin);
    const last: Promise<void> = turn
      .then((written) => this.#hearOf(written))
      .then(() => {
        if (this.#last === last) this.#last = null;
      });
    this.#last = last;
    return turn;
  }

  #paperNow(paper: Paper): Paper {
    return this.#catalog.get(this.#heirs.keyNow(paper.key)) ?? paper;
  }

  /** Waits until no paper that has a note now is planned to the catalog. */
  #hearOf({ papers, failures }: Written): Promise<void> {
    const failed = new Set(failures.map(({ key }) => key));
    const made = papers.filter(({ key, path }) => path === null && !failed.has(key));
    const isHeard = () => made.every(({ key }) => this.#catalog.get(key) === null);
    if (isHeard()) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        stop();
        window.clearTimeout(timer);
        resolve();
      };
      const stop = this.#catalog.subscribe(() => {
        if (isHeard()) end();
      });
      const timer = window.setTimeout(end, PATIENCE);
    });
  }
}
