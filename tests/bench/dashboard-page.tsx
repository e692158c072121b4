// What `dashboard.bench.ts` runs inside Chromium: the dashboard over papers made up, each act timed to its forced layout.
import { render } from 'preact';
import { Dashboard } from '../../src/views/dashboard/dashboard';
import { type DashboardState, FIRST_STATE } from '../../src/views/dashboard-state';
import { sampleModel, type SampleModel } from '../views/sample-model';
import { samplePapers } from '../views/sample-papers';
import { sampleSurface } from '../views/sample-surface';

const KEYSTROKES = ['s', 'sp', 'spa', 'spar', 'spars', 'sparse', '', 'c', 'co', 'cod'];

/** Times of acts and of what they are measured by, in milliseconds, in pairs. */
type Pairs = [work: number, anchor: number][];

/** One dashboard of so many papers, drawn into the page. */
class Show {
  readonly #model: SampleModel;
  readonly #root: HTMLElement;
  #state: DashboardState = FIRST_STATE;

  constructor(papers: number, root: HTMLElement) {
    this.#model = sampleModel({ papers: samplePapers(papers) });
    this.#root = root;
  }

  /** Time of a first paint. */
  paint(): number {
    this.clear();
    return time(this.#root, () => this.#draw());
  }

  clear(): void {
    render(null, this.#root);
    this.#state = FIRST_STATE;
    layOut(this.#root);
  }

  /** Time from a keystroke in the filter to the layout of what it found. */
  async key(text: string): Promise<number> {
    const box = this.#root.querySelector('input.paper-catalog-filter-input');
    if (!(box instanceof HTMLInputElement)) throw new Error('There is no filter.');
    const begin = performance.now();
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    // Preact draws in a microtask.
    await Promise.resolve();
    layOut(this.#root);
    return performance.now() - begin;
  }

  html(): string {
    return this.#root.innerHTML;
  }

  nodes(): number {
    return this.#root.querySelectorAll('*').length;
  }

  #draw(): void {
    const change = (state: DashboardState) => {
      this.#state = state;
      this.#draw();
    };
    render(
      <Dashboard
        model={this.#model}
        surface={SURFACE}
        state={this.#state}
        root={this.#root}
        onState={change}
      />,
      this.#root,
    );
  }
}

const SURFACE = sampleSurface();

/** First paints by static nodes of the same markup. */
function paintByStatic(papers: number, runs: number): Pairs {
  const root = findRoot();
  const show = new Show(papers, root);
  show.paint();
  const html = show.html();
  return repeat(runs, () => {
    const work = show.paint();
    show.clear();
    const anchor = time(root, () => {
      root.innerHTML = html;
    });
    root.replaceChildren();
    return [work, anchor];
  });
}

/** First paints of many papers by those of few. */
function paintByFew(many: number, few: number, runs: number): Pairs {
  const root = findRoot();
  const [large, small] = [new Show(many, root), new Show(few, root)];
  large.paint();
  small.paint();
  return repeat(runs, () => {
    const work = large.paint();
    large.clear();
    const anchor = small.paint();
    small.clear();
    return [work, anchor];
  });
}

/** Keystrokes by putting static rows in the place of those in sight. */
async function keyByStatic(papers: number, runs: number): Promise<Pairs> {
  const root = findRoot();
  const show = new Show(papers, root);
  show.paint();
  await shown();
  const pairs: Pairs = [];
  for (let run = 0; run < runs; run++) {
    const work = await show.key(KEYSTROKES[run % KEYSTROKES.length] ?? '');
    pairs.push([work, replaceRows(root)]);
  }
  show.clear();
  return pairs;
}

/** Time to put the rows in sight into a second table beside the first, in the place of others. */
function replaceRows(root: HTMLElement): number {
  const lines = root.querySelector('.paper-catalog-grid .paper-catalog-lines');
  if (lines === null) throw new Error('There are no rows.');
  const html = lines.innerHTML;
  const copy = lines.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error('The rows are no element.');
  lines.parentElement?.append(copy);
  layOut(root);
  const took = time(root, () => {
    copy.innerHTML = html;
  });
  copy.remove();
  return took;
}

/** Nodes drawn for so many papers, figures included. */
async function countNodes(papers: number): Promise<number> {
  const show = new Show(papers, findRoot());
  show.paint();
  await shown();
  const nodes = show.nodes();
  show.clear();
  return nodes;
}

/** When a large vault has been counted and drawn: its status table is there. */
async function shown(): Promise<void> {
  while (document.querySelector('.paper-catalog-statuses') === null) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

function findRoot(): HTMLElement {
  const root = document.querySelector('.paper-catalog-view');
  if (!(root instanceof HTMLElement)) throw new Error('There is no view.');
  return root;
}

function time(root: HTMLElement, act: () => void): number {
  const begin = performance.now();
  act();
  layOut(root);
  return performance.now() - begin;
}

/** Reading a measure makes the browser lay out what has changed. */
function layOut(root: HTMLElement): number {
  return root.offsetHeight;
}

function repeat(runs: number, act: () => [number, number]): Pairs {
  return Array.from({ length: runs }, act);
}

/** What the bench calls. */
export interface DashboardBench {
  readonly paintByStatic: typeof paintByStatic;
  readonly paintByFew: typeof paintByFew;
  readonly keyByStatic: typeof keyByStatic;
  readonly countNodes: typeof countNodes;
}

declare global {
  interface Window {
    dashboardBench: DashboardBench;
  }
}

window.dashboardBench = { paintByStatic, paintByFew, keyByStatic, countNodes };
