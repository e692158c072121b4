import { fold } from '../../src/text/fold';

describe('fold', () => {
  it.each([
    ['  Two   Words\n', 'two words'],
    ['ＧＰＴ：４', 'gpt:4'],
    ['Café Ångström', 'cafe angstrom'],
    ['对齐　综述', '对齐 综述'],
    ['C++', 'c++'],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});
