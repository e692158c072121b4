// Years and dates in words.
import { findDate, findDateOrder, findShortYear, findYear } from '../../src/text/date';

describe('findDate', () => {
  it.each([
    ['2021-12-09，Anthropic', '2021-12-09'],
    ['2023.5', '2023-05'],
    ['2023/03', '2023-03'],
    ['2023年5月', '2023-05'],
    ['2023年5月7日', '2023-05-07'],
    ['March 26, 2026', '2026-03-26'],
    ['26 Mar 2026', '2026-03-26'],
    ['in May 2023', '2023-05'],
    ['2023, June', '2023-06'],
    ['09.12.2021', '2021-12-09'],
  ])('reads %s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  it.each(['2023', '1.2.3', 'version 2023.45', 'maybe 12', '12-2023'])(
    'reads no date in %s',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  it('says where the date stands', () => {
    expect(findDate('on 2021-12-09!')).toMatchObject({ year: 2021, from: 3, to: 13 });
  });
});

describe('findYear', () => {
  it.each([
    ['ICME2017', 2017],
    ['(2015): 436-444', 2015],
    ['in 1950', 1950],
  ])('finds it in %s', (text, year) => {
    expect(findYear(text)).toBe(year);
  });

  it.each(['12017', '3012', 'no year'])('finds none in %s', (text) => {
    expect(findYear(text)).toBeNull();
  });
});

describe('findShortYear', () => {
  it.each([
    ["CVPR' 14", 2014],
    ["ICCV'21", 2021],
    ['SIGMOD-Companion ’23', 2023],
    ["Neurips 22'", 2022],
    ['CVPR14', 2014],
    ["KDD'98", 1998],
  ])('reads %s', (text, year) => {
    expect(findShortYear(text)).toBe(year);
  });

  it('takes no number without a mark for one', () => {
    expect(findShortYear('top 22 of 40')).toBeNull();
  });
});

describe('dates with slashes', () => {
  it.each([
    ['9/17/2021', '2021-09-17'],
    ['17/9/2021', '2021-09-17'],
    ['5/5/2021', '2021-05-05'],
  ])('are read where only one order makes sense: %s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  it.each(['9/10/2021', '13/13/2021', '0/5/2021'])('are not guessed: %s', (text) => {
    expect(findDate(text)).toBeNull();
  });

  it('follow the order that others beside them show', () => {
    expect(findDateOrder(['9/10/2021', '9/17/2021'])).toBe('month-first');
    expect(findDateOrder(['9/10/2021', '17/9/2021'])).toBe('day-first');
    expect(findDateOrder(['9/17/2021', '17/9/2021', 'May 2021'])).toBeNull();
    expect(findDate('9/10/2021', 'month-first')?.date).toBe('2021-09-10');
    expect(findDate('9/10/2021', 'day-first')?.date).toBe('2021-10-09');
  });
});
