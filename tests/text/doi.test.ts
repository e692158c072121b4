// DOIs in addresses and words.
import { findDoi } from '../../src/text/doi';

describe('findDoi', () => {
  it.each([
    ['https://doi.org/10.1038/nature14539', '10.1038/nature14539'],
    ['doi: 10.1162/neco.1997.9.8.1735.', '10.1162/neco.1997.9.8.1735'],
    ['https://dl.acm.org/doi/10.1145/3219819.3219885', '10.1145/3219819.3219885'],
    ['https://www.biorxiv.org/content/10.1101/786236v2.full.pdf', '10.1101/786236'],
    [
      'https://link.springer.com/content/pdf/10.1007%2Fs10994-010-5196-5.pdf',
      '10.1007/s10994-010-5196-5',
    ],
    ['(10.1016/S0004-3702(01)00129-1)', '10.1016/s0004-3702(01)00129-1'],
    ['见 10.1093/mind/LIX.236.433，图灵', '10.1093/mind/lix.236.433'],
    ['https://onlinelibrary.wiley.com/doi/10.1002/wcm.2386/abstract', '10.1002/wcm.2386'],
  ])('finds it in %s', (text, doi) => {
    expect(findDoi(text)).toBe(doi);
  });

  it.each(['10.5 percent of 2000', 'version 10.1234', 'https://example.org/10/1234'])(
    'finds none in %s',
    (text) => {
      expect(findDoi(text)).toBeNull();
    },
  );
});
