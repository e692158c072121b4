import fc from 'fast-check';
import { SORT_KEYS, type SortBy, sortPapers } from '../../src/catalog/sort-papers';
import type { Paper } from '../../src/paper';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { completeOrder, nearlySorted } from '../../src/views/papers/nearly-sorted';
import { samplePapers } from './sample-papers';

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sort = (papers: readonly Paper[], order: readonly SortBy[]) =>
  sortPapers(papers, completeOrder(order), DEFAULT_SETTINGS.statuses, compareText);

it('sorting what is nearly sorted gives what sorting anew gives', () => {
  const papers = samplePapers(40);
  const key = fc.record<SortBy>({
    key: fc.constantFrom(...SORT_KEYS),
    direction: fc.constantFrom('up', 'down'),
  });
  const some = fc.subarray([...papers]);
  fc.assert(
    fc.property(
      fc.array(key, { maxLength: 2 }),
      some,
      some,
      fc.nat(39),
      (order, before, after, at) => {
        const changed = after.map((paper, index) =>
          index === at ? { ...paper, status: 'done', year: 1999 } : paper,
        );
        const kept = nearlySorted(sort(before, order), changed);
        expect(sort(kept, order)).toEqual(sort(changed, order));
      },
    ),
  );
});
