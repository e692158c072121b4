import fc from 'fast-check';
import { paperComparer, SORT_KEYS, type SortBy, sortPapers } from '../../src/catalog/sort-papers';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { mendOrder } from '../../src/views/papers/mend-order';
import { sampleModel } from './sample-model';
import { samplePapers } from './sample-papers';

const { statuses } = DEFAULT_SETTINGS;
const compareText = new Intl.Collator('en', { numeric: true }).compare;

describe('mendOrder', () => {
  it('after any change of a paper gives what sorting anew gives', () => {
    const key = fc.record<SortBy>({
      key: fc.constantFrom(...SORT_KEYS),
      direction: fc.constantFrom('up', 'down'),
    });
    const edit = fc.record({
      at: fc.nat(39),
      status: fc.constantFrom('to-read', 'reading', 'done'),
      year: fc.integer({ min: 2010, max: 2020 }),
      venue: fc.option(fc.constantFrom('ACL', 'ICML')),
    });
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 3 }), fc.array(edit), (order, edits) => {
        const { catalog, change } = sampleModel({ papers: samplePapers(40) });
        const compare = paperComparer(order, statuses, compareText);
        let found = catalog.papers();
        let sorted: typeof found = sortPapers(found, order, statuses, compareText);
        for (const { at, ...part } of edits) {
          const paper = catalog.papers()[at % catalog.papers().length];
          if (paper?.path != null) change(paper, part);
          const mended = mendOrder({ found, sorted }, catalog.papers(), compare);
          expect(mended).toEqual(sortPapers(catalog.papers(), order, statuses, compareText));
          found = catalog.papers();
          sorted = mended ?? sorted;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves many changes to be sorted anew', () => {
    const papers = samplePapers(200);
    const other = papers.map((paper) => ({ ...paper }));
    expect(mendOrder({ found: papers, sorted: papers }, other, () => 0)).toBeNull();
  });
});
