import { senseOfText } from '../../../src/lists/words/sense';

describe('senseOfText', () => {
  it.each([
    ['NeurIPS 2017', 'appearance'],
    ['2021-04-08, Medical Image Analysis', 'appearance'],
    ['2020-02-10', 'appearance'],
    ['pp. 3–14', 'appearance'],
    ['n.d.', 'appearance'],
    ['12.', 'number'],
    ['Ashish Vaswani, Noam Shazeer, and Niki Parmar', 'authors'],
    ['a sentence about what it does', 'words'],
  ])('says of %s that it is %s', (text, sense) => {
    expect(senseOfText(text)).toBe(sense);
  });

  it.each(['2020-02-10, Google', '2021-12-09, UC Berkeley'])(
    'takes %s for more than where and when: a day and an organization',
    (text) => {
      expect(senseOfText(text)).not.toBe('appearance');
    },
  );
});
