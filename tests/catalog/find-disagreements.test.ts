import { findDisagreements } from '../../src/catalog/find-disagreements';
import { makeMention, makePaper } from './make-paper';

describe('findDisagreements', () => {
  it('names note, list, line and both values', () => {
    const note = makePaper({ status: 'reading' });
    expect(findDisagreements(note, [makeMention({ status: 'done' }, { line: 9 })])).toEqual([
      {
        type: 'disagreement',
        path: note.path,
        property: 'status',
        value: 'reading',
        list: 'Lists/L.md',
        line: 9,
        listValue: 'done',
      },
    ]);
  });

  it.each([
    ['the same value', { year: 2021 }, { year: 2021 }],
    ['a value the note does not state', {}, { year: 2021, organization: ['Meta'] }],
    ['a shorter date', { date: '2021-12-09' }, { date: '2021-12' }],
    [
      'some of the organizations',
      { organization: ['Meta', 'OpenAI'] },
      { organization: ['openai'] },
    ],
    ['a venue without its year', { venue: 'NeurIPS 2017' }, { venue: 'NeurIPS' }],
    ['nothing', { year: 2021 }, {}],
  ])('is silent where the list states %s', (_, note, work) => {
    expect(findDisagreements(makePaper(note), [makeMention(work)])).toEqual([]);
  });

  it.each([
    ['year', { year: 2021 }, { year: 2022 }],
    ['arxiv', { arxiv: '2101.00001' }, { arxiv: '2202.00002' }],
    ['organization', { organization: ['Meta'] }, { organization: ['Meta', 'Google'] }],
  ])('finds another %s', (property, note, work) => {
    expect(findDisagreements(makePaper(note), [makeMention(work)])).toMatchObject([{ property }]);
  });

  it('tells of one value once, however many lists state it', () => {
    const lists = [
      makeMention({ year: 2022 }),
      makeMention({ year: 2022 }, { line: 2 }),
      makeMention({ year: 2023 }, { line: 3 }),
    ];
    expect(findDisagreements(makePaper({ year: 2021 }), lists)).toMatchObject([
      { listValue: 2022 },
      { listValue: 2023 },
    ]);
  });
});
