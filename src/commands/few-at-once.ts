// Work that waits for the disk, a few pieces at once.

import { groupBy } from '../text/group-by';

const AT_ONCE = 8;

/** The key of paths that are all different. */
export const asIs = (path: string): string => path;

/** Acts on every item, on a few at once; those with the same key one after the other, in their order. */
export async function fewAtOnce<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const groups = groupBy(items, keyOf).values();
  const work = async (): Promise<void> => {
    for (const group of groups) for (const item of group) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
