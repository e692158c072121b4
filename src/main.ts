// Wires the parts and hands them to Obsidian.
import { getLanguage, Plugin } from 'obsidian';
import { DashboardView } from './views/dashboard-view';
import { PaperCatalogSettingTab } from './views/settings-tab';
import { DASHBOARD_VIEW } from './views/view-types';
import { addCli } from './wiring/add-cli';
import { addCommands } from './wiring/add-commands';
import { chooseWords } from './wiring/choose-words';
import { makeCatalog } from './wiring/make-catalog';
import { makeDashboardModel } from './wiring/make-dashboard-model';
import { makeHost } from './wiring/make-host';
import { SettingsStore } from './wiring/settings-store';

export default class PaperCatalogPlugin extends Plugin {
  #store: SettingsStore | null = null;

  override async onload(): Promise<void> {
    const { app } = this;
    const words = chooseWords(getLanguage());
    const store = await SettingsStore.open(this);
    this.#store = store;
    const catalog = makeCatalog(app, this, store);
    const host = makeHost(app, this, { catalog, store, words });
    const model = makeDashboardModel(catalog, store, host, {
      importActiveNote: () => Promise.resolve(),
      chooseImport: () => Promise.resolve(),
      openSettings: () => undefined,
    });
    this.registerView(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, model));
    this.registerHoverLinkSource(DASHBOARD_VIEW, { display: 'Paper Catalog', defaultMod: true });
    this.addRibbonIcon('library', words.commands.openDashboard, () => {
      void host.screen.openDashboard();
    });
    this.addSettingTab(new PaperCatalogSettingTab(app, this, store, words.settings));
    addCommands(this, host);
    addCli(this, host);
  }

  override onExternalSettingsChange(): void {
    void this.#store?.reload();
  }
}
