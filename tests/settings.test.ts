import fc from 'fast-check';
import { DEFAULT_SETTINGS, readSettings } from '../src/settings';

describe('readSettings', () => {
  it.each([undefined, null, 7, 'text', [], {}])('gives the defaults for %p', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('gives back what was stored', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      papersFolder: 'Reading/Papers',
      statuses: [{ name: '想读', words: ['later'], done: false }],
      organizationNames: [{ name: 'Meta', aliases: ['Facebook AI'] }],
      propertyNames: { ...DEFAULT_SETTINGS.propertyNames, organization: '机构' },
      organizationAsLink: true,
    };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('takes the default for each part of the wrong type and keeps the others', () => {
    const settings = readSettings({ papersFolder: 3, paperTag: '#paper/ml', statuses: 'done' });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, paperTag: 'paper/ml' });
  });

  it.each(['Papers/', '/Papers', ' Papers ', './Papers//'])(
    'takes the folder %j for Papers',
    (papersFolder) => {
      expect(readSettings({ papersFolder })).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('drops statuses without a name and repeated ones, and never ends without a status', () => {
    const status = { name: 'read', words: [], done: true };
    expect(readSettings({ statuses: [{ words: ['x'] }, status, status, 4] }).statuses).toEqual([
      status,
    ]);
    expect(readSettings({ statuses: [] }).statuses).toEqual(DEFAULT_SETTINGS.statuses);
  });

  it('never throws and is settled after one reading, whatever is stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});
