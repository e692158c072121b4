// The settings window: the tabs of the plugins, a search over their rows.
import type { App } from '../app';
import { Modal } from './modal';
import type { PluginSettingTab } from './plugin-setting-tab';
import { findSettings, type FoundSetting } from './search-settings';
import { SearchComponent } from './text-components';

/** The window with all settings tabs; the first shows when none is named. */
export class SettingsWindow extends Modal {
  readonly #tabsEl: HTMLElement;
  readonly #contentEl: HTMLElement;
  #shown: PluginSettingTab | null = null;

  constructor(
    app: App,
    private readonly firstTab?: string,
  ) {
    super(app);
    this.setTitle('Settings');
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.contentEl.addClass('vertical-tabs-container');
    const header = this.contentEl.createDiv('vertical-tab-header');
    new SearchComponent(header)
      .setPlaceholder('Search settings')
      .onChange((query) => this.#search(query));
    header.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    this.#tabsEl = header.createDiv('vertical-tab-header-group-items');
    this.#contentEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    const tabs = this.app.registry.settingTabs;
    for (const [id, tab] of tabs) this.#drawHeader(id, tab);
    const first = tabs.get(this.firstTab ?? '') ?? [...tabs.values()][0];
    if (first) this.#showTab(first);
  }

  override onClose(): void {
    this.#shown?.hide();
  }

  #drawHeader(id: string, tab: PluginSettingTab): void {
    const attr = { role: 'button', tabindex: 0, 'data-setting-id': id };
    const cls = 'vertical-tab-nav-item tappable';
    const el = this.#tabsEl.createDiv({ cls, text: tab.plugin.manifest.name, attr });
    el.addEventListener('click', () => this.#showTab(tab));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#showTab(tab);
    });
  }

  #showTab(tab: PluginSettingTab): void {
    this.#shown?.hide();
    this.#shown = tab;
    for (const el of this.#tabsEl.findAll('.vertical-tab-nav-item'))
      el.toggleClass('is-active', el.getAttr('data-setting-id') === tab.plugin.manifest.id);
    this.#contentEl.replaceChildren(tab.containerEl);
    tab.show();
  }

  #search(query: string): void {
    const shown = this.#shown;
    if (!query.trim()) {
      if (shown) this.#showTab(shown);
      return;
    }
    this.#contentEl.empty();
    const list = this.#contentEl.createDiv('vertical-tab-content setting-search-results');
    for (const tab of this.app.registry.settingTabs.values())
      for (const found of findSettings(tab.settingItems, query)) this.#drawResult(list, tab, found);
    if (!list.hasChildNodes())
      list.createDiv({ cls: 'suggestion-empty', text: 'No settings found.' });
  }

  #drawResult(list: HTMLElement, tab: PluginSettingTab, found: FoundSetting): void {
    const attr = { role: 'button', tabindex: 0 };
    const row = list.createDiv({ cls: 'setting-item mod-clickable', attr });
    const info = row.createDiv('setting-item-info');
    info.createDiv({ cls: 'setting-item-name', text: found.name });
    const where = [tab.plugin.manifest.name, ...found.path].join(' › ');
    info.createDiv({ cls: 'setting-item-description', text: where });
    row.addEventListener('click', () => {
      this.#showTab(tab);
      tab.openPages(found.path);
    });
  }
}
