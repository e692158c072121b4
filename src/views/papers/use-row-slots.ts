// Keeps the slots of the drawn rows from one drawing to the next.
import { useRef } from 'preact/hooks';
import { type RowSlots, assignSlots } from '../parts/row-slots';

/** The slot of each key in sight. */
export function useRowSlots(keys: readonly string[]): RowSlots {
  const slots = useRef<RowSlots>(new Map());
  slots.current = assignSlots(slots.current, keys);
  return slots.current;
}
