// Wiki links taken apart and written again.
import fc from 'fast-check';
import { formatWikiLink, parseWikiLink, wikiLinkAt } from '../../src/text/wiki-link';

describe('parseWikiLink', () => {
  it.each([
    ['[[BERT]]', { target: 'BERT', sub: null, label: null }],
    [
      '[[Papers/BERT.md|the BERT paper]]',
      { target: 'Papers/BERT.md', sub: null, label: 'the BERT paper' },
    ],
    ['[[BERT#Results|table 1]]', { target: 'BERT', sub: 'Results', label: 'table 1' }],
    ['[[BERT#^abc]]', { target: 'BERT', sub: '^abc', label: null }],
    ['[[#Results]]', { target: '', sub: 'Results', label: null }],
    ['[[BERT\\|the paper]]', { target: 'BERT', sub: null, label: 'the paper' }],
    [' [[ BERT ]] ', { target: 'BERT', sub: null, label: null }],
    ['[[Adam|Adam [v9]]]', { target: 'Adam', sub: null, label: 'Adam [v9]' }],
  ])('takes %s apart', (text, link) => {
    expect(parseWikiLink(text)).toEqual(link);
  });

  it.each([
    'BERT',
    '[[BERT',
    '[BERT](x)',
    '[[pdf](https://arxiv.org)]',
    '[[pdf]](https://arxiv.org)',
    '[[]]',
    'see [[BERT]]',
  ])('finds no wiki link in %s', (text) => {
    expect(parseWikiLink(text)).toBeNull();
  });
});

describe('wikiLinkAt', () => {
  it('gives the offset after the link', () => {
    expect(wikiLinkAt('see [[A]] and [[B]]', 4)).toEqual({
      link: { target: 'A', sub: null, label: null },
      to: 9,
    });
  });
});

describe('formatWikiLink', () => {
  it('escapes the bar inside a table cell', () => {
    expect(formatWikiLink({ target: 'a', sub: null, label: 'b' }, 'table')).toBe('[[a\\|b]]');
  });

  it('is read back as the same link', () => {
    const word = fc.stringMatching(/^[a-zA-Z一-龥][a-zA-Z0-9 :一-龥]*[a-z一-龥]$/);
    const link = fc.record({ target: word, sub: fc.option(word), label: fc.option(word) });
    fc.assert(
      fc.property(link, fc.constantFrom('text' as const, 'table' as const), (written, place) => {
        expect(parseWikiLink(formatWikiLink(written, place))).toEqual(written);
      }),
    );
  });
});
