// Whether something holds for many of a list's values: asked of no more of them than tell it, and in slices.

const VALUES_A_SLICE = 400;

/** How many values something must hold for, and for what share of them. */
export interface Bar {
  readonly fewest: number;
  readonly share: number;
}

/** Whether something holds for as many values as a bar asks. Yields after every few hundred. */
export function* isCommon<Value>(
  values: readonly Value[],
  holds: (value: Value) => boolean,
  { fewest, share }: Bar,
): Generator<void, boolean> {
  const needed = Math.max(fewest, values.length * share);
  let held = 0;
  let left = values.length;
  for (const value of values) {
    if (held >= needed || held + left < needed) break;
    if (holds(value)) held++;
    left--;
    if (left % VALUES_A_SLICE === 0) yield;
  }
  return held >= needed;
}
