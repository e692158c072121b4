import { defaultChoices, makeChoice, type Choice } from '../../src/importing/choices';
import { matchEntries } from '../../src/importing/plan-import';
import type { MatchedItem } from '../../src/importing/plan-item';
import type { Entry } from '../../src/lists/reading/entry';
import type { Paper } from '../../src/paper';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { titleKey } from '../../src/text/title-key';
import { makePaper } from '../make-paper';
import { makeEntry, makeReading } from './make-entry';

const LLAMA = makePaper({
  title: 'LLaMA: Open and Efficient Foundation Language Models',
  path: 'Papers/LLaMA.md',
  arxiv: '2302.13971',
  aliases: ['LLaMA'],
});

const lookup = (papers: readonly Paper[]) => ({
  papers: () => papers,
  byPath: (path: string) => papers.find((paper) => paper.path === path) ?? null,
  papersWith: (name: 'arxiv' | 'doi' | 'citekey' | 'title', value: string) =>
    papers.filter((paper) =>
      name === 'title'
        ? [paper.title, ...paper.aliases].some((title) => titleKey(title) === titleKey(value))
        : paper[name] === value,
    ),
});

function match(
  lists: readonly (readonly Entry[])[],
  papers: readonly Paper[] = [],
  choices: readonly Choice[] = [],
  links: Readonly<Record<string, string>> = {},
): MatchedItem[] {
  const steps = matchEntries({
    sources: lists.map((_, number) => ({
      name: `L${number}`,
      path: `L${number}.md`,
      format: 'markdown',
      text: '',
      offset: 0,
    })),
    readings: lists.map((entries) => makeReading(...entries)),
    choices: choices.reduce(makeChoice, defaultChoices('Papers', lists.length)),
    settings: DEFAULT_SETTINGS,
    catalog: lookup(papers),
    resolveLink: (target) => links[target] ?? null,
    linkTarget: (path) => path,
    isTaken: () => false,
    template: null,
    format: (pattern) => pattern,
    yaml: { parse: () => null, stringify: () => '' },
    today: '2026-11-20',
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const one = (
  part: Parameters<typeof makeEntry>[0],
  papers: readonly Paper[] = [LLAMA],
  links = {},
) => match([[makeEntry(part)]], papers, [], links)[0]?.match;
const known = (path: string, evidence: string) => ({ type: 'known', path, evidence });
const unsure = (...doubts: string[]) => ({
  type: 'unsure',
  candidates: doubts.map((doubt) => expect.objectContaining({ doubt }) as unknown),
});

describe('an entry and the notes of the vault', () => {
  it.each([
    [
      'the same arXiv identifier',
      { title: 'Other words', arxiv: '2302.13971' },
      known('Papers/LLaMA.md', 'arxiv'),
    ],
    [
      'the same title in other spelling',
      { title: '《llama – open and efficient foundation language models》' },
      known('Papers/LLaMA.md', 'title'),
    ],
    ['an alias', { title: 'LLaMA' }, known('Papers/LLaMA.md', 'title')],
    ['a title nobody has', { title: 'Something Else Entirely' }, { type: 'new' }],
    [
      'a nearly equal title',
      { title: 'LLaMA: Open and Efficient Foundation Languge Models' },
      unsure('near-title'),
    ],
    [
      'the title with another arXiv identifier',
      { title: LLAMA.title, arxiv: '2307.09288' },
      unsure('conflicting-identifier'),
    ],
    [
      'the title with a DOI the note lacks',
      { title: LLAMA.title, doi: '10.1/x' },
      known('Papers/LLaMA.md', 'title'),
    ],
  ])('%s', (_what, part, expected) => {
    expect(one(part)).toEqual(expected);
  });

  it('a wiki link decides, paper note or not', () => {
    expect(
      one({ title: 'Anything', link: 'Some note' }, [LLAMA], { 'Some note': 'Notes/Some note.md' }),
    ).toEqual(known('Notes/Some note.md', 'link'));
  });

  it('a link to the list itself means nothing', () => {
    expect(one({ title: 'Anything', link: 'L0' }, [LLAMA], { L0: 'L0.md' })).toEqual({
      type: 'new',
    });
  });

  it('a planned paper has no note yet', () => {
    expect(one({ title: LLAMA.title }, [{ ...LLAMA, path: null }])).toEqual({ type: 'new' });
  });

  it('identifier and title that point to two notes are asked about', () => {
    const other = makePaper({ title: 'Other words', path: 'Papers/Other.md' });
    expect(one({ title: 'Other words', arxiv: '2302.13971' }, [LLAMA, other])).toEqual(
      unsure('several-notes', 'several-notes'),
    );
  });

  it('of two notes with the title, the one that lists this very list is meant', () => {
    const listed = makePaper({ ...LLAMA, path: 'Papers/LLaMA 2.md', lists: ['L0.md'] });
    expect(one({ title: LLAMA.title }, [LLAMA, listed])).toEqual(
      known('Papers/LLaMA 2.md', 'title'),
    );
    expect(one({ title: LLAMA.title }, [LLAMA, { ...listed, lists: [] }])).toEqual(
      unsure('several-notes', 'several-notes'),
    );
  });
});

describe('entries among themselves', () => {
  const titles = (items: readonly MatchedItem[]) =>
    items.map(({ work, entries }) => [work.title, entries.length]);

  it('the same paper twice in one list and in another is one item that knows all they say', () => {
    const items = match([
      [
        makeEntry({ title: 'A Paper of Note', topics: ['x'] }),
        makeEntry({ title: 'A paper of note', line: 2, topics: ['y'], status: 'done' }),
      ],
      [
        makeEntry({ title: 'Its Other Title', arxiv: '2301.00001' }),
        makeEntry({ title: 'A Paper of Note', arxiv: '2301.00001', line: 3, status: 'reading' }),
      ],
    ]);
    expect(titles(items)).toEqual([['A Paper of Note', 4]]);
    expect(items[0]?.work).toMatchObject({
      topics: ['x', 'y'],
      status: 'done',
      arxiv: '2301.00001',
      aliases: ['Its Other Title'],
    });
  });

  it('two entries of one note are one item, though they share no word', () => {
    const items = match(
      [
        [
          makeEntry({ title: 'LLaMA' }),
          makeEntry({ title: 'Meta model', arxiv: '2302.13971', line: 2 }),
        ],
      ],
      [LLAMA],
    );
    expect(titles(items)).toEqual([['LLaMA', 2]]);
  });

  it('conflicting and near ones are asked about, never merged', () => {
    const items = match([
      [
        makeEntry({ title: 'A Long Enough Title for Slips', arxiv: '2301.00001' }),
        makeEntry({ title: 'A Long Enough Title for Slips', arxiv: '2301.00002', line: 2 }),
        makeEntry({ title: 'A Long Enough Title for Slipz', line: 3 }),
      ],
    ]);
    expect(items.map(({ group }) => group)).toEqual(['new', 'unsure', 'unsure']);
    expect(items[1]?.match).toEqual(unsure('conflicting-identifier'));
  });

  it('follow the user: same joins, different parts, skip leaves', () => {
    const lists = [
      [
        makeEntry({ title: 'One Title of a Paper', arxiv: '2301.00001' }),
        makeEntry({ title: 'One Title of a Paper', arxiv: '2301.00002', line: 2 }),
        makeEntry({ title: 'One Title of a Paper', line: 3 }),
      ],
    ];
    const decide = (
      items: string[],
      decision: Extract<Choice, { type: 'decide' }>['decision'],
    ): Choice => ({ type: 'decide', items, decision });
    expect(
      titles(match(lists, [], [decide(['0:2:0'], { type: 'same', candidate: '0:1:0' })])),
    ).toEqual([['One Title of a Paper', 3]]);
    expect(
      match(lists, [], [decide(['0:3:0'], { type: 'different' })]).map(({ group }) => group),
    ).toEqual(['new', 'unsure', 'new']);
    expect(match(lists, [], [decide(['0:1:0'], { type: 'skip' })])[0]?.group).toBe('skipped');
  });

  it('of kinds not brought in are left out unless the user decides', () => {
    const lists = [[makeEntry({ title: 'A Blog Post', kind: 'blog' })]];
    const papersOnly: Choice = { type: 'kinds', kinds: ['paper'] };
    expect(match(lists)[0]?.group).toBe('new');
    expect(match(lists, [], [papersOnly])[0]?.group).toBe('left-out');
    const decided: Choice = { type: 'decide', items: ['0:1:0'], decision: { type: 'import' } };
    expect(match(lists, [], [papersOnly, decided])[0]?.group).toBe('new');
  });
});
