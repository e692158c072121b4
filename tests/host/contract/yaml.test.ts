// Contract: YAML in and out.
import * as fc from 'fast-check';
import { parseYaml, stringifyYaml } from '../yaml';

describe('YAML', () => {
  it.each([
    '123',
    '2305.18290',
    '1e3',
    '0x1F',
    '2024-01-02',
    'true',
    'null',
    '~',
    'yes',
    '[[Note]]',
    '[a, b]',
    '{a: 1}',
    'a: b',
    'a #b',
    '# a',
    '- a',
    '@key',
    '*x*',
    '&a',
    '!b',
    '%c',
    '`d`',
    '"quoted"',
    "it's",
    ' spaced ',
    'two\nlines\n',
    '论文：第一篇',
    '',
    '---',
    '\u0007',
  ])('X01 keeps the text %j a text', (text) => {
    expect(parseYaml(stringifyYaml({ text, list: [text] }))).toEqual({ text, list: [text] });
  });

  it('X01 keeps any properties', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const properties = fc.dictionary(fc.string(), fc.oneof(scalar, fc.array(scalar)));
    fc.assert(
      fc.property(properties, (value) => {
        expect(parseYaml(stringifyYaml(value))).toEqual({ ...value });
      }),
    );
  });

  it('writes lists one below the other, a missing value as nothing, and never folds a line', () => {
    const long = 'word '.repeat(60).trim();
    expect(stringifyYaml({ a: ['x', 'y'], b: null, long })).toBe(
      `a:\n  - x\n  - y\nb:\nlong: ${long}\n`,
    );
  });

  it('gives null for nothing and throws on what is no YAML', () => {
    expect(parseYaml('')).toBeNull();
    expect(() => parseYaml('a: b: c')).toThrow();
    expect(() => parseYaml('a: 1\na: 2')).toThrow();
  });
});
