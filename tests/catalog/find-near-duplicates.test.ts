import { Catalog } from '../../src/catalog/catalog';
import { findNearDuplicates } from '../../src/catalog/find-near-duplicates';
import type { NoteFacts } from '../../src/catalog/note-facts';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { makeFacts } from './make-paper';

function find(...notes: NoteFacts[]): unknown {
  const catalog = new Catalog((target) => `Papers/${target}.md`, DEFAULT_SETTINGS.statuses);
  catalog.write((writer) => {
    for (const facts of notes) writer.setNote(facts);
  });
  const steps = findNearDuplicates(catalog);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const right = { title: 'Attention is all you need' };
const slip = { title: 'Atention is all you need' };
const path = 'Papers/Atention is all you need.md';
const other = 'Papers/Attention is all you need.md';

describe('findNearDuplicates', () => {
  it('finds titles that differ by a slip', () => {
    expect(find(makeFacts(right), makeFacts({ title: 'BERT' }), makeFacts(slip))).toEqual([
      { type: 'duplicate', path, other, reason: 'near-title' },
    ]);
  });

  it.each([
    [
      'with other identifiers',
      makeFacts({ ...right, arxiv: '1706.03762' }),
      makeFacts({ ...slip, arxiv: '2001.00001' }),
    ],
    [
      'called different',
      makeFacts(right, { differentFrom: ['Atention is all you need'] }),
      makeFacts(slip),
    ],
    [
      'of equal titles, which are problems already',
      makeFacts(right),
      makeFacts({ title: 'Attention Is All You Need!' }),
    ],
    ['that are no papers', makeFacts(right, { role: 'note' }), makeFacts(slip)],
  ])('leaves out notes %s', (_, one, two) => {
    expect(find(one, two)).toEqual([]);
  });
});
