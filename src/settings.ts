// What the user may choose, the defaults, and the reading of stored settings, which are unknown until checked.
import { PROPERTIES, type Property, type Status } from './paper';
import { cleanFolder } from './text/clean-folder';

/** Names under which one organization goes: the name shown, and the others that mean it. */
export interface OrganizationNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Settings {
  readonly version: 1;
  /** Folder of paper notes and of new ones; `''` is the vault's root, which makes no note a paper by itself. */
  readonly papersFolder: string;
  /** Tag that makes a note a paper, without `#`; `''` for none. */
  readonly paperTag: string;
  /** Property and value that make a note a paper, `type: paper` by default; no rule while the name is `''`. */
  readonly paperProperty: { readonly name: string; readonly value: string };
  /** Note used as the template of new paper notes; `''` for the built-in one. */
  readonly template: string;
  /** In reading order; never empty. */
  readonly statuses: readonly Status[];
  readonly propertyNames: Readonly<Record<Property, string>>;
  /** Paths or names of notes that are reading lists without being marked. */
  readonly readingLists: readonly string[];
  readonly excludedFolders: readonly string[];
  readonly organizationNames: readonly OrganizationNames[];
  /** Whether organizations are written as `[[link]]`. */
  readonly organizationAsLink: boolean;
}

const DEFAULT_STATUSES: readonly Status[] = [
  {
    name: 'to-read',
    words: [
      'to read',
      'todo',
      'unread',
      'not started',
      'no',
      '未读',
      '待读',
      '想读',
      '未开始',
      '待看',
      '未看',
      'queued',
      'pending',
      'backlog',
      '[ ]',
      '⬜',
      '🔲',
      '❌',
      '⏳',
      '⌛',
    ],
    done: false,
  },
  {
    name: 'reading',
    words: [
      'in progress',
      'doing',
      'started',
      '在读',
      '正在读',
      '阅读中',
      '进行中',
      '在看',
      'wip',
      'ongoing',
      'partially read',
      '[/]',
      '📖',
      '🚧',
    ],
    done: false,
  },
  {
    name: 'done',
    words: [
      'read',
      'finished',
      'complete',
      'completed',
      'yes',
      '已读',
      '读完',
      '完成',
      '已完成',
      '看完',
      '已看',
      '读过',
      '精读',
      '[x]',
      '✅',
      '✔',
      '☑',
      '✓',
      '√',
      ':white_check_mark:',
      ':heavy_check_mark:',
    ],
    done: true,
  },
];

/** Names of a property that are read besides the one it is written under. */
export const OTHER_PROPERTY_NAMES: Readonly<Record<Property, readonly string[]>> = {
  title: ['标题', '题目', '论文标题'],
  aliases: ['alias', '别名'],
  kind: ['类型', '类别'],
  status: ['状态', '阅读状态'],
  priority: ['优先级'],
  organization: [
    'organizations',
    'institution',
    'institutions',
    'affiliation',
    '机构',
    '组织',
    '单位',
  ],
  authors: ['author', '作者'],
  year: ['年份', '年'],
  date: ['published', '日期', '发表日期', '发布日期'],
  venue: ['journal', 'conference', '会议', '期刊', '来源'],
  arxiv: ['arxivid', 'arxiv-id', 'eprint'],
  doi: [],
  citekey: ['citation-key', 'citationkey'],
  url: ['link', '链接', '网址'],
  pdf: [],
  code: ['github', 'repository', '代码'],
  topics: ['topic', '主题', '方向'],
  lists: ['list', '列表', '清单'],
  added: ['添加日期', '收录日期'],
  finished: ['读完日期', '完成日期'],
};

/** Settings of a vault that never changed one. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  papersFolder: 'Papers',
  paperTag: 'paper',
  paperProperty: { name: 'type', value: 'paper' },
  template: '',
  statuses: DEFAULT_STATUSES,
  propertyNames: Object.fromEntries(PROPERTIES.map((name) => [name, name])) as Record<
    Property,
    string
  >,
  readingLists: [],
  excludedFolders: [],
  organizationNames: [],
  organizationAsLink: false,
};

type Stored = Readonly<Record<string, unknown>>;

/** Settings as stored, checked part by part: what is missing or of the wrong type takes its default. */
export function readSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {};
  const defaults = DEFAULT_SETTINGS;
  return {
    version: 1,
    papersFolder: cleanFolder(readText(from.papersFolder, defaults.papersFolder)),
    paperTag: readText(from.paperTag, defaults.paperTag).replace(/^#+/, ''),
    paperProperty: readPaperProperty(from.paperProperty),
    template: readText(from.template, defaults.template),
    statuses: readStatuses(from.statuses),
    propertyNames: readPropertyNames(from.propertyNames),
    readingLists: readTexts(from.readingLists),
    excludedFolders: readTexts(from.excludedFolders),
    organizationNames: readRecords(from.organizationNames, readOrganizationNames),
    organizationAsLink: from.organizationAsLink === true,
  };
}

function readPaperProperty(value: unknown): Settings['paperProperty'] {
  const { name, value: expected } = DEFAULT_SETTINGS.paperProperty;
  if (!isRecord(value)) return { name, value: expected };
  return { name: readText(value.name, name), value: readText(value.value, expected) };
}

function readStatuses(value: unknown): readonly Status[] {
  const statuses = readRecords(value, readStatus);
  const distinct = statuses.filter(
    (status, at) => statuses.findIndex(({ name }) => name === status.name) === at,
  );
  return distinct.length > 0 ? distinct : DEFAULT_SETTINGS.statuses;
}

function readStatus(value: Stored): Status | null {
  const name = readText(value.name, '').trim();
  return name === '' ? null : { name, words: readTexts(value.words), done: value.done === true };
}

function readOrganizationNames(value: Stored): OrganizationNames | null {
  const name = readText(value.name, '').trim();
  return name === '' ? null : { name, aliases: readTexts(value.aliases) };
}

function readPropertyNames(value: unknown): Settings['propertyNames'] {
  const from = isRecord(value) ? value : {};
  const names = PROPERTIES.map(
    (name) => [name, readText(from[name], name).trim() || name] as const,
  );
  return Object.fromEntries(names) as Record<Property, string>;
}

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readText(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function readTexts(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

function readRecords<T>(value: unknown, read: (record: Stored) => T | null): readonly T[] {
  const records = Array.isArray(value) ? value.filter(isRecord) : [];
  return records.map(read).filter((one) => one !== null);
}
