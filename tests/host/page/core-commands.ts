// The app's own commands that a plugin's user needs, and the keys of all commands.
import type { App } from '../app';
import type { Command } from '../registry';
import { MarkdownView } from '../screen/markdown-view';
import { SettingsWindow } from '../screen/settings-window';
import { CommandPalette, QuickSwitcher } from './command-palette';
import { runCommand } from './run-command';
import { showTheme } from './theme';

const LANGUAGES = { en: 'English', zh: '简体中文' };

/** Adds the commands of the app and makes the keys of every command work. */
export function addCoreCommands(app: App): void {
  const { registry } = app;
  for (const command of coreCommands(app)) registry.add(registry.commands, command.id, command);
  app.scope.register(null, null, (event) => {
    const command = [...registry.commands.values()].find((each) => hasKey(each, event));
    if (!command) return true;
    runCommand(app, command);
    return false;
  });
}

function coreCommands(app: App): Command[] {
  const { workspace } = app;
  const mod = (key: string): Pick<Command, 'hotkeys'> => ({
    hotkeys: [{ modifiers: ['Mod'], key }],
  });
  return [
    {
      id: 'command-palette:open',
      name: 'Command palette: Open command palette',
      callback: () => new CommandPalette(app).open(),
      ...mod('p'),
    },
    {
      id: 'switcher:open',
      name: 'Quick switcher: Open quick switcher',
      callback: () => new QuickSwitcher(app).open(),
      ...mod('o'),
    },
    {
      id: 'app:open-settings',
      name: 'Open settings',
      callback: () => new SettingsWindow(app).open(),
      ...mod(','),
    },
    {
      id: 'theme:toggle-light-dark',
      name: 'Toggle light/dark mode',
      callback: () => {
        showTheme(app, app.isDarkMode() ? 'light' : 'dark');
        localStorage.setItem('theme', app.theme);
      },
    },
    ...Object.entries(LANGUAGES).map(([code, name]) => ({
      id: `app:language-${code}`,
      name: `Language: ${name}`,
      callback: () => {
        localStorage.setItem('lang', code);
        location.assign('/');
      },
    })),
    {
      id: 'markdown:toggle-preview',
      name: 'Toggle reading view',
      checkCallback: (checking) => {
        const view = workspace.getActiveViewOfType(MarkdownView);
        if (view && !checking) view.toggleMode();
        return view !== null;
      },
      ...mod('e'),
    },
    {
      id: 'workspace:close',
      name: 'Close current tab',
      callback: () => workspace.getMostRecentLeaf()?.detach(),
    },
    {
      id: 'workspace:move-to-new-window',
      name: 'Move current tab to new window',
      checkCallback: (checking) => {
        const leaf = workspace.activeLeaf;
        if (leaf && !checking) workspace.moveLeafToPopout(leaf);
        return leaf !== null;
      },
    },
    {
      id: 'app:toggle-left-sidebar',
      name: 'Toggle left sidebar',
      callback: () => workspace.leftSplit.toggle(),
    },
    {
      id: 'app:toggle-right-sidebar',
      name: 'Toggle right sidebar',
      callback: () => workspace.rightSplit.toggle(),
    },
  ];
}

function hasKey({ hotkeys = [] }: Command, event: KeyboardEvent): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  return hotkeys.some(
    ({ key, modifiers }) =>
      key.toLowerCase() === event.key.toLowerCase() &&
      modifiers.includes('Mod') === isMod &&
      modifiers.includes('Shift') === event.shiftKey &&
      modifiers.includes('Alt') === event.altKey,
  );
}
