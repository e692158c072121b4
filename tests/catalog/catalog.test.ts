import { Catalog } from '../../src/catalog/catalog';
import type { CatalogEvent } from '../../src/catalog/catalog-event';
import type { NoteFacts } from '../../src/catalog/note-facts';
import type { Mention } from '../../src/paper';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { makeFacts, makeMention } from './make-paper';

/** Links reach the note in `Papers` whose name they are. */
function open(notes: readonly NoteFacts[] = [], mentions: readonly Mention[] = []): Catalog {
  const catalog = new Catalog((target) => `Papers/${target}.md`, DEFAULT_SETTINGS.statuses);
  catalog.write((writer) => {
    for (const facts of notes) writer.setNote(facts);
    for (const list of new Set(mentions.map((mention) => mention.list)))
      writer.spliceMentions(
        list,
        0,
        0,
        mentions.filter((mention) => mention.list === list),
      );
  });
  return catalog;
}

const keysOf = (catalog: Catalog): string[] => catalog.papers().map(({ key }) => key);

describe('papers', () => {
  it('come in the order of their title keys, whatever the order of notes', () => {
    const catalog = open([
      makeFacts({ title: 'Zebra' }),
      makeFacts({ title: '“Apple”' }),
      makeFacts({ title: 'mango' }),
    ]);
    expect(catalog.papers().map(({ title }) => title)).toEqual(['“Apple”', 'mango', 'Zebra']);
  });

  it('are the same array while nothing changes', () => {
    const catalog = open([makeFacts({ title: 'A' })]);
    const before = catalog.papers();
    catalog.write((writer) => writer.setNote(makeFacts({ title: 'A' })));
    expect(catalog.papers()).toBe(before);
    catalog.write((writer) => writer.setNote(makeFacts({ title: 'B' })));
    expect(catalog.papers()).not.toBe(before);
  });

  it('move to their new place when the title changes', () => {
    const catalog = open([
      makeFacts({ title: 'A', path: 'x.md' }),
      makeFacts({ title: 'B', path: 'y.md' }),
    ]);
    catalog.write((writer) => writer.setNote(makeFacts({ title: 'C', path: 'x.md' })));
    expect(keysOf(catalog)).toEqual(['y.md', 'x.md']);
  });
});

describe('a mention', () => {
  it('without a note is a planned paper', () => {
    const catalog = open([], [makeMention({ title: 'Some: title?', year: 2021 }, { line: 7 })]);
    expect(catalog.papers()).toMatchObject([
      {
        key: 'planned:some title',
        path: null,
        title: 'Some: title?',
        status: 'to-read',
        year: 2021,
        lists: ['Lists/L.md'],
      },
    ]);
    expect(catalog.get('planned:some title')?.mentions).toHaveLength(1);
  });

  it.each([
    ['the link', { title: 'Other words' }, { link: 'A title' }],
    ['the arXiv identifier', { title: 'Other words', arxiv: '2101.00001' }, {}],
    ['the DOI', { title: 'Other words', doi: '10.1/x' }, {}],
    ['the citekey', { title: 'Other words', citekey: 'smith2020' }, {}],
    ['the title', { title: '《A Title》' }, {}],
    ['an alias', { title: 'Short name' }, {}],
    ['a link that reaches nothing but is the title', { title: 'x' }, { link: 'a: title' }],
  ])('finds its note by %s', (_, work, place) => {
    const note = {
      title: 'A title',
      aliases: ['Short name'],
      arxiv: '2101.00001',
      doi: '10.1/x',
      citekey: 'smith2020',
    };
    const catalog = open([makeFacts(note)], [makeMention(work, place)]);
    expect(keysOf(catalog)).toEqual(['Papers/A title.md']);
    expect(catalog.byPath('Papers/A title.md')?.mentions).toHaveLength(1);
  });

  it('makes the note it links to a paper, and no longer when it goes', () => {
    const catalog = open(
      [makeFacts({ title: 'A title' }, { role: 'note' })],
      [makeMention({}, { link: 'A title' })],
    );
    expect(keysOf(catalog)).toEqual(['Papers/A title.md']);
    catalog.write((writer) => writer.spliceMentions('Lists/L.md', 0, 1, []));
    expect(keysOf(catalog)).toEqual([]);
  });

  it('that links to a reading list is no paper', () => {
    const list = makeFacts({ title: 'A title' }, { role: 'list' });
    expect(keysOf(open([list], [makeMention({}, { link: 'A title' })]))).toEqual([]);
  });

  it('with an equal title and another identifier is a paper of its own', () => {
    const catalog = open(
      [makeFacts({ arxiv: '2101.00001' })],
      [makeMention({ arxiv: '2202.00002' })],
    );
    expect(keysOf(catalog)).toEqual(['Papers/A title.md', 'planned:a title']);
  });

  it('joins others of the same work, however it is written, in one planned paper', () => {
    const catalog = open(
      [],
      [
        makeMention({ title: 'One name' }, { link: 'One name' }),
        makeMention({ title: 'One Name!', arxiv: '2101.00001' }, { line: 2 }),
        makeMention({ title: 'Another name', arxiv: '2101.00001' }, { list: 'Lists/M.md' }),
      ],
    );
    expect(catalog.papers()).toMatchObject([
      { title: 'One name', arxiv: '2101.00001', lists: ['Lists/L.md', 'Lists/M.md'] },
    ]);
  });

  it('is not joined with another by a short name that both only bear beside their titles', () => {
    const survey = { aliases: ['Survey'] };
    const mentions = [
      makeMention({ title: 'On graphs', ...survey }),
      makeMention({ title: 'On trees', ...survey }, { line: 2 }),
    ];
    expect(keysOf(open([], mentions))).toEqual(['planned:on graphs', 'planned:on trees']);
    const named = makeMention({ title: 'Survey' }, { line: 3 });
    expect(keysOf(open([], [...mentions, named]))).toEqual([
      'planned:on graphs',
      'planned:on trees',
    ]);
  });

  it('keeps planned papers of one title but different identifiers apart', () => {
    const catalog = open(
      [],
      [makeMention({ arxiv: '2101.00001' }), makeMention({ arxiv: '2202.00002' }, { line: 2 })],
    );
    expect(keysOf(catalog)).toEqual(['planned:a title', 'planned:a title:2202.00002']);
  });
});

describe('planned becomes noted', () => {
  it('when its note appears, under the key of the note, and back when it goes', () => {
    const catalog = open([], [makeMention({}, { link: 'A title' })]);
    const events: CatalogEvent[] = [];
    catalog.subscribe((event) => events.push(event));
    catalog.write((writer) => writer.setNote(makeFacts()));
    expect(keysOf(catalog)).toEqual(['Papers/A title.md']);
    catalog.write((writer) => writer.removeNote('Papers/A title.md'));
    expect(keysOf(catalog)).toEqual(['planned:a title']);
    expect(
      events.map(({ changes }) =>
        changes.map(({ key, before, after }) => [key, before !== null, after !== null]),
      ),
    ).toEqual([
      [
        ['Papers/A title.md', false, true],
        ['planned:a title', true, false],
      ],
      [
        ['planned:a title', false, true],
        ['Papers/A title.md', true, false],
      ],
    ]);
  });
});

describe('listeners', () => {
  it('are told once a write, and not when nothing changed', () => {
    const catalog = open();
    let told = 0;
    const stop = catalog.subscribe(() => told++);
    catalog.write((writer) => {
      writer.setNote(makeFacts({ title: 'A' }));
      writer.setNote(makeFacts({ title: 'B' }));
    });
    expect(told).toBe(1);
    catalog.write((writer) => writer.setNote(makeFacts({ title: 'B' })));
    catalog.write((writer) => writer.setNote(makeFacts({ title: 'plain' }, { role: 'note' })));
    expect(told).toBe(1);
    stop();
    catalog.write((writer) => writer.removeNote('Papers/A.md'));
    expect(told).toBe(1);
  });
});

describe('problems', () => {
  it('name a link that reaches no note though the paper has one', () => {
    const catalog = open(
      [makeFacts({ title: 'A: title', path: 'Papers/A title.md' })],
      [makeMention({ title: 'A: title' }, { link: 'A: title', line: 4 })],
    );
    expect(catalog.problems()).toEqual([
      {
        type: 'link-to-mend',
        path: 'Papers/A title.md',
        list: 'Lists/L.md',
        line: 4,
        link: 'A: title',
        title: 'A: title',
      },
    ]);
  });

  it('name two notes of one work once, by the first thing they share', () => {
    const catalog = open([
      makeFacts({ path: 'Papers/a.md', arxiv: '2101.00001' }),
      makeFacts({ path: 'Papers/b.md', arxiv: '2101.00001' }),
    ]);
    expect(catalog.problems()).toEqual([
      { type: 'duplicate', path: 'Papers/a.md', other: 'Papers/b.md', reason: 'arxiv' },
    ]);
  });

  it('are silent on two notes the user called different', () => {
    const catalog = open([
      makeFacts({ path: 'Papers/a.md' }, { differentFrom: ['b'] }),
      makeFacts({ path: 'Papers/b.md' }),
    ]);
    expect(catalog.problems()).toEqual([]);
    expect(catalog.isDifferent('Papers/b.md', 'Papers/a.md')).toBe(true);
  });

  it('go with their paper', () => {
    const facts = makeFacts(
      {},
      { problems: [{ type: 'broken-properties', path: 'Papers/A title.md' }] },
    );
    const catalog = open([facts]);
    expect(catalog.problems()).toHaveLength(1);
    catalog.write((writer) => writer.removeNote(facts.path));
    expect(catalog.problems()).toEqual([]);
  });
});

describe('papersOfList', () => {
  it('gives each paper once in the order of the text', () => {
    const catalog = open(
      [],
      [
        makeMention({ title: 'Z' }),
        makeMention({ title: 'A' }, { line: 2 }),
        makeMention({ title: 'z' }, { line: 3 }),
      ],
    );
    expect(catalog.papersOfList('Lists/L.md').map(({ title }) => title)).toEqual(['Z', 'A']);
    expect(catalog.papersOfList('Lists/none.md')).toEqual([]);
  });
});

describe('two notes called different', () => {
  it('are duplicates again when the link in which that was said reaches another note', () => {
    const nearest = new Map([['b', 'Papers/b.md']]);
    const catalog = new Catalog((target) => nearest.get(target) ?? null, DEFAULT_SETTINGS.statuses);
    catalog.write((writer) => {
      writer.setNote(makeFacts({ path: 'Papers/a.md' }, { differentFrom: ['b'] }));
      writer.setNote(makeFacts({ path: 'Papers/b.md' }));
    });
    expect(catalog.problems()).toEqual([]);
    nearest.set('b', 'b.md');
    catalog.write((writer) => {
      writer.setNote(makeFacts({ title: 'Other', path: 'b.md' }, { role: 'note' }));
    });
    expect(catalog.problems()).toMatchObject([{ type: 'duplicate', path: 'Papers/a.md' }]);
  });
});
