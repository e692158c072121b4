import { DEFAULT_SETTINGS, readSettings } from '../../src/settings';
import {
  getSettingValue,
  setSettingValue,
  type SettingValue,
} from '../../src/views/setting-values';

const CASES: [key: string, typed: SettingValue, shown: SettingValue][] = [
  ['papersFolder', '/Reading/Papers/', 'Reading/Papers'],
  ['paperTag', '#paper/ml', 'paper/ml'],
  ['paperProperty', 'category: research: paper', 'category: research: paper'],
  ['paperProperty', '', ''],
  ['template', ' Templates/Paper.md ', 'Templates/Paper.md'],
  ['readingLists', 'One\n\n  Two \n', 'One\nTwo'],
  ['excludedFolders', 'Archive', 'Archive'],
  ['organizationAsLink', true, true],
  ['organizationNames', 'Meta=Facebook AI，FAIR', 'Meta = Facebook AI, FAIR'],
  ['statuses.0.name', '想读', '想读'],
  ['statuses.0.name', '  ', 'to-read'],
  ['statuses.1.words', '在读\n📖', '在读\n📖'],
  ['statuses.2.done', false, false],
  ['propertyNames.organization', '机构', '机构'],
  ['propertyNames.organization', '', 'organization'],
];

describe('the values of the settings tab', () => {
  it.each(CASES)('%s typed as %p is shown as %p', (key, typed, shown) => {
    const settings = setSettingValue(DEFAULT_SETTINGS, key, typed);
    expect(getSettingValue(settings, key)).toBe(shown);
  });

  it.each(CASES)('%s typed as %p is settings that are read back as they are', (key, typed) => {
    const settings = setSettingValue(DEFAULT_SETTINGS, key, typed);
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('knows no key that is no control', () => {
    expect(getSettingValue(DEFAULT_SETTINGS, 'constructor')).toBeUndefined();
    expect(setSettingValue(DEFAULT_SETTINGS, 'statuses.9.name', 'x')).toEqual(DEFAULT_SETTINGS);
  });
});
