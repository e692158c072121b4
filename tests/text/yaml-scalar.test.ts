import fc from 'fast-check';
import { parse } from 'yaml';
import { formatScalar, readScalar } from '../../src/text/yaml-scalar';

describe('formatScalar', () => {
  it.each([
    ['a plain name', 'OpenAI', 'OpenAI'],
    ['Chinese', '过程监督', '过程监督'],
    ['a day', '2023-05-18', '2023-05-18'],
    ['an arXiv identifier', '2305.18290', '"2305.18290"'],
    ['an old arXiv identifier', 'cs/0112017', '"cs/0112017"'],
    ['a title with a colon', 'LLaMA: Open', '"LLaMA: Open"'],
    ['a link', '[[Meta AI]]', '"[[Meta AI]]"'],
    ['a word that means true', 'yes', '"yes"'],
    ['a Templater command', '<% boom %>', '"\\u003c% boom %>"'],
  ])('writes %s', (_what, value, written) => {
    expect(formatScalar(value)).toBe(written);
  });

  it('comes back as the same string from a YAML parser, alone and in a list', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const written = formatScalar(value);
        expect(written).not.toContain('\n');
        expect(parse(`name: ${written}\n`)).toEqual({ name: value });
        expect(parse(`name: [${written}, ${written}]\n`)).toEqual({ name: [value, value] });
        expect(parse(`${written}: 1\n`)).toEqual({ [value]: 1 });
      }),
    );
  });
});

describe('readScalar', () => {
  it('reads what formatScalar writes', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const written = formatScalar(value);
        expect(readScalar(written, 0, /\s#/)).toEqual({ value, to: written.length });
      }),
    );
  });

  it.each(['[a]', '{a: 1}', '&x a', '*x', '!!str a', '| ', '> ', '- a', '"open', '# a'])(
    'leaves %s to the parser',
    (text) => {
      expect(readScalar(text, 0, /\s#/)).toBeNull();
    },
  );
});

const YAML_PIECES = [
  'yes',
  'null',
  '~',
  '- ',
  ': ',
  ' #',
  '{{title}}',
  '---',
  '"',
  "'",
  '\\',
  '[[a|b]]',
  '0x1',
  '1e5',
  '\n',
  '：',
  '<%',
];
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.oneof(fc.constantFrom(...YAML_PIECES), fc.string({ maxLength: 4 })), { maxLength: 5 })
    .map((parts) => parts.join('')),
);
