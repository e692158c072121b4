// Turns that pass when the test says so.
import type { Turns } from '../../src/indexing/slices';

/** A clock on which every look takes `step` milliseconds, so that slices end soon. */
export class ManualTurns implements Turns {
  readonly #waiting: (() => void)[] = [];
  #time = 0;

  constructor(private readonly step = 3) {}

  now(): number {
    this.#time += this.step;
    return this.#time;
  }

  pause(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Lets one pause end, if there is one. */
  async pass(): Promise<boolean> {
    const next = this.#waiting.shift();
    next?.();
    await new Promise((resolve) => setImmediate(resolve));
    return next !== undefined;
  }

  /** Lets turns pass until nobody waits. */
  async passAll(): Promise<void> {
    while (await this.pass());
  }
}
