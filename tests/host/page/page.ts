// The page: an app over the vault of the server that served it, with the plugins turned on there.
import '../screen/install-dom';
import type { App } from '../app';
import { createApp } from '../create-app';
import { setLanguage } from '../language';
import { openVault } from '../open-vault';
import { setResponder } from '../request-url';
import { setPhone } from '../screen/platform';
import { connectStorage } from '../server/http-storage';
import { MemoryStorage } from '../memory-storage';
import type { VaultStorage } from '../storage';
import { addChrome } from './chrome';
import { copyStorage } from './copy-storage';
import { addCoreCommands } from './core-commands';
import { FileExplorerView } from './file-explorer';
import { MarkdownView } from '../screen/markdown-view';
import { askServer } from './ask-server';
import { loadPlugins } from './load-plugins';
import { readSwitches, type Switches } from './switches';
import { showTheme } from './theme';
import { showTooltips } from './tooltips';

async function start(): Promise<void> {
  const switches = readSwitches(location.href, localStorage);
  setLanguage(switches.language);
  setPhone(switches.isPhone);
  document.documentElement.lang = switches.language;
  document.body.toggleClass(['is-mobile', 'is-phone'], switches.isPhone);
  setResponder(askServer);
  const app = await createPageApp(switches);
  showTheme(app, switches.theme);
  addCoreViews(app);
  addCoreCommands(app);
  addChrome(app);
  if (!switches.isPhone) showTooltips();
  hearWindow(app);
  await loadPlugins(app);
  await openVault(app, { hasLayout: true });
  const hasExplorer = app.workspace.getLeavesOfType('file-explorer').length > 0;
  const reveal = !hasExplorer && !switches.isPhone;
  await app.workspace.ensureSideLeaf('file-explorer', 'left', { reveal });
  if (!app.workspace.getMostRecentLeaf()) app.workspace.setActiveLeaf(app.workspace.getLeaf());
  Object.assign(window, { app });
  document.body.addClass('is-ready');
}

async function createPageApp({ theme, isPhone, isSlow, isInMemory }: Switches): Promise<App> {
  const disk = await connectStorage(location.origin);
  return createApp(isInMemory ? await copyInMemory(disk) : disk, {
    theme,
    localStore: localStorage,
    indexingDelay: isSlow ? 50 : 0,
    isFirstVisit: isSlow,
    hasNarrowNames: isPhone,
  });
}

async function copyInMemory(disk: VaultStorage): Promise<VaultStorage> {
  const memory = new MemoryStorage({ name: disk.name });
  await copyStorage(disk, memory);
  return memory;
}

function hearWindow({ workspace }: App): void {
  window.addEventListener('resize', () => {
    workspace.iterateAllLeaves((leaf) => leaf.onResize());
    workspace.trigger('resize');
  });
  window.addEventListener('beforeunload', () => workspace.trigger('quit'));
}

function addCoreViews(app: App): void {
  const { registry } = app;
  registry.add(registry.views, 'markdown', (leaf) => new MarkdownView(leaf));
  registry.add(registry.views, 'file-explorer', (leaf) => new FileExplorerView(leaf));
}

void start();
