// The settings of the plugin, declared row by row so that Obsidian draws and searches them.
import { type App, type Plugin, PluginSettingTab, type SettingDefinitionItem } from 'obsidian';
import type { Words } from '../i18n/words';
import { PROPERTIES, type Status } from '../paper';
import type { Settings } from '../settings';
import { getSettingValue, setSettingValue } from './setting-values';

/** Where the tab reads the settings and puts the changed ones. */
export interface SettingsStore {
  get(): Settings;
  set(settings: Settings): Promise<void>;
}

type Labels = Words['settings'];

/** The plugin's tab in Obsidian's settings. */
export class PaperCatalogSettingTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
    private readonly words: Words,
  ) {
    super(app, plugin);
  }

  override getControlValue(key: string): unknown {
    return getSettingValue(this.store.get(), key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (typeof value !== 'string' && typeof value !== 'boolean') return;
    await this.store.set(setSettingValue(this.store.get(), key, value));
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      paperGroup(this.words.settings),
      listGroup(this.words.settings),
      this.statusList(),
      organizationGroup(this.words.settings),
      propertyPage(this.words),
    ];
  }

  private statusList(): SettingDefinitionItem {
    const { statuses } = this.store.get();
    const words = this.words.settings;
    return {
      type: 'list',
      heading: words.statuses,
      items: statuses.map((status, at) => statusPage(status, at, words, statuses)),
      onReorder: (from, to) => this.changeStatuses(moveItem(statuses, from, to)),
      onDelete: (at) => this.changeStatuses(statuses.filter((_, index) => index !== at)),
      addItem: {
        name: words.addStatus,
        action: () => this.changeStatuses([...statuses, newStatus(statuses, words)]),
      },
    };
  }

  private changeStatuses(statuses: readonly Status[]): void {
    if (statuses.length === 0) return;
    void this.store.set({ ...this.store.get(), statuses }).then(() => this.update());
  }
}

function paperGroup(words: Labels): SettingDefinitionItem {
  return {
    type: 'group',
    heading: words.papers,
    items: [
      {
        name: words.papersFolder,
        desc: words.papersFolderHelp,
        control: { type: 'folder', key: 'papersFolder', includeRoot: true },
      },
      {
        name: words.paperTag,
        desc: words.paperTagHelp,
        control: { type: 'text', key: 'paperTag' },
      },
      {
        name: words.paperProperty,
        desc: words.paperPropertyHelp,
        control: { type: 'text', key: 'paperProperty' },
      },
      {
        name: words.template,
        desc: words.templateHelp,
        control: {
          type: 'file',
          key: 'template',
          placeholder: words.builtIn,
          filter: ({ extension }) => extension === 'md',
        },
      },
      {
        name: words.excludedFolders,
        desc: words.excludedFoldersHelp,
        control: { type: 'textarea', key: 'excludedFolders', rows: 3 },
      },
    ],
  };
}

function listGroup(words: Labels): SettingDefinitionItem {
  return {
    type: 'group',
    heading: words.readingLists,
    items: [
      {
        name: words.moreReadingLists,
        desc: words.moreReadingListsHelp,
        control: { type: 'textarea', key: 'readingLists', rows: 3 },
      },
    ],
  };
}

function organizationGroup(words: Labels): SettingDefinitionItem {
  return {
    type: 'group',
    heading: words.organizations,
    items: [
      {
        name: words.organizationAsLink,
        desc: words.organizationAsLinkHelp,
        control: { type: 'toggle', key: 'organizationAsLink' },
      },
      {
        name: words.organizationNames,
        desc: words.organizationNamesHelp,
        control: {
          type: 'textarea',
          key: 'organizationNames',
          placeholder: 'Meta = Facebook AI, FAIR',
          rows: 4,
        },
      },
    ],
  };
}

function statusPage(
  status: Status,
  at: number,
  words: Labels,
  statuses: readonly Status[],
): { type: 'page'; name: string; displayValue: string; items: SettingDefinitionItem[] } {
  const isTaken = (name: string): boolean =>
    statuses.some((other, index) => index !== at && other.name === name.trim());
  return {
    type: 'page',
    name: status.name,
    displayValue: status.done ? words.statusDone : '',
    items: [
      {
        name: words.statusName,
        desc: words.statusNameHelp,
        control: {
          type: 'text',
          key: `statuses.${at}.name`,
          validate: (name) =>
            name.trim() === '' || isTaken(name) ? words.statusNameBad : undefined,
        },
      },
      {
        name: words.statusWords,
        desc: words.statusWordsHelp,
        control: { type: 'textarea', key: `statuses.${at}.words`, rows: 8 },
      },
      {
        name: words.statusDone,
        desc: words.statusDoneHelp,
        control: { type: 'toggle', key: `statuses.${at}.done` },
      },
    ],
  };
}

function propertyPage({ settings, preview }: Words): SettingDefinitionItem {
  return {
    type: 'page',
    name: settings.propertyNames,
    desc: settings.propertyNamesHelp,
    items: PROPERTIES.map((property) => ({
      name: preview.properties[property],
      control: { type: 'text' as const, key: `propertyNames.${property}`, placeholder: property },
    })),
  };
}

function newStatus(statuses: readonly Status[], words: Labels): Status {
  let name: string = words.newStatus;
  for (let n = 2; statuses.some((status) => status.name === name); n++)
    name = `${words.newStatus} ${n}`;
  return { name, words: [], done: false };
}

function moveItem<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
