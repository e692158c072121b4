import fc from 'fast-check';
import { PaperSearch } from '../../src/catalog/paper-search';
import { parseQuery } from '../../src/catalog/parse-query';
import { groupTable } from '../../src/catalog/group-table';
import { type GroupNames, suggestQuery } from '../../src/catalog/suggest-query';
import type { Paper } from '../../src/paper';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { makeMention, makePaper } from './make-paper';

const { statuses } = DEFAULT_SETTINGS;
const remarked = makeMention({}, { headings: ['安全'], remarks: ['比较了 binary discrimination'] });
const papers: readonly Paper[] = [
  makePaper({
    title: 'InstructGPT: follow instructions',
    status: 'done',
    organization: ['OpenAI'],
    year: 2022,
    topics: ['alignment'],
    code: 'https://x.y',
  }),
  makePaper({
    title: 'Constitutional AI',
    organization: ['Anthropic'],
    date: '2022-12-15',
    mentions: [remarked],
    authors: ['Yuntao Bai'],
  }),
  makePaper({
    title: 'Safety of AI',
    kind: 'blog',
    organization: ['OpenAI', 'Meta AI'],
    year: 2023,
    lists: ['Lists/对齐.md'],
  }),
  makePaper({ title: '大语言模型综述', path: null, status: 'reading', arxiv: '2303.18223' }),
];

const find = (text: string): string[] =>
  new PaperSearch(statuses)
    .filter(papers, parseQuery(text, statuses))
    .map(({ title }) => title.slice(0, 6));

describe('a query', () => {
  it.each<[string, string[]]>([
    ['', ['Instru', 'Consti', 'Safety', '大语言模型综']],
    ['ai', ['Instru', 'Consti', 'Safety']],
    ['AI constit', ['Consti']],
    ['模型', ['大语言模型综']],
    ['discrimination', ['Consti']],
    ['安全', ['Consti']],
    ['"of ai"', ['Safety']],
    ['“Safety of”', ['Safety']],
    ['-openai', ['Consti', '大语言模型综']],
    ['status:done', ['Instru']],
    ['status:已读', ['Instru']],
    ['status:done,reading', ['Instru', '大语言模型综']],
    ['-status:to-read', ['Instru', '大语言模型综']],
    ['org:openai', ['Instru', 'Safety']],
    ['机构：OpenAI', ['Instru', 'Safety']],
    ['org:meta', ['Safety']],
    ['org:"meta"', []],
    ['org:"meta ai"', ['Safety']],
    ['year:2022', ['Instru', 'Consti']],
    ['year:>2022', ['Safety']],
    ['year:>=2022', ['Instru', 'Consti', 'Safety']],
    ['year:<2023', ['Instru', 'Consti']],
    ['year:2021..2022', ['Instru', 'Consti']],
    ['year:2023..', ['Safety']],
    ['date:>2022-06', ['Consti', 'Safety']],
    ['topic:align', ['Instru']],
    ['has:code', ['Instru']],
    ['-has:note', ['大语言模型综']],
    ['has:remark', ['Consti']],
    ['is:planned', ['大语言模型综']],
    ['is:unfinished -is:planned', ['Consti', 'Safety']],
    ['-kind:blog year:>2000', ['Instru', 'Consti']],
    ['list:对齐', ['Safety']],
    ['author:bai', ['Consti']],
    ['arxiv:2303', ['大语言模型综']],
    ['title:ai', ['Consti', 'Safety']],
    ['instructgpt:', ['Instru']],
  ])('%s', (text, found) => {
    expect(find(text)).toEqual(found);
    expect(parseQuery(text, statuses).errors).toEqual([]);
  });

  it.each([
    ['ai colour:red', { type: 'unknown-field', from: 3, to: 13, text: 'colour:red' }],
    ['year:soon', { type: 'no-number', from: 0, to: 9, text: 'year:soon' }],
    ['status:maybe', { type: 'unknown-value', from: 0, to: 12, text: 'status:maybe' }],
    ['has:wings', { type: 'unknown-value', from: 0, to: 9, text: 'has:wings' }],
    ['org: ai', { type: 'no-value', from: 0, to: 4, text: 'org:' }],
    ['x "open', { type: 'unclosed-quote', from: 2, to: 7, text: '"open' }],
  ])('%s has an error with its place', (text, error) => {
    expect(parseQuery(text, statuses).errors).toEqual([error]);
  });

  it('leaves out what it does not understand and still answers', () => {
    expect(find('constitutional colour:red')).toEqual(['Consti']);
  });

  it('never throws, and every word is in exactly one term or error', () => {
    const piece = fc.constantFrom(
      'a',
      'org:',
      'year:',
      '>',
      '"',
      '“',
      '-',
      ':',
      ' ',
      ',',
      '2021',
      '..',
      '对齐',
      '//',
      '\u3000',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const { terms, errors } = parseQuery(text, statuses);
          const others = errors.filter(({ type }) => type !== 'unclosed-quote');
          const places = [...terms, ...others].sort((a, b) => a.from - b.from);
          const covered = places.map(({ from, to }) => text.slice(from, to)).join('');
          expect(covered).toBe(
            text.replace(/\s/g, (space, at: number) =>
              places.some(({ from, to }) => from <= at && at < to) ? space : '',
            ),
          );
        },
      ),
    );
  });

  it('finds the same whether none, some or all papers were prepared, a few with each step', () => {
    const many = Array.from({ length: 1000 }, (_, i) => makePaper({ title: `Paper ${i}` }));
    const search = new PaperSearch(statuses);
    const steps = search.prepare(many);
    const query = parseQuery('99', statuses);
    const found = new PaperSearch(statuses).filter(many, query);
    expect(found).toHaveLength(19);
    let count = 0;
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      count += 1;
      expect(search.filter(many, query)).toEqual(found);
    }
    expect(count).toBeGreaterThan(3);
  });

  it('searches the new words of a paper that changed', () => {
    const search = new PaperSearch(statuses);
    const query = parseQuery('fresh', statuses);
    expect(search.filter([makePaper({ title: 'stale' })], query)).toHaveLength(0);
    expect(search.filter([makePaper({ title: 'fresh' })], query)).toHaveLength(1);
  });
});

describe('suggestQuery', () => {
  const groupNames: GroupNames = (by) =>
    groupTable(papers, by, statuses).flatMap(({ name }) => name ?? []);
  const suggest = (text: string): string[] =>
    suggestQuery(text, text.length, groupNames, statuses).map((one) => one.text);

  it.each([
    ['st', ['status:']],
    ['状', ['状态:']],
    ['status:r', ['reading']],
    ['org:', ['OpenAI', 'Anthropic', '"Meta AI"']],
    ['org:OpenAI,me', ['"Meta AI"']],
    ['has:co', ['code']],
    ['"st', []],
    ['nothing:x', []],
    ['', []],
  ])('offers for %s', (text, offered) => {
    expect(suggest(text)).toEqual(offered);
  });

  it('says which letters it replaces', () => {
    expect(suggestQuery('ai org:me x', 9, groupNames, statuses)).toEqual([
      { text: '"Meta AI"', from: 7, to: 9 },
    ]);
  });
});

describe('what is found', () => {
  it('stands in one value, not across two', () => {
    const paper = makePaper({ title: 'Deep nets', aliases: ['of the sea'] });
    const found = (text: string): number =>
      new PaperSearch(statuses).filter([paper], parseQuery(text, statuses)).length;
    expect([found('"nets of"'), found('"of the sea"')]).toEqual([0, 1]);
  });

  it('may be the name another list gives a paper', () => {
    const paper = makePaper({
      title: 'Deep nets',
      mentions: [makeMention({ title: 'A study of nets' })],
    });
    expect(new PaperSearch(statuses).filter([paper], parseQuery('study', statuses))).toEqual([
      paper,
    ]);
  });
});
