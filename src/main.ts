// Wires the parts and hands them to Obsidian.
import { getLanguage, moment, Plugin } from 'obsidian';
import { listActions } from './commands/command-line';
import { dashboardActions, dashboardEdits } from './commands/dashboard-actions';
import { listCommands } from './commands/palette';
import type { Host } from './commands/ports';
import { chooseWords } from './i18n/choose-words';
import { followVault } from './vault/follow-vault';
import { ObsidianNotes } from './vault/obsidian-notes';
import { PluginData } from './vault/plugin-data';
import { watchTakenPaths } from './vault/taken-paths';
import type { DashboardModel } from './views/dashboard-model';
import { readSavedViews } from './views/dashboard-state';
import { DashboardView } from './views/dashboard-view';
import { ObsidianScreen } from './views/screen';
import { PaperCatalogSettingTab } from './views/settings-tab';
import { DASHBOARD_VIEW } from './views/view-types';

export default class PaperCatalogPlugin extends Plugin {
  #data: PluginData | null = null;

  override async onload(): Promise<void> {
    const data = await PluginData.open(this);
    this.#data = data;
    const catalog = followVault(this.app, this, data);
    const host = this.#makeHost(data, catalog);
    this.#addViews(host, this.#makeDashboard(data, catalog, host));
    this.addSettingTab(new PaperCatalogSettingTab(this.app, this, data, host.words.settings));
    for (const { id, name, run } of listCommands(host))
      this.addCommand({ id, name, callback: () => void run() });
    for (const { name, description, flags, run } of listActions(host))
      this.registerCliHandler(`${this.manifest.id}:${name}`, description, { ...flags }, run);
  }

  override onExternalSettingsChange(): void {
    void this.#data?.reload();
  }

  #makeHost(data: PluginData, catalog: Host['catalog']): Host {
    const words = chooseWords(getLanguage());
    const format = (pattern: string): string => moment.unix(Date.now() / 1000).format(pattern);
    return {
      catalog,
      words,
      notes: new ObsidianNotes(this.app, watchTakenPaths(this.app, this)),
      screen: new ObsidianScreen(this.app, words),
      clock: { today: () => format('YYYY-MM-DD'), format },
      settings: () => data.get(),
      saveSettings: (settings) => data.set(settings),
    };
  }

  #makeDashboard(data: PluginData, catalog: DashboardModel['catalog'], host: Host): DashboardModel {
    return {
      catalog,
      words: host.words,
      edits: dashboardEdits(host),
      actions: {
        ...dashboardActions(host),
        importActiveNote: () => Promise.resolve(),
        chooseImport: () => Promise.resolve(),
        openSettings: () => undefined,
      },
      settings: () => data.get(),
      today: () => host.clock.today(),
      subscribe: (listener) => data.subscribe(listener),
      savedViews: () => readSavedViews(data.views()),
      saveViews: (views) => data.saveViews(views),
    };
  }

  #addViews({ words, screen }: Host, dashboard: DashboardModel): void {
    this.registerView(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, dashboard));
    this.registerHoverLinkSource(DASHBOARD_VIEW, {
      display: this.manifest.name,
      defaultMod: true,
    });
    this.addRibbonIcon('library', words.commands.openDashboard, () => {
      void screen.openDashboard();
    });
  }
}
