import type { PaperSource } from '../../src/catalog/catalog';
import { listPapers } from '../../src/commands/list-papers';
import { summarizePapers } from '../../src/commands/summarize-papers';
import { en } from '../../src/i18n/en';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { makePaper } from '../make-paper';

const PAPERS = [
  makePaper({ title: 'Atlas', organization: ['Meta', 'Inria'], year: 2023 }),
  makePaper({ title: 'BERT', path: 'Papers/BERT.md', organization: ['Google'], status: 'done' }),
  makePaper({ title: 'Adam', path: 'Papers/Adam.md', status: 'done' }),
];
const host = {
  catalog: { papers: () => PAPERS } as unknown as PaperSource,
  settings: () => DEFAULT_SETTINGS,
  words: en,
};

const titles = (json: string): string[] =>
  (JSON.parse(json) as { title: string }[]).map(({ title }) => title);

describe('paper-catalog:list', () => {
  it.each([
    [{}, ['Atlas', 'BERT', 'Adam']],
    [{ status: 'done' }, ['BERT', 'Adam']],
    [{ status: '已读' }, ['BERT', 'Adam']],
    [{ organization: 'google' }, ['BERT']],
    [{ organization: 'Inria', status: 'To Read' }, ['Atlas']],
    [{ organization: 'nobody' }, []],
  ])('with %j gives %j', (params, expected) => {
    expect(titles(listPapers(host, params))).toEqual(expected);
  });

  it('prints TSV with a header and a row each', () => {
    const lines = listPapers(host, { format: 'tsv' }).trimEnd().split('\n');
    expect(lines[0]).toMatch(/^title\taliases\tkind\tstatus\t/);
    expect(lines).toHaveLength(4);
  });

  it('prints a Markdown table with links', () => {
    expect(listPapers(host, { format: 'md', organization: 'google' })).toContain(
      '| [[Papers/BERT\\|BERT]] | done | Google |',
    );
  });

  it('says which formats there are', () => {
    expect(() => listPapers(host, { format: 'xml' })).toThrow(
      'format=xml is none of json, tsv, md.',
    );
  });
});

describe('paper-catalog:summary', () => {
  it('counts by status and by organization, a paper with several in each', () => {
    const summary: unknown = JSON.parse(summarizePapers(host, {}));
    expect(summary).toMatchObject({
      total: 3,
      planned: 1,
      statuses: [
        { status: 'to-read', count: 1 },
        { status: 'reading', count: 0 },
        { status: 'done', count: 2 },
      ],
      organizations: [
        { organization: 'Google', total: 1, counts: { done: 1, 'to-read': 0 } },
        { organization: 'Inria', total: 1 },
        { organization: 'Meta', total: 1, planned: 1 },
        { organization: null, total: 1 },
      ],
    });
  });

  it('prints both tables as Markdown', () => {
    expect(summarizePapers(host, { format: 'md' })).toBe(
      '| status | papers | share |\n| --- | --- | --- |\n' +
        '| to-read | 1 | 33 % |\n| reading | 0 | 0 % |\n| done | 2 | 67 % |\n\n' +
        '| organization | to-read | reading | done | total |\n| --- | --- | --- | --- | --- |\n' +
        '| Google | 0 | 0 | 1 | 1 |\n| Inria | 1 | 0 | 0 | 1 |\n| Meta | 1 | 0 | 0 | 1 |\n' +
        '| – | 0 | 0 | 1 | 1 |\n',
    );
  });
});
