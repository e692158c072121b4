// The figures of the dashboard, kept up as papers come and go: after the first count, one change costs the same whatever the number of papers.
import type { Catalog } from '../../catalog/catalog';
import type { CatalogEvent, PaperChange } from '../../catalog/catalog-event';
import { GroupCounts, type GroupRow, type Grouping } from '../../catalog/group-table';
import { nextToRead } from '../../catalog/next-to-read';
import { mondayOf } from '../../catalog/timeline';
import type { Paper, Status } from '../../paper';
import { NewestPapers } from './newest-papers';

/** Papers named under "next to read". */
const NEXT = 3;

/** One status: how many papers stand in it, their share of all from 0 to 1, and the one published last. */
export interface StatusFigures {
  readonly status: string;
  readonly count: number;
  readonly share: number;
  readonly newest: Paper | null;
}

export class Figures {
  readonly #catalog: Catalog;
  readonly #statuses: readonly Status[];
  readonly #groups = new Map<Grouping, GroupCounts>();
  readonly #byStatus = new Map<string, number>();
  readonly #newest = new NewestPapers();
  readonly #added = new Map<string, number>();
  readonly #finished = new Map<string, number>();
  #next: readonly Paper[] | null = null;
  /** Papers still to be counted, from `#counted` on; what changes meanwhile waits in `#later`. */
  #papers: readonly Paper[];
  #counted = 0;
  #later: PaperChange[] = [];
  #planned = 0;
  #revision: number;

  /** The figures of the papers there are now, which are still to be counted; the groups named are counted with them. */
  constructor(catalog: Catalog, statuses: readonly Status[], groups: readonly Grouping[] = []) {
    this.#catalog = catalog;
    this.#statuses = statuses;
    this.#revision = catalog.revision;
    this.#papers = catalog.papers();
    for (const by of groups) this.#groups.set(by, new GroupCounts(by, statuses));
  }

  /** All figures at once. */
  static of(catalog: Catalog, statuses: readonly Status[]): Figures {
    const figures = new Figures(catalog, statuses);
    figures.countSome(Infinity);
    return figures;
  }

  /** Counts so many papers more; whether all are counted, before which nothing may be asked. */
  countSome(most: number): boolean {
    const to = Math.min(this.#papers.length, this.#counted + most);
    for (; this.#counted < to; this.#counted++) {
      const paper = this.#papers[this.#counted];
      if (paper !== undefined) this.#count(paper, 1);
    }
    if (!this.isCounted) return false;
    // Kept no longer: they are soon the papers of the past.
    [this.#papers, this.#counted] = [[], 0];
    for (const change of this.#later.splice(0)) this.#take(change);
    return true;
  }

  get isCounted(): boolean {
    return this.#counted === this.#papers.length;
  }

  /** Follows one event of the catalog; false where one was missed, and all must be counted anew. */
  follow({ revision, changes }: CatalogEvent): boolean {
    if (changes.length === 0) return revision === this.#revision;
    if (revision !== this.#revision + 1) return false;
    this.#revision = revision;
    if (!this.isCounted) this.#later.push(...changes);
    else for (const change of changes) this.#take(change);
    return true;
  }

  /** Whether these are the catalog's figures as it is now. */
  isCurrent(): boolean {
    return this.#revision === this.#catalog.revision;
  }

  get planned(): number {
    return this.#planned;
  }

  /** Papers whose status ends the reading. */
  get done(): number {
    const done = this.#statuses.filter((status) => status.done);
    return done.reduce((sum, { name }) => sum + (this.#byStatus.get(name) ?? 0), 0);
  }

  /** Papers added, and finished, from Monday to the day given. */
  thisWeek(today: string): { readonly added: number; readonly finished: number } {
    return { added: sumSince(this.#added, today), finished: sumSince(this.#finished, today) };
  }

  /** Papers finished on each day, `YYYY-MM-DD`. */
  get finishedByDay(): ReadonlyMap<string, number> {
    return this.#finished;
  }

  /** One row a status, in the order of the settings. */
  statuses(): readonly StatusFigures[] {
    const papers = this.#catalog.papers();
    return this.#statuses.map(({ name }) => {
      const count = this.#byStatus.get(name) ?? 0;
      const share = count / Math.max(1, papers.length);
      return { status: name, count, share, newest: this.#newest.of(name, papers) };
    });
  }

  /** The table of groups; counted when it is first asked for. */
  groups(by: Grouping): readonly GroupRow[] {
    let counts = this.#groups.get(by);
    if (counts === undefined) {
      counts = new GroupCounts(by, this.#statuses);
      for (const paper of this.#catalog.papers()) counts.count(paper, 1);
      this.#groups.set(by, counts);
    }
    return counts.rows();
  }

  /** The best few unfinished papers, best first. */
  next(): readonly Paper[] {
    this.#next ??= nextToRead(this.#catalog.papers(), this.#statuses, NEXT);
    return this.#next;
  }

  #take({ before, after }: PaperChange): void {
    if (before !== null) this.#count(before, -1);
    if (after !== null) this.#count(after, 1);
    this.#keepNext(before, after);
  }

  #count(paper: Paper, change: 1 | -1): void {
    const { status, path, added, finished } = paper;
    addTo(this.#byStatus, status, change);
    if (path === null) this.#planned += change;
    if (added !== null) addTo(this.#added, added.slice(0, 10), change);
    if (finished !== null) addTo(this.#finished, finished.slice(0, 10), change);
    if (change === 1) this.#newest.add(paper);
    else this.#newest.remove(paper);
    for (const counts of this.#groups.values()) counts.count(paper, change);
  }

  /** A paper that came is weighed against those known; one of those that went makes all be weighed anew. */
  #keepNext(before: Paper | null, after: Paper | null): void {
    if (this.#next === null) return;
    if (before !== null && this.#next.includes(before)) this.#next = null;
    else if (after !== null) this.#next = nextToRead([...this.#next, after], this.#statuses, NEXT);
  }
}

function addTo(counts: Map<string, number>, name: string, change: number): void {
  const count = (counts.get(name) ?? 0) + change;
  if (count === 0) counts.delete(name);
  else counts.set(name, count);
}

function sumSince(byDay: ReadonlyMap<string, number>, today: string): number {
  const monday = mondayOf(today);
  let sum = 0;
  for (const [day, count] of byDay) if (day >= monday && day <= today) sum += count;
  return sum;
}
