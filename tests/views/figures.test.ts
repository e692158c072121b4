import fc from 'fast-check';
import { Figures } from '../../src/views/dashboard/figures';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { sampleModel } from './sample-model';
import { samplePapers } from './sample-papers';

const { statuses } = DEFAULT_SETTINGS;
const TODAY = '2026-11-20';

function all(figures: Figures) {
  return {
    statuses: figures.statuses().map(({ newest, ...row }) => ({ ...row, newest: newest?.year })),
    organization: figures.groups('organization'),
    year: figures.groups('year'),
    week: figures.thisWeek(TODAY),
    finished: new Map([...figures.finishedByDay].sort()),
    planned: figures.planned,
    done: figures.done,
  };
}

describe('Figures', () => {
  it('after any changes are as if counted anew', () => {
    const change = fc.record({
      at: fc.nat(29),
      status: fc.constantFrom(...statuses.map(({ name }) => name)),
      year: fc.option(fc.integer({ min: 2015, max: 2026 })),
      finished: fc.option(fc.constantFrom('2026-11-17', '2026-11-01')),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const { catalog, change: edit } = sampleModel({ papers: samplePapers(30) });
        const figures = Figures.of(catalog, statuses);
        all(figures);
        catalog.subscribe((event) => expect(figures.follow(event)).toBe(true));
        for (const { at, ...part } of changes) {
          const paper = catalog.papers()[at % catalog.papers().length];
          if (paper?.path != null) edit(paper, part);
        }
        expect(figures.isCurrent()).toBe(true);
        expect(all(figures)).toEqual(all(Figures.of(catalog, statuses)));
      }),
      { numRuns: 60 },
    );
  });

  it('name what to read next as one who weighs all papers would', () => {
    const { catalog, change: edit } = sampleModel({ papers: samplePapers(30) });
    const figures = Figures.of(catalog, statuses);
    catalog.subscribe((event) => void figures.follow(event));
    for (let step = 0; step < 20; step++) {
      const [first] = figures.next();
      if (first?.path != null) edit(first, { status: 'done' });
      expect(figures.next().map(({ status, priority }) => [status, priority])).toEqual(
        Figures.of(catalog, statuses)
          .next()
          .map(({ status, priority }) => [status, priority]),
      );
    }
  });

  it('counted some at a time are the same, whatever changes meanwhile', () => {
    const { catalog, change: edit } = sampleModel({ papers: samplePapers(30) });
    const figures = new Figures(catalog, statuses, ['organization']);
    catalog.subscribe((event) => expect(figures.follow(event)).toBe(true));
    for (let at = 0; at < 30; at += 4) {
      const paper = catalog.papers()[at];
      if (paper?.path != null) edit(paper, { status: 'done', organization: ['Inria'] });
      expect(figures.countSome(7)).toBe(at >= 16);
    }
    expect(all(figures)).toEqual(all(Figures.of(catalog, statuses)));
  });

  it('know when they missed an event', () => {
    const { catalog, change } = sampleModel({ papers: samplePapers(3) });
    const figures = Figures.of(catalog, statuses);
    const [paper] = catalog.papers();
    if (paper === undefined) throw new Error('There is no paper.');
    change(paper, { status: 'done' });
    expect(figures.isCurrent()).toBe(false);
    expect(
      figures.follow({
        revision: catalog.revision + 1,
        changes: [{ key: 'x', before: null, after: null }],
      }),
    ).toBe(false);
  });
});
