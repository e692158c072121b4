import { joinPaper, planPaper } from '../../src/catalog/join-paper';
import type { Status } from '../../src/paper';
import { DEFAULT_SETTINGS } from '../../src/settings';
import { makeMention, makePaper } from './make-paper';

const statuses: readonly Status[] = DEFAULT_SETTINGS.statuses;

describe('joinPaper', () => {
  it('keeps what the note says and fills in what it leaves open', () => {
    const note = makePaper({ status: 'reading', year: 2020 });
    const said = makeMention({
      status: 'done',
      year: 2021,
      date: '2021-05-01',
      venue: 'ICML',
      arxiv: '2101.00001',
    });
    const paper = joinPaper(note, [said], statuses);
    expect(paper).toMatchObject({
      status: 'reading',
      year: 2020,
      date: null,
      venue: 'ICML',
      arxiv: '2101.00001',
    });
    expect(paper.origins).toMatchObject({
      status: 'note',
      year: 'note',
      venue: [said],
      arxiv: [said],
    });
    expect(paper.origins).not.toHaveProperty('date');
  });

  it('takes the status furthest in the reading, whichever list comes first', () => {
    const [a, b] = [
      makeMention({ status: 'to-read' }),
      makeMention({ status: 'done' }, { list: 'Lists/M.md' }),
    ];
    for (const mentions of [
      [a, b],
      [b, a],
    ])
      expect(joinPaper(makePaper(), mentions, statuses)).toMatchObject({
        status: 'done',
        origins: { status: [{ list: 'Lists/M.md' }] },
      });
  });

  it('unites organizations and topics of all lists', () => {
    const mentions = [
      makeMention({ organization: ['Meta'], topics: ['a'] }),
      makeMention({ organization: ['OpenAI', 'Meta'], topics: ['b'] }),
    ];
    expect(joinPaper(makePaper(), mentions, statuses)).toMatchObject({
      organization: ['Meta', 'OpenAI'],
      topics: ['a', 'b'],
    });
  });

  it('names each list once, by its path where a list names the paper', () => {
    const note = makePaper({ lists: ['L', 'Lists/Old'] });
    expect(joinPaper(note, [makeMention(), makeMention()], statuses).lists).toEqual([
      'Lists/L.md',
      'Lists/Old',
    ]);
  });
});

describe('planPaper', () => {
  it('takes year and date from one list', () => {
    const mentions = [makeMention({ year: 2020 }), makeMention({ date: '2021-12-09' })];
    expect(planPaper('k', mentions, statuses)).toMatchObject({
      key: 'k',
      path: null,
      year: 2021,
      date: '2021-12-09',
    });
  });

  it('has the first status where no list states one', () => {
    const paper = planPaper('k', [makeMention()], statuses);
    expect(paper.status).toBe('to-read');
    expect(paper.origins).toEqual({ title: [makeMention()] });
  });
});
