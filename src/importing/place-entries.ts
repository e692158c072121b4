// The entries of all sources with their keys and the user's edits, in the order of the sources.
import type { Reading } from '../lists/reading/reading';
import type { Choices } from './choices';
import type { PlacedEntry, PlacedUnread } from './plan';

/** Every entry of every reading, keyed by where it stands. */
export function placeEntries(readings: readonly Reading[], choices: Choices): PlacedEntry[] {
  return readings.flatMap(({ entries }, source) => {
    const counts = new Map<number, number>();
    return entries.map((entry) => {
      const count = counts.get(entry.line) ?? 0;
      counts.set(entry.line, count + 1);
      const key = `${source}:${entry.line}:${count}`;
      const edits = choices.edits[key];
      return { key, source, entry: edits === undefined ? entry : { ...entry, ...edits } };
    });
  });
}

/** Every unread line of every reading. */
export function placeUnread(readings: readonly Reading[]): PlacedUnread[] {
  return readings.flatMap(({ unread }, source) => unread.map((line) => ({ ...line, source })));
}
