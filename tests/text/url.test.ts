// Addresses as people paste them.
import { isWebAddress, unwrapUrl } from '../../src/text/url';

describe('unwrapUrl', () => {
  it.each([
    [
      'https://link.zhihu.com/?target=https%3A//arxiv.org/abs/1706.03741',
      'https://arxiv.org/abs/1706.03741',
    ],
    [
      'https://www.google.com/url?q=https://arxiv.org/abs/1706.03741&sa=D',
      'https://arxiv.org/abs/1706.03741',
    ],
    ['https://link.juejin.cn?target=https%3A%2F%2Fgithub.com%2Fa%2Fb', 'https://github.com/a/b'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['//example.org/a', 'https://example.org/a'],
    ['https://example.org/a，', 'https://example.org/a'],
  ])('leads %s to where it goes', (url, target) => {
    expect(unwrapUrl(url)).toBe(target);
  });

  it.each([
    'https://example.org/?target=elsewhere',
    'https://example.org/?url=https://other.org',
    'https://link.zhihu.com/?target=%E0%A4%A',
  ])('leaves %s alone', (url) => {
    expect(unwrapUrl(url)).toBe(url);
  });
});

describe('isWebAddress', () => {
  it('tells addresses from places in the same vault', () => {
    expect(
      ['https://a.b', '//a.b/c', '#papers', './notes.md', 'papers/x.pdf', ''].map(isWebAddress),
    ).toEqual([true, true, false, false, false, false]);
  });
});
