import { isEqual } from '../../src/text/is-equal';

describe('isEqual', () => {
  it.each([
    [1, 1, true],
    ['a', 'b', false],
    [null, undefined, false],
    [[], {}, false],
    [[1, [2]], [1, [2]], true],
    [{ a: 1, b: null }, { b: null, a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
  ])('of %j and %j is %j', (a, b, expected) => {
    expect(isEqual(a, b)).toBe(expected);
  });
});
