import fc from 'fast-check';
import { titleKey } from '../../src/text/title-key';

describe('titleKey', () => {
  it.each([
    ['LLaMA: Open and Efficient', 'llama open and efficient'],
    ['“Why Should I Trust You?”', 'why should i trust you'],
    ['《大语言模型综述》', '大语言模型综述'],
    ['ＧＰＴ－４ Ｔechnical', 'gpt 4 technical'],
    ['Poincaré Embeddings', 'poincare embeddings'],
    ['  A\u00a0  title - with_marks ', 'a title with marks'],
    ['???', ''],
  ])('of %j is %j', (title, key) => {
    expect(titleKey(title)).toBe(key);
  });

  it('is the same for ASCII titles with a letter of another script beside them or without', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        expect(titleKey(`${title} 对`)).toBe(`${titleKey(title)} 对`.trim());
      }),
    );
  });

  it('is its own key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (title) => titleKey(titleKey(title)) === titleKey(title),
      ),
    );
  });
});
