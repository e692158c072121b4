import fc from 'fast-check';
import { singleSpaced } from '../../src/text/single-spaced';

describe('singleSpaced', () => {
  it.each([
    ['one  two', 'one two'],
    ['one\n two\t\tthree', 'one two three'],
    ['\u00a0one two\u3000', ' one two '],
  ])('of %j makes %j', (text, spaced) => {
    expect(singleSpaced(text)).toBe(spaced);
  });

  it('puts one space for every stretch of white space, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u3000') });
    fc.assert(fc.property(text, (one) => singleSpaced(one) === one.split(/\s+/).join(' ')));
  });
});
