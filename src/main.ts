// Wires the parts and hands them to Obsidian.
import { getLanguage, moment, Plugin } from 'obsidian';
import { makeApi, type PaperCatalogApi } from './api';
import { listActions } from './commands/command-line';
import { dashboardActions, dashboardEdits } from './commands/dashboard-actions';
import type { ImportHost } from './commands/import-host';
import { importPaths, importSelection, type ImportDesk } from './commands/import-papers';
import type { ImportDraft } from './commands/import-state';
import { listCommands } from './commands/palette';
import type { Host } from './commands/ports';
import { renameRecorder } from './commands/record-renames';
import { recoverImports } from './commands/undo-papers';
import { watchUndone, type WatchedJournals } from './commands/watch-undone';
import { chooseWords } from './i18n/choose-words';
import { obsidianYaml } from './vault/apply-change';
import { followVault } from './vault/follow-vault';
import { journalStorage } from './vault/journal-storage';
import { listFiles } from './vault/list-files';
import { ObsidianNotes } from './vault/obsidian-notes';
import { PluginData } from './vault/plugin-data';
import { watchTakenPaths } from './vault/taken-paths';
import { watchRenames } from './vault/watch-renames';
import { WINDOW_TURNS } from './vault/window-turns';
import { addQueryBlock } from './views/add-query-block';
import type { DashboardModel } from './views/dashboard-model';
import { DashboardView } from './views/dashboard-view';
import { importScreen } from './views/import-desk';
import { addImportMenus } from './views/import-menus';
import { ImportView } from './views/import-view';
import { readSavedViews } from './views/read-dashboard-state';
import { ObsidianScreen } from './views/screen';
import { PaperCatalogSettingTab } from './views/settings-tab';
import { addStatusBar } from './views/status-bar';
import { DASHBOARD_VIEW, IMPORT_VIEW } from './views/view-types';

type PluginHost = Host & ImportHost & ImportDesk & WatchedJournals;

export default class PaperCatalogPlugin extends Plugin {
  /** For scripts outside; null until the plugin is loaded. */
  api: PaperCatalogApi | null = null;
  #data: PluginData | null = null;

  override async onload(): Promise<void> {
    const data = await PluginData.open(this);
    this.#data = data;
    const catalog = followVault(this.app, this, data);
    this.api = makeApi(catalog, () => data.get().statuses);
    const host = this.#makeHost(data, catalog);
    this.#addViews(data, catalog, host);
    this.addSettingTab(new PaperCatalogSettingTab(this.app, this, data, host.words));
    for (const { id, name, run } of listCommands(host))
      this.addCommand({ id, name, callback: () => void run() });
    for (const { name, description, flags, run } of listActions(host))
      this.registerCliHandler(`${this.manifest.id}:${name}`, description, { ...flags }, run);
    addStatusBar(this, {
      ...host,
      openDashboard: () => host.screen.openDashboard(),
    });
    this.app.workspace.onLayoutReady(() => {
      watchRenames(this.app, this, renameRecorder(host.journals));
      void recoverImports(host);
    });
  }

  override onExternalSettingsChange(): void {
    void this.#data?.reload();
  }

  #makeHost(data: PluginData, catalog: Host['catalog']): PluginHost {
    const { app, manifest } = this;
    const words = chooseWords(getLanguage());
    const format = (pattern: string): string => moment.unix(Date.now() / 1000).format(pattern);
    const folder = manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
    return {
      catalog,
      words,
      notes: new ObsidianNotes(app, watchTakenPaths(app, this)),
      screen: new ObsidianScreen(app, words),
      clock: { today: () => format('YYYY-MM-DD'), format },
      settings: () => data.get(),
      saveSettings: (settings) => data.set(settings),
      yaml: obsidianYaml,
      ...watchUndone(journalStorage(app.vault.adapter, folder)),
      turns: WINDOW_TURNS,
      listFiles: (path) => listFiles(app, path),
      ...importScreen(app),
    };
  }

  #addViews(data: PluginData, catalog: DashboardModel['catalog'], host: PluginHost): void {
    const { app } = this;
    const { words, screen } = host;
    const dashboard: DashboardModel = {
      catalog,
      words,
      edits: dashboardEdits(host),
      actions: dashboardActions(host),
      settings: () => data.get(),
      today: () => host.clock.today(),
      subscribe: (listener) => data.subscribe(listener),
      savedViews: () => readSavedViews(data.views()),
      saveViews: (views) => data.saveViews(views),
    };
    this.registerView(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, dashboard));
    const importing = {
      words,
      settings: () => data.get(),
      folders: () => host.notes.folders(),
      begin: async (draft: ImportDraft) =>
        (await import('./commands/import-session')).openImport(host, draft),
      onUndone: host.onUndone,
      openNote: (path: string) => screen.openNote(path, 'new-tab'),
      openDashboard: () => screen.openDashboard(),
    };
    this.registerView(IMPORT_VIEW, (leaf) => new ImportView(leaf, importing));
    addImportMenus(app, this, words.commands, {
      importPaths: (paths) => void importPaths(host, paths),
      importSelection: () => void importSelection(host),
    });
    addQueryBlock(app, this, dashboard);
    const { name: display } = this.manifest;
    this.registerHoverLinkSource(DASHBOARD_VIEW, { display, defaultMod: true });
    this.addRibbonIcon('library', words.commands.openDashboard, () => void screen.openDashboard());
  }
}
