// The command palette, and the quick switcher beside it.
import type { App } from '../app';
import type { TFile } from '../files';
import type { Command } from '../registry';
import { FuzzySuggestModal } from '../screen/suggest-modal';
import { commandsNow, runCommand } from './run-command';

/** Finds a command by its words and runs it. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    return commandsNow(this.app);
  }

  getItemText({ name }: Command): string {
    return name;
  }

  onChooseItem(command: Command): void {
    runCommand(this.app, command);
  }
}

/** Finds a note by its path and opens it. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Find a note...');
  }

  getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText({ path }: TFile): string {
    return path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(event.ctrlKey || event.metaKey).openFile(file);
  }
}
