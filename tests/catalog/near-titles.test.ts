import fc from 'fast-check';
import { NearTitles } from '../../src/catalog/near-titles';
import { isNearTitle } from '../../src/text/near-title';
import { titleKey } from '../../src/text/title-key';

const WORDS = [
  'scaling',
  'language',
  'models',
  'with',
  'human',
  'feedback',
  'gpt',
  '4',
  '3',
  '大模型',
  '对齐',
  'of',
  'a',
];

/** Titles of few words with some letters changed, so that many are near each other. */
const key = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
    fc.array(fc.tuple(fc.nat(40), fc.constantFrom('', 'x', 'qu', '模')), { maxLength: 3 }),
  )
  .map(([words, slips]) =>
    slips.reduce(
      (text, [at, slip]) => text.slice(0, at) + slip + text.slice(at + 1),
      words.join(' '),
    ),
  )
  .map(titleKey)
  .filter((text) => text !== '');

describe('NearTitles', () => {
  it('finds exactly the titles that are near by comparing with all', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), key, (keys, asked) => {
        const index = new NearTitles<number>();
        for (const [i, known] of keys.entries()) index.add(known, i);
        const near = [...keys.keys()].filter((i) => isNearTitle(asked, keys[i] ?? ''));
        expect(index.near(asked).sort((a, b) => a - b)).toEqual(near);
      }),
      { numRuns: 500 },
    );
  });

  it('finds a title with a slip among others', () => {
    const index = new NearTitles<string>();
    for (const title of ['Attention Is All You Need', 'Attention Is Not All You Need', 'BERT'])
      index.add(titleKey(title), title);
    expect(index.near(titleKey('Atention is all you need'))).toEqual(['Attention Is All You Need']);
  });
});
