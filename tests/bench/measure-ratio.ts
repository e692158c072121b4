// Two pieces of work timed in turn within one run, so that a machine that slows down slows both.

/** How long the one takes measured by the other: median of the pairs, and the smallest and largest. */
export interface Ratio {
  readonly ratio: number;
  readonly spread: readonly [number, number];
}

/** Runs both alternately, one pair unmeasured first. */
export function measureRatio(work: () => unknown, anchor: () => unknown, runs = 5): Ratio {
  work();
  anchor();
  const ratios = Array.from({ length: runs }, () => time(work) / time(anchor));
  return summarize(ratios);
}

/** Median and spread of ratios. */
export function summarize(ratios: readonly number[]): Ratio {
  const sorted = [...ratios].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  const middle = (sorted.length - 1) / 2;
  const ratio = (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
  return { ratio, spread: [at(0), at(sorted.length - 1)] };
}

function time(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}
