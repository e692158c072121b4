// Venues as lists write them.
import { isVenue, readVenue, readVenueColumn } from '../../../src/lists/words/venue';

describe('readVenue', () => {
  it.each([
    ['NIPS 2017', 'NIPS', 2017],
    ["CVPR' 14", 'CVPR', 2014],
    ['ICME2017', 'ICME', 2017],
    ['arxiv 2023', 'arXiv', 2023],
    ['arXiv preprint arXiv:2005.14165', 'arXiv', null],
    ['ICLR 2023 (Oral)', 'ICLR', 2023],
    [
      'In Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition, 2016',
      'Proceedings of the IEEE Conference on Computer Vision and Pattern Recognition',
      2016,
    ],
    ['JSAC2011', 'JSAC', 2011],
    ['Neurips 22', 'Neurips', 2022],
    ['SMDB workshop 2021', 'SMDB workshop', 2021],
  ])('reads %s', (text, venue, year) => {
    expect(readVenue(text)).toMatchObject({ venue, year });
  });

  it.each(['Attention Is All You Need', 'date', 'GPT-4 Technical Report', 'Learning to walk', ''])(
    'takes %s for no venue',
    (text) => {
      expect(isVenue(text)).toBe(false);
    },
  );
});

describe('readVenueColumn', () => {
  it('takes what stands there for the venue, dates and numbers apart', () => {
    expect(readVenueColumn('facebook research 2023')).toEqual({
      venue: 'facebook research',
      year: 2023,
      date: null,
    });
  });

  it('takes a doubt for none', () => {
    expect(readVenueColumn('2018，没发表？')).toEqual({ venue: null, year: 2018, date: null });
  });
});
