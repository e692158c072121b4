import fc from 'fast-check';
import { addSections, takeSections } from '../../src/notes/sections';

const SECTION = { heading: '## [[List]]', paragraphs: ['first', 'second\nline'] };

describe('addSections', () => {
  it.each([
    ['an empty note', '', '## [[List]]\n\nfirst\n\nsecond\nline\n'],
    ['text', 'Body\n', 'Body\n\n## [[List]]\n\nfirst\n\nsecond\nline\n'],
    ['text without an end', 'Body', 'Body\n\n## [[List]]\n\nfirst\n\nsecond\nline\n'],
    [
      'text with blank lines at its end',
      'Body\n\n',
      'Body\n\n## [[List]]\n\nfirst\n\nsecond\nline\n',
    ],
    [
      'properties alone',
      '---\na: 1\n---\n',
      '---\na: 1\n---\n\n## [[List]]\n\nfirst\n\nsecond\nline\n',
    ],
    ['Windows lines', 'Body\r\n', 'Body\r\n\r\n## [[List]]\r\n\r\nfirst\r\n\r\nsecond\r\nline\r\n'],
    ['a note that has one paragraph', 'first\n', 'first\n\n## [[List]]\n\nsecond\nline\n'],
    [
      'a note that has the heading',
      '## [[List]]\n\nfirst\n\n## Next\n',
      '## [[List]]\n\nfirst\n\nsecond\nline\n\n## Next\n',
    ],
    [
      'a note with code under the heading',
      '## [[List]]\n\nfirst\n\n```sh\n# code\n~~~\n```\n\n# Next\n',
      '## [[List]]\n\nfirst\n\n```sh\n# code\n~~~\n```\n\nsecond\nline\n\n# Next\n',
    ],
    [
      'a note with the heading in code',
      '~~~\n## [[List]]\n~~~\n',
      '~~~\n## [[List]]\n~~~\n\n## [[List]]\n\nfirst\n\nsecond\nline\n',
    ],
    [
      'a note that has words like it',
      'at first\n',
      'at first\n\n## [[List]]\n\nfirst\n\nsecond\nline\n',
    ],
  ])('adds to %s', (_what, before, after) => {
    expect(addSections(before, [SECTION])).toBe(after);
    expect(addSections(after, [SECTION])).toBe(after);
  });

  it('added twice is added once, and taken away again the words before are left', () => {
    const line = fc.constantFrom('Body', '', '## Other', 'first', '- item', '  indented', '---');
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, eol) => {
        const before = lines.join(eol);
        const after = addSections(before, [SECTION]);
        expect(addSections(after, [SECTION])).toBe(after);
        if (lines.includes('first')) return;
        const left = takeSections(after, [SECTION]);
        expect(left.trimEnd()).toBe(before.trimEnd());
      }),
    );
  });

  it('keeps a heading that is not to go', () => {
    const before = 'Body\n\n## [[List]]\n';
    const after = addSections(before, [SECTION]);
    expect(takeSections(after, [{ ...SECTION, heading: null }])).toBe(before);
  });

  it('keeps what the user wrote under the heading', () => {
    const after = addSections('Body\n', [SECTION]).replace('first\n', 'first\n\nmine\n');
    expect(takeSections(after, [SECTION])).toBe('Body\n\n## [[List]]\n\nmine\n');
  });
});
