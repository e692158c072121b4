// Which drawn row shows which item while the window moves: items that stay keep their nodes, new ones take over those set free.

/** Number of the drawn row of each visible key. */
export type RowSlots = ReadonlyMap<string, number>;

/** Gives every key a slot: the one it had, else one set free, else a new one. Keys must differ from one another. */
export function assignSlots(before: RowSlots, keys: readonly string[]): RowSlots {
  const kept = new Set(keys.filter((key) => before.has(key)));
  const free: number[] = [];
  for (const [key, slot] of before) if (!kept.has(key)) free.push(slot);
  let next = Math.max(-1, ...before.values()) + 1;
  return new Map(keys.map((key) => [key, before.get(key) ?? free.shift() ?? next++]));
}
