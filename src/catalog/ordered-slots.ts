// Papers in the order of their titles, kept in short runs so that one more moves a few hundred others at most.
import type { Slot } from './item';

const RUN = 256;

export class OrderedSlots {
  readonly #runs: Slot[][] = [];

  insert(slot: Slot): void {
    const at = this.#runAt(slot);
    const run = this.#runs[at];
    if (run === undefined) this.#runs.push([slot]);
    else {
      run.splice(placeIn(run, slot), 0, slot);
      if (run.length > 2 * RUN) this.#runs.splice(at + 1, 0, run.splice(RUN));
    }
  }

  remove(slot: Slot): void {
    const at = this.#runAt(slot);
    const run = this.#runs[at];
    if (run === undefined) return;
    run.splice(placeIn(run, slot), 1);
    if (run.length === 0) this.#runs.splice(at, 1);
  }

  /** All of them, in order, as a new array. */
  papers(): Slot['paper'][] {
    const papers: Slot['paper'][] = [];
    for (const run of this.#runs) for (const slot of run) papers.push(slot.paper);
    return papers;
  }

  /** Number of the run that holds the slot or would take it: the last that does not begin after it. */
  #runAt(slot: Slot): number {
    let [from, to] = [0, this.#runs.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      const head = this.#runs[middle]?.[0];
      if (head !== undefined && isBefore(slot, head)) to = middle;
      else from = middle;
    }
    return from;
  }
}

/** Number of the first in the run that is not before the slot. */
function placeIn(run: readonly Slot[], slot: Slot): number {
  let [from, to] = [0, run.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const other = run[middle];
    if (other !== undefined && isBefore(other, slot)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function isBefore(a: Slot, b: Slot): boolean {
  return a.sortKey === b.sortKey ? a.key < b.key : a.sortKey < b.sortKey;
}
