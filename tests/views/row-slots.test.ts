import fc from 'fast-check';
import { assignSlots } from '../../src/views/parts/row-slots';

describe('assignSlots', () => {
  it('keeps the slot of what stays and hands on those set free', () => {
    const before = assignSlots(new Map(), ['a', 'b', 'c']);
    expect([...assignSlots(before, ['b', 'c', 'd'])]).toEqual([
      ['b', 1],
      ['c', 2],
      ['d', 0],
    ]);
  });

  it('gives each key a slot of its own, and never more than were needed at once', () => {
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(keys), (windows) => {
        let slots: ReadonlyMap<string, number> = new Map();
        for (const window of windows) {
          const next = assignSlots(slots, window);
          expect(new Set(next.values()).size).toBe(window.length);
          for (const key of window) if (slots.has(key)) expect(next.get(key)).toBe(slots.get(key));
          slots = next;
        }
      }),
    );
  });
});
