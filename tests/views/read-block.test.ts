import fc from 'fast-check';
import { readBlock } from '../../src/views/block/read-block';

describe('readBlock', () => {
  it('is a table of the papers its query finds', () => {
    expect(readBlock('status:done\norg:OpenAI')).toMatchObject({
      query: 'status:done org:OpenAI',
      show: 'table',
      mistakes: [],
    });
  });

  it('reads its options', () => {
    expect(readBlock('show: count\nColumns: year, title\nsort: year down\nlimit: 5')).toMatchObject(
      {
        query: '',
        show: 'count',
        columns: ['year', 'title'],
        sort: [{ key: 'year', direction: 'down' }],
        limit: 5,
        mistakes: [],
      },
    );
  });

  it.each([
    'show: everything',
    'columns: title, colour',
    'sort: colour',
    'limit: none',
    'limit: 0',
  ])('says that it does not understand %j', (line) => {
    expect(readBlock(`status:done\n${line}`)).toMatchObject({
      query: 'status:done',
      mistakes: [line],
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readBlock(text)));
  });
});
