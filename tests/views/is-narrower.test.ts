import fc from 'fast-check';
import { PaperSearch } from '../../src/catalog/paper-search';
import { parseQuery } from '../../src/catalog/parse-query';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { isNarrower } from '../../src/views/papers/is-narrower';
import { samplePapers } from './sample-papers';

const { statuses } = DEFAULT_SETTINGS;
const parse = (text: string) => parseQuery(text, statuses);

describe('isNarrower', () => {
  it.each([
    ['spa', 'spar', true],
    ['spar', 'spa', false],
    ['', 'anything', true],
    ['a', 'a b', true],
    ['-spa', '-spar', false],
    ['status:done', 'status:done x', true],
    ['status:done', 'status:reading', false],
    ['org:Open', 'org:OpenAI', true],
    ['org:OpenAI', 'org:OpenAI,Meta', false],
  ])('from %j to %j: %s', (before, after, expected) => {
    expect(isNarrower(parse(after), parse(before))).toBe(expected);
  });

  it('never loses a paper', () => {
    const papers = samplePapers(60);
    const search = new PaperSearch(statuses);
    const word = fc.constantFrom(
      's',
      'sp',
      'spa',
      '-s',
      '-sp',
      'status:done',
      'org:m',
      'org:meta',
      'org:"Meta"',
      'year:>2020',
      'year:2021',
      'has:code',
      'x',
    );
    const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        if (!isNarrower(parse(after), parse(before))) return;
        const found = search.filter(papers, parse(after));
        expect(search.filter(search.filter(papers, parse(before)), parse(after))).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });
});
