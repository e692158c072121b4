import type { Note } from '../../src/indexing/note';
import { readNote } from '../../src/indexing/read-note';
import { makeRules } from '../../src/indexing/rules';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';

function read(
  properties: unknown,
  note: Partial<Note> = {},
  settings: Partial<Settings> = {},
): ReturnType<typeof readNote> {
  const whole = { path: 'Papers/A name.md', properties, tags: [], isBroken: false, ...note };
  return readNote(whole, makeRules({ ...DEFAULT_SETTINGS, ...settings }));
}

describe('the role of a note', () => {
  it.each<[string, Partial<Note>, Partial<Settings>, string]>([
    ['in the papers folder', {}, {}, 'paper'],
    ['deeper in the papers folder', { path: 'Papers/2024/x.md' }, {}, 'paper'],
    ['in a folder whose name begins alike', { path: 'Papers old/x.md' }, {}, 'note'],
    [
      'anywhere while the papers folder is the root',
      { path: 'x.md' },
      { papersFolder: '' },
      'note',
    ],
    ['with the paper tag', { path: 'x.md', tags: ['#Paper'] }, {}, 'paper'],
    ['with a tag below the paper tag', { path: 'x.md', tags: ['#paper/nlp'] }, {}, 'paper'],
    ['with a tag that begins alike', { path: 'x.md', tags: ['#papers'] }, {}, 'note'],
    [
      'without the tag while there is none',
      { path: 'x.md', tags: ['#'] },
      { paperTag: '' },
      'note',
    ],
    ['of the paper type', { path: 'x.md', properties: { type: 'Paper' } }, {}, 'paper'],
    [
      'of the paper type among others',
      { path: 'x.md', properties: { type: ['book', '[[paper]]'] } },
      {},
      'paper',
    ],
    [
      'of the type while there is no such rule',
      { path: 'x.md', properties: { type: 'paper' } },
      { paperProperty: { name: '', value: 'paper' } },
      'note',
    ],
    ['named by a citekey', { path: 'Zotero/@smith2020.md' }, {}, 'paper'],
    ['marked as a reading list', { properties: { 'reading-list': true } }, {}, 'list'],
    ['marked as no reading list', { properties: { 'reading-list': false } }, {}, 'paper'],
    ['tagged as a reading list', { path: 'x.md', tags: ['#reading-list'] }, {}, 'list'],
    ['named in the settings', { path: 'Lists/x.md' }, { readingLists: ['x'] }, 'list'],
    [
      'named in the settings by its path',
      { path: 'Lists/x.md' },
      { readingLists: ['Lists/x.md'] },
      'list',
    ],
    [
      'in an excluded folder',
      { path: 'Papers/Old/x.md', tags: ['#reading-list'] },
      { excludedFolders: ['Papers/Old'] },
      'note',
    ],
    [
      'that is the template',
      { path: 'Papers/Template.md' },
      { template: 'Papers/Template' },
      'note',
    ],
  ])('%s', (_, note, settings, role) => {
    expect(read(note.properties, note, settings).role).toBe(role);
  });

  it('keeps lists and excluded notes from being found by their names', () => {
    expect(read({ 'reading-list': true }).identity.titleKeys).toEqual([]);
    expect(read({}, {}, { excludedFolders: ['Papers'] }).identity.titleKeys).toEqual([]);
  });
});

describe('the properties of a note', () => {
  it('are all read, and say where they come from', () => {
    const { paper, problems } = read({
      title: 'A: name?',
      aliases: ['AN'],
      status: '已读',
      priority: 2,
      organization: '[[OpenAI]]',
      authors: 'A B, C D',
      date: '2022-03-04',
      venue: 'NeurIPS',
      arxiv: '2203.02155v1',
      url: 'https://a.b',
      topics: ['rl'],
      lists: ['[[Lists/L]]'],
      finished: '2024-01-02',
    });
    expect(paper).toMatchObject({
      key: 'Papers/A name.md',
      title: 'A: name?',
      aliases: ['AN'],
      status: 'done',
      priority: '2',
      organization: ['OpenAI'],
      authors: ['A B', 'C D'],
      date: '2022-03-04',
      year: 2022,
      venue: 'NeurIPS',
      arxiv: '2203.02155',
      kind: 'paper',
      url: 'https://a.b',
      topics: ['rl'],
      lists: ['Lists/L'],
      finished: '2024-01-02',
      added: null,
      doi: null,
    });
    expect(problems).toEqual([]);
    expect(paper.origins.title).toBe('note');
    expect(paper.origins).not.toHaveProperty('year');
  });

  it('may stand under Chinese and other names, the chosen one first', () => {
    expect(read({ 标题: '综述', 状态: '在读', 机构: '智谱', 年份: 2023 }).paper).toMatchObject({
      title: '综述',
      status: 'reading',
      organization: ['智谱'],
      year: 2023,
    });
    expect(read({ 状态: '已读', Status: 'reading' }).paper.status).toBe('reading');
  });

  it('stand under the names of the settings, and no longer under the old ones', () => {
    const propertyNames = { ...DEFAULT_SETTINGS.propertyNames, status: 'progress' };
    expect(read({ progress: 'done', status: 'x' }, {}, { propertyNames })).toMatchObject({
      paper: { status: 'done' },
      problems: [],
    });
  });

  it('join the names of one organization', () => {
    const organizationNames = [{ name: 'Meta', aliases: ['Facebook AI', 'FAIR'] }];
    expect(
      read({ organization: ['facebook ai', 'Meta', 'MIT'] }, {}, { organizationNames }).paper
        .organization,
    ).toEqual(['Meta', 'MIT']);
  });

  it('become problems where they cannot mean anything', () => {
    const { paper, problems } = read({
      year: 'soon',
      Status: 'later',
      arxiv: true,
      authors: { a: 1 },
      venue: '',
    });
    expect(paper).toMatchObject({ year: null, status: 'to-read', arxiv: null, authors: [] });
    const path = 'Papers/A name.md';
    expect(problems).toEqual([
      { type: 'unknown-status', path, name: 'Status', value: 'later' },
      { type: 'wrong-type', path, property: 'authors', name: 'authors', value: '{"a":1}' },
      { type: 'wrong-type', path, property: 'year', name: 'year', value: 'soon' },
      { type: 'wrong-type', path, property: 'arxiv', name: 'arxiv', value: 'true' },
    ]);
  });

  it('that cannot be read are one problem', () => {
    const { paper, problems } = read(undefined, { isBroken: true });
    expect(paper.title).toBe('A name');
    expect(problems).toEqual([{ type: 'broken-properties', path: 'Papers/A name.md' }]);
  });

  it.each([null, 'text', 7, [1, 2]])('may be %j', (properties) => {
    expect(read(properties)).toMatchObject({
      paper: { title: 'A name', status: 'to-read' },
      problems: [],
    });
  });

  it('give the citekey by the name of the note', () => {
    const { paper, identity } = read({ title: 'T' }, { path: '@smith2020.md' });
    expect(paper).toMatchObject({ title: 'T', citekey: 'smith2020' });
    expect(identity.titleKeys).toEqual(['t', 'smith2020']);
  });
});
