import { Catalog } from '../../src/catalog/catalog';
import { findPapers, type Wanted } from '../../src/catalog/lookup';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { makeFacts, makeMention } from './make-paper';

const catalog = new Catalog(() => null, DEFAULT_SETTINGS.statuses);
catalog.write((writer) => {
  writer.setNote(makeFacts({ title: 'First', aliases: ['One'], arxiv: '2101.00001' }));
  writer.setNote(makeFacts({ title: 'Second', doi: '10.1/x', citekey: 'second2020' }));
  writer.spliceMentions('L.md', 0, 0, [makeMention({ title: 'Planned' }, { link: 'Plan' })]);
});

const find = (wanted: Wanted): string[] =>
  findPapers(catalog, wanted, (target) => (target === '2nd' ? 'Papers/Second.md' : null)).map(
    ({ title }) => title,
  );

describe('findPapers', () => {
  it.each<[string, Wanted, string[]]>([
    ['an arXiv identifier', { arxiv: '2101.00001' }, ['First']],
    ['a DOI', { doi: '10.1/x' }, ['Second']],
    ['a citekey', { citekey: 'second2020' }, ['Second']],
    ['a title, however written', { title: '“FIRST”' }, ['First']],
    ['an alias of the paper', { title: 'one' }, ['First']],
    ['an alias of the work', { title: 'x', aliases: ['Planned'] }, ['Planned']],
    ['a link that reaches its note', { link: '2nd' }, ['Second']],
    ['a link that reaches nothing but is its title', { link: 'first' }, ['First']],
    ['the link by which a list plans it', { link: 'Plan' }, ['Planned']],
    [
      'several things that mean several papers, link and identifiers first',
      { title: 'First', link: '2nd', doi: null },
      ['Second', 'First'],
    ],
    ['nothing it knows', { title: 'Nothing', arxiv: '9999.99999' }, []],
    ['nothing', {}, []],
  ])('finds by %s', (_, wanted, found) => {
    expect(find(wanted)).toEqual(found);
  });
});
