// What the user may tell the reader: statuses, what a column means, which lines are papers.
import { readList } from '../../src/lists/read-list';
import type { ReadOptions } from '../../src/lists/reading/reading';
import { DEFAULT_SETTINGS } from '../../src/settings';

const options: ReadOptions = { format: 'markdown', statuses: DEFAULT_SETTINGS.statuses };
const table = `| What | Where | Who |
|---|---|---|
| Attention Is All You Need | NeurIPS 2017 | Google |
| Deep Residual Learning for Image Recognition | CVPR 2016 | Microsoft |`;

describe('readList', () => {
  it('reads a column as the user says it is to be read', () => {
    const columns = [{ table: 0, column: 2, meaning: 'alias' as const }];
    const [first] = readList(table, { ...options, columns }).entries;
    expect(first).toMatchObject({
      title: 'Attention Is All You Need',
      aliases: ['Google'],
      organization: [],
    });
  });

  it('takes titles from the column the user says', () => {
    const columns = [{ table: 0, column: 1, meaning: 'title' as const }];
    expect(readList(table, { ...options, columns }).entries.map((entry) => entry.line)).toEqual([
      3, 4,
    ]);
  });

  it('tells of every column what was decided, with a few of its values', () => {
    expect(
      readList(table, options).tables[0]?.columns.map(({ header, meaning, samples }) => [
        header,
        meaning,
        samples.length,
      ]),
    ).toEqual([
      ['What', 'title', 2],
      ['Where', 'venue', 2],
      ['Who', 'organization', 2],
    ]);
  });

  it('believes the user that a line is a paper', () => {
    const text = '- GARD\n- buy milk';
    expect(readList(text, options).entries).toEqual([]);
    expect(readList(text, { ...options, papers: [1] }).entries.map((entry) => entry.title)).toEqual(
      ['GARD'],
    );
  });

  it("knows the user's own statuses by their words", () => {
    const statuses = [
      { name: 'someday', words: ['💤'], done: false },
      { name: 'digested', words: ['[x]', '消化'], done: true },
    ];
    const text =
      '- 💤 [Segment Anything](https://arxiv.org/abs/2304.02643)\n- [x] [Flamingo: a Visual Language Model](https://arxiv.org/abs/2204.14198)';
    expect(readList(text, { ...options, statuses }).entries.map((entry) => entry.status)).toEqual([
      'someday',
      'digested',
    ]);
  });

  it('gives the place of a title with its markup, so that it can be replaced', () => {
    const text = '- see **[Segment Anything](https://arxiv.org/abs/2304.02643)**, ICCV 2023';
    const [entry] = readList(text, options).entries;
    expect(text.slice(entry?.source?.from, entry?.source?.to)).toBe(
      '**[Segment Anything](https://arxiv.org/abs/2304.02643)**',
    );
  });

  it('gives the table a title stands in', () => {
    const [entry] = readList(table, options).entries;
    expect(entry?.source).toMatchObject({ table: 0, from: table.indexOf('Attention') });
  });
});
