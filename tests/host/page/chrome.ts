// What stands around the leaves: ribbon, status bar, the buttons of the sidebars and, on a phone, the
// bar at the bottom.
import type { App } from '../app';
import { setIcon } from '../screen/icons';
import { Platform } from '../screen/platform';
import { SettingsWindow } from '../screen/settings-window';
import { setTooltip } from '../screen/tooltip';
import { CommandPalette, QuickSwitcher } from './command-palette';

/** Builds it and keeps it to what plugins add. */
export function addChrome(app: App): void {
  const { registry, workspace } = app;
  const { appEl, ribbonEl, statusBarEl } = workspace.frame;
  const refresh = (): void => {
    ribbonEl.replaceChildren(
      iconButton('search', 'Open quick switcher', () => new QuickSwitcher(app).open()),
      iconButton('terminal', 'Open command palette', () => new CommandPalette(app).open()),
      ...registry.ribbonIcons.values(),
    );
    statusBarEl.replaceChildren(...registry.statusBarItems.values());
  };
  registry.on('changed', refresh);
  refresh();
  if (Platform.isPhone) addPhoneBar(app, appEl);
  else addDesktopButtons(app, ribbonEl);
}

function addDesktopButtons(app: App, ribbonEl: HTMLElement): void {
  const { workspace } = app;
  const ribbon = ribbonEl.parentElement;
  ribbon?.prepend(
    iconButton('panel-left', 'Toggle left sidebar', () => workspace.leftSplit.toggle()),
  );
  ribbon?.createDiv('side-dock-settings').append(
    iconButton('panel-right', 'Toggle right sidebar', () => workspace.rightSplit.toggle()),
    iconButton('settings', 'Settings', () => new SettingsWindow(app).open()),
  );
}

function addPhoneBar(app: App, appEl: HTMLElement): void {
  const { leftSplit, rightSplit } = app.workspace;
  const bar = appEl.createDiv('mobile-navbar').createDiv('mobile-navbar-actions');
  bar.append(
    iconButton('panel-left', 'Left sidebar', () => leftSplit.toggle()),
    iconButton('search', 'Quick switcher', () => new QuickSwitcher(app).open()),
    iconButton('terminal', 'Command palette', () => new CommandPalette(app).open()),
    iconButton('settings', 'Settings', () => new SettingsWindow(app).open()),
    iconButton('panel-right', 'Right sidebar', () => rightSplit.toggle()),
  );
  app.workspace.rootSplit.containerEl.addEventListener('click', () => {
    leftSplit.collapse();
    rightSplit.collapse();
  });
}

function iconButton(icon: string, title: string, act: () => void): HTMLElement {
  const cls = 'clickable-icon side-dock-ribbon-action';
  const el = createEl('button', { cls, attr: { type: 'button' } });
  setIcon(el, icon);
  setTooltip(el, title, { placement: 'right' });
  el.addEventListener('click', act);
  return el;
}
