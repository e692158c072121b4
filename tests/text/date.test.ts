import { findDate } from '../../src/text/date';

describe('findDate', () => {
  it.each([
    ['2021-12-09，Anthropic', '2021-12-09'],
    ['2021-1-12', '2021-01-12'],
    ['2023年12月3日', '2023-12-03'],
    ['2023年5月', '2023-05'],
    ['2023.5', '2023-05'],
    ['2023-10', '2023-10'],
    ['x 2023. 11. 30', '2023-11-30'],
    ['9 May 2023', '2023-05-09'],
    ['May 2023', '2023-05'],
  ])('in %j is %s', (text, date) => {
    expect(findDate(text)?.date).toBe(date);
  });

  it.each(['2021-13-01', '2021-00', 'in 2021', '1706.03762'])('is none in %j', (text) => {
    expect(findDate(text)).toBeNull();
  });
});
