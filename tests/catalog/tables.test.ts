import { groupTable } from '../../src/catalog/group-table';
import { nextToRead } from '../../src/catalog/next-to-read';
import { priorityRank } from '../../src/catalog/priority-rank';
import { sortPapers, type SortBy } from '../../src/catalog/sort-papers';
import { statusTable } from '../../src/catalog/status-table';
import { fillYears, mondayOf } from '../../src/catalog/timeline';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { makePaper } from './make-paper';

const { statuses } = DEFAULT_SETTINGS;
const read = makePaper({
  title: 'R',
  status: 'done',
  year: 2020,
  organization: ['Meta', 'OpenAI'],
  finished: '2024-05-15',
});
const fresh = makePaper({
  title: 'F',
  date: '2023-04-01',
  organization: ['OpenAI'],
  finished: null,
});
const planned = makePaper({ title: 'P', path: null, lists: ['Lists/A.md', 'A'] });
const papers = [read, fresh, planned];

describe('statusTable', () => {
  it('has a row for each status in order, with share, planned and newest', () => {
    expect(statusTable(papers, statuses)).toEqual([
      { status: 'to-read', count: 2, share: 2 / 3, planned: 1, newest: fresh },
      { status: 'reading', count: 0, share: 0, planned: 0, newest: null },
      { status: 'done', count: 1, share: 1 / 3, planned: 0, newest: read },
    ]);
  });

  it('has shares of nothing in an empty catalog', () => {
    expect(statusTable([], statuses).map(({ share }) => share)).toEqual([0, 0, 0]);
  });
});

describe('groupTable', () => {
  it('counts a paper with several organizations in each, those without last', () => {
    expect(groupTable(papers, 'organization', statuses)).toEqual([
      { name: 'OpenAI', counts: { 'to-read': 1, reading: 0, done: 1 }, total: 2, planned: 0 },
      { name: 'Meta', counts: { 'to-read': 0, reading: 0, done: 1 }, total: 1, planned: 0 },
      { name: null, counts: { 'to-read': 1, reading: 0, done: 0 }, total: 1, planned: 1 },
    ]);
  });

  it('takes a list named by path and by link for one', () => {
    expect(groupTable(papers, 'list', statuses).map(({ name, total }) => [name, total])).toEqual([
      ['A', 1],
      [null, 2],
    ]);
  });

  it('has the newest year first, from dates too', () => {
    expect(groupTable(papers, 'year', statuses).map(({ name }) => name)).toEqual([
      '2023',
      '2020',
      null,
    ]);
  });
});

describe('years and weeks', () => {
  it('are all years from the first to the last', () => {
    const rows = fillYears(groupTable(papers, 'year', statuses), statuses);
    expect(rows.map(({ name, total }) => [name, total])).toEqual([
      ['2020', 1],
      ['2021', 0],
      ['2022', 0],
      ['2023', 1],
    ]);
  });

  it.each([
    ['2024-05-15', '2024-05-13'],
    ['2024-03-03', '2024-02-26'],
    ['2024-02-26', '2024-02-26'],
  ])('begin on Monday: %s is in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});

describe('sortPapers', () => {
  const titles = (order: readonly SortBy[]): string =>
    sortPapers(papers, order, statuses, (a, b) => a.localeCompare(b))
      .map(({ title }) => title)
      .join('');

  it.each<[string, SortBy[], string]>([
    ['by title', [{ key: 'title', direction: 'up' }], 'FPR'],
    ['by title, downwards', [{ key: 'title', direction: 'down' }], 'RPF'],
    [
      'by status in the order of the settings, then by title',
      [
        { key: 'status', direction: 'down' },
        { key: 'title', direction: 'down' },
      ],
      'RPF',
    ],
    ['by year, the undated last', [{ key: 'year', direction: 'up' }], 'RFP'],
    ['by year downwards, the undated still last', [{ key: 'year', direction: 'down' }], 'FRP'],
    ['not at all without a key', [], 'RFP'],
  ])('orders %s', (_, order, expected) => {
    expect(titles(order)).toBe(expected);
  });
});

describe('nextToRead', () => {
  it('puts unfinished papers by priority, then those added longest ago', () => {
    const make = (title: string, priority: string | null, added: string | null) =>
      makePaper({ title, priority, added, status: 'reading' });
    const all = [
      read,
      make('none', null, null),
      make('low', 'low', '2020-01-01'),
      make('old', null, '2021-01-01'),
      make('second', '2', '2023-01-01'),
      make('medium', 'medium', '2022-01-01'),
      make('high', '高', '2024-01-01'),
    ];
    const titles = nextToRead(all, statuses, 10).map(({ title }) => title);
    expect(titles).toEqual(['high', 'medium', 'second', 'low', 'old', 'none']);
    expect(nextToRead(all, statuses, 2)).toHaveLength(2);
    expect(nextToRead(all, statuses, 0)).toEqual([]);
  });
});

describe('priorityRank', () => {
  it.each([
    ['1', 1],
    ['P2', 2],
    [' High ', 1],
    ['低', 3],
    ['0', 0],
    ['', null],
    ['someday', null],
    ['constructor', null],
    [null, null],
  ])('of %p is %p', (priority, rank) => {
    expect(priorityRank(priority)).toBe(rank);
  });
});
