import Papa from 'papaparse';
import { toBibtex } from '../../src/exporting/bibtex';
import { toDelimited } from '../../src/exporting/delimited';
import { toMarkdownTable } from '../../src/exporting/markdown-table';
import { RECORD_COLUMNS, toRecord } from '../../src/exporting/record';
import { PROPERTIES } from '../../src/paper';
import { makePaper } from '../make-paper';

const LORA = makePaper({
  title: 'LoRA: Low-Rank Adaptation of Large Language Models',
  path: 'Papers/LoRA.md',
  status: 'done',
  authors: ['Edward J. Hu', 'Yelong Shen'],
  organization: ['Microsoft'],
  year: 2022,
  venue: 'ICLR',
  arxiv: '2106.09685',
  topics: ['fine-tuning', 'efficiency'],
});

describe('toRecord', () => {
  it('has the property names of the design and the path, null while planned', () => {
    expect(Object.keys(toRecord(LORA))).toEqual([...PROPERTIES, 'path']);
    expect(toRecord(makePaper({ title: 'Planned' })).path).toBeNull();
  });
});

describe('toMarkdownTable', () => {
  const columns = [
    { column: 'title', label: 'Title' },
    { column: 'year', label: 'Year' },
    { column: 'venue', label: 'A | B' },
  ] as const;
  const linkTarget = (path: string): string => path.replace('Papers/', '').replace('.md', '');

  it('links titles to their notes and leaves planned ones as text', () => {
    const planned = makePaper({ title: 'A | B\nC', venue: 'X|Y' });
    expect(toMarkdownTable([LORA, planned], columns, linkTarget)).toBe(
      '| Title | Year | A \\| B |\n' +
        '| --- | --- | --- |\n' +
        '| [[LoRA\\|LoRA: Low-Rank Adaptation of Large Language Models]] | 2022 | ICLR |\n' +
        '| A \\| B C |  | X\\|Y |\n',
    );
  });
});

describe('toDelimited', () => {
  it('is read back by a CSV reader as it was', () => {
    const odd = makePaper({ title: 'Quotes " and, commas\nand lines' });
    const { data } = Papa.parse<string[]>(toDelimited([LORA, odd], ',').trimEnd());
    const title = RECORD_COLUMNS.indexOf('title');
    expect(data.map((row) => row[title])).toEqual(['title', LORA.title, odd.title]);
    expect(data.every((row) => row.length === RECORD_COLUMNS.length)).toBe(true);
  });

  it('hands a spreadsheet no formula', () => {
    expect(toDelimited([makePaper({ title: '=HYPERLINK("x")' })], '\t')).toContain("'=HYPERLINK");
  });
});

describe('toBibtex', () => {
  it('writes an entry with a key from author, year and title', () => {
    expect(toBibtex([LORA])).toBe(
      [
        '@inproceedings{hu2022lora,',
        '  title = {LoRA: Low-Rank Adaptation of Large Language Models},',
        '  author = {Edward J. Hu and Yelong Shen},',
        '  year = {2022},',
        '  booktitle = {ICLR},',
        '  eprint = {2106.09685},',
        '  archiveprefix = {arXiv},',
        '  keywords = {fine-tuning, efficiency},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['a blog', { kind: 'blog', venue: 'ICLR' } as const, '@misc{'],
    ['a journal paper', { venue: 'Nature' } as const, '@article{'],
    ['a paper on arXiv', { venue: 'arXiv' } as const, '@misc{'],
  ])('chooses the type for %s', (_, over, start) => {
    expect(toBibtex([makePaper({ title: 'Some title', ...over })])).toContain(start);
  });

  it('keeps the citekey, and keys are unique', () => {
    const keys = toBibtex([{ ...LORA, citekey: 'hu21' }, LORA, LORA]).match(/@\w+\{[^,]+/g);
    expect(keys).toEqual([
      '@inproceedings{hu21',
      '@inproceedings{hu2022lora',
      '@inproceedings{hu2022lora-2',
    ]);
  });

  it('takes the meaning from what TeX would run, and addresses stay', () => {
    const text = toBibtex([
      makePaper({ title: '100% of {x}_1 & $y\\z', url: 'https://a.example/b_c%20d' }),
    ]);
    expect(text).toContain('100\\% of \\{x\\}\\_1 \\& \\$y\\textbackslash{}z');
    expect(text).toContain('url = {https://a.example/b_c%20d}');
  });
});
