import fc from 'fast-check';
import type { Slot } from '../../src/catalog/item';
import { OrderedSlots } from '../../src/catalog/ordered-slots';
import { makePaper } from './make-paper';

describe('OrderedSlots', () => {
  it('is in order after any insertions and removals', () => {
    const slot = fc.integer({ min: 0, max: 2000 }).map((number): Slot => {
      const key = String(number);
      return { key, sortKey: String(number % 97), paper: makePaper({ title: key }), problems: [] };
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(slot, { selector: ({ key }) => key, maxLength: 1500, size: 'max' }),
        fc.nat(),
        (slots, gap) => {
          const ordered = new OrderedSlots();
          for (const one of slots) ordered.insert(one);
          const gone = slots.filter((_, i) => i % (2 + (gap % 5)) === 0);
          for (const one of gone) ordered.remove(one);
          const rest = slots.filter((one) => !gone.includes(one));
          const place = ({ sortKey, key }: Slot): string => `${sortKey}\n${key}`;
          rest.sort((a, b) => (place(a) < place(b) ? -1 : 1));
          expect(ordered.papers()).toEqual(rest.map(({ paper }) => paper));
        },
      ),
      { numRuns: 40 },
    );
  });
});
