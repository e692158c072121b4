import fc from 'fast-check';
import * as values from '../../src/indexing/read-values';
import { parseArxivId } from '../../src/text/arxiv';
import { findDoi } from '../../src/text/doi';

describe('values of properties', () => {
  it.each<[keyof typeof values, unknown, unknown]>([
    ['readText', '  two words ', 'two words'],
    ['readText', 1984, '1984'],
    ['readText', ['one'], 'one'],
    ['readText', ['one', 'two'], null],
    ['readText', { a: 1 }, null],
    ['readText', true, null],
    ['readName', '[[Orgs/OpenAI]]', 'OpenAI'],
    ['readName', '[[Orgs/OpenAI|Open AI]]', 'Open AI'],
    ['readName', [['OpenAI']], 'OpenAI'],
    ['readTarget', '[[files/a.pdf|PDF]]', 'files/a.pdf'],
    ['readTarget', 'https://x.y/[[z]]', 'https://x.y/[[z]]'],
    ['readNames', 'OpenAI, Meta、Google', ['OpenAI', 'Meta', 'Google']],
    ['readNames', 'Bai, Yuntao; Jones, Andy', ['Bai, Yuntao', 'Jones, Andy']],
    ['readNames', '[[A, B]], [[C|D]] , E', ['A, B', 'D', 'E']],
    ['readNames', ['A, B', '[[C]]', 'A, B'], ['A, B', 'C']],
    ['readNames', [['OpenAI'], 'Meta'], ['OpenAI', 'Meta']],
    ['readNames', ['A', { b: 1 }], null],
    ['readNames', true, null],
    ['readTargets', ['[[Lists/One]]', 'Two'], ['Lists/One', 'Two']],
    ['readYear', 2021, 2021],
    ['readYear', '2021-12-09', 2021],
    ['readYear', '2021年', 2021],
    ['readYear', 21, null],
    ['readYear', 2021.5, null],
    ['readYear', 'soon', null],
    ['readDate', '2021-12-09', '2021-12-09'],
    ['readDate', '2021-12-09T10:00:00', '2021-12-09'],
    ['readDate', '2021-12', '2021-12'],
    ['readDate', '2021年5月', '2021-05'],
    ['readDate', '2021-13-01', null],
    ['readDate', 'soon', null],
    ['readDate', 20211209, null],
    ['readDay', '2021-12-09', '2021-12-09'],
    ['readDay', '2021-12', null],
    ['readArxiv', '2302.13971v2', '2302.13971'],
    ['readArxiv', 'https://arxiv.org/abs/2302.13971', '2302.13971'],
    ['readArxiv', 2305.1829, '2305.18290'],
    ['readArxiv', 1412.6, '1412.6000'],
    ['readArxiv', 706.1234, '0706.1234'],
    ['readArxiv', 'cs/0112017', 'cs/0112017'],
    ['readArxiv', 'none', null],
    ['readDoi', 'https://doi.org/10.1000/ABC', '10.1000/abc'],
    ['readDoi', 'none', null],
  ])('%s of %j is %j', (name, value, expected) => {
    expect(values[name](value)).toEqual(expected);
  });
});

describe('identifiers taken as they stand', () => {
  it('are what the closer look would give', () => {
    const digits = (count: number): fc.Arbitrary<string> =>
      fc.stringMatching(new RegExp(`^\\d{${count}}$`));
    const doi = fc
      .tuple(digits(4), fc.stringMatching(/^[a-z0-9.v-]{0,12}\d{1,3}$/))
      .map(([prefix, rest]) => `10.${prefix}/${rest}`);
    const arxiv = fc.tuple(digits(4), digits(5)).map(([month, number]) => `${month}.${number}`);
    fc.assert(fc.property(doi, (text) => values.readDoi(text) === findDoi(text)));
    fc.assert(fc.property(arxiv, (text) => values.readArxiv(text) === parseArxivId(text)));
  });
});
