import { parse } from 'yaml';
import { toBase } from '../../src/exporting/base';
import { DEFAULT_SETTINGS } from '../../src/settings';

describe('toBase', () => {
  it('shows what the settings call a paper note, under the names of the settings', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      papersFolder: 'Lee\'s "papers"',
      propertyNames: {
        ...DEFAULT_SETTINGS.propertyNames,
        organization: '机构',
        status: '状态: now',
      },
    };
    expect(parse(toBase(settings, 'Papers'))).toEqual({
      filters: {
        or: [
          'file.inFolder("Lee\'s \\"papers\\"")',
          'file.hasTag("paper")',
          'note["type"] == "paper"',
        ],
      },
      views: [
        {
          type: 'table',
          name: 'Papers',
          groupBy: { property: 'note.状态: now', direction: 'ASC' },
          order: [
            'file.name',
            'note.机构',
            'note.venue',
            'note.year',
            'note.priority',
            'note.added',
            'note.finished',
          ],
        },
      ],
    });
  });
});
