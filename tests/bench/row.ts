// One line of `npm run bench`.

/** A measured ratio, its target (at most), and the spread: smallest and largest of the runs. */
export interface Row {
  readonly name: string;
  readonly ratio: number;
  readonly target: number;
  readonly spread: readonly [number, number];
}
