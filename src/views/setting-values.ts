// Settings as the controls of the settings tab know them: a key for each control, lists as lines of text.
import { PROPERTIES, type Property } from '../paper';
import type { OrganizationNames, Settings } from '../settings';

/** What a control holds. */
export type SettingValue = string | boolean;

interface Field {
  get(settings: Settings): SettingValue;
  set(settings: Settings, value: string): Settings;
}

const FIELDS = new Map<string, Field>(
  Object.entries({
    papersFolder: {
      get: ({ papersFolder }) => papersFolder,
      set: (settings, value) => ({ ...settings, papersFolder: value.replace(/^\/+|\/+$/g, '') }),
    },
    paperTag: {
      get: ({ paperTag }) => paperTag,
      set: (settings, value) => ({ ...settings, paperTag: value.trim().replace(/^#+/, '') }),
    },
    paperProperty: {
      get: ({ paperProperty: { name, value } }) => (name === '' ? '' : `${name}: ${value}`),
      set: (settings, value) => ({ ...settings, paperProperty: parseRule(value) }),
    },
    template: {
      get: ({ template }) => template,
      set: (settings, value) => ({ ...settings, template: value.trim() }),
    },
    readingLists: {
      get: ({ readingLists }) => readingLists.join('\n'),
      set: (settings, value) => ({ ...settings, readingLists: splitLines(value) }),
    },
    excludedFolders: {
      get: ({ excludedFolders }) => excludedFolders.join('\n'),
      set: (settings, value) => ({ ...settings, excludedFolders: splitLines(value) }),
    },
    organizationAsLink: {
      get: ({ organizationAsLink }) => organizationAsLink,
      set: (settings, value) => ({ ...settings, organizationAsLink: value === 'true' }),
    },
    organizationNames: {
      get: ({ organizationNames }) => organizationNames.map(formatNames).join('\n'),
      set: (settings, value) => ({
        ...settings,
        organizationNames: splitLines(value).map(parseNames),
      }),
    },
  } satisfies Record<string, Field>),
);

/** Value of the control with this key; undefined for a key no control has. */
export function getSettingValue(settings: Settings, key: string): SettingValue | undefined {
  const property = propertyOf(key);
  if (property) return settings.propertyNames[property];
  const status = statusOf(key);
  if (status) return getStatusValue(settings, status);
  return FIELDS.get(key)?.get(settings);
}

/** Settings after the control with this key was given a value; unchanged for a key no control has. */
export function setSettingValue(settings: Settings, key: string, value: SettingValue): Settings {
  const text = String(value);
  const property = propertyOf(key);
  if (property) {
    const name = text.trim() || property;
    return { ...settings, propertyNames: { ...settings.propertyNames, [property]: name } };
  }
  const status = statusOf(key);
  if (status) return setStatusValue(settings, status, text);
  return FIELDS.get(key)?.set(settings, text) ?? settings;
}

interface StatusKey {
  readonly at: number;
  readonly part: string;
}

function statusOf(key: string): StatusKey | null {
  const match = /^statuses\.(\d+)\.(name|words|done)$/.exec(key);
  return match ? { at: Number(match[1]), part: match[2] ?? '' } : null;
}

function propertyOf(key: string): Property | null {
  return PROPERTIES.find((property) => key === `propertyNames.${property}`) ?? null;
}

function getStatusValue(settings: Settings, { at, part }: StatusKey): SettingValue | undefined {
  const status = settings.statuses[at];
  if (!status) return undefined;
  if (part === 'done') return status.done;
  return part === 'name' ? status.name : status.words.join('\n');
}

function setStatusValue(settings: Settings, { at, part }: StatusKey, text: string): Settings {
  const statuses = settings.statuses.map((status, index) => {
    if (index !== at) return status;
    if (part === 'done') return { ...status, done: text === 'true' };
    if (part === 'words') return { ...status, words: splitLines(text) };
    return { ...status, name: text.trim() || status.name };
  });
  return { ...settings, statuses };
}

function parseRule(text: string): Settings['paperProperty'] {
  const [name = '', ...rest] = text.split(':');
  return { name: name.trim(), value: rest.join(':').trim() };
}

function formatNames({ name, aliases }: OrganizationNames): string {
  return `${name} = ${aliases.join(', ')}`;
}

function parseNames(line: string): OrganizationNames {
  const [name = '', others = ''] = line.split('=', 2);
  return {
    name: name.trim(),
    aliases: others
      .split(/[,，]/)
      .map((one) => one.trim())
      .filter(Boolean),
  };
}

function splitLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
