// Imports from the menus of files, folders and the editor.
import { TFile, TFolder, type App, type Menu, type Plugin, type TAbstractFile } from 'obsidian';
import { IMPORT_ENDINGS } from '../importing/detect-format';
import type { Words } from '../i18n/words';

/** What the menu entries do. */
export interface ImportEntries {
  importPaths(paths: readonly string[]): void;
  importSelection(): void;
}

/** Adds the entries for as long as the plugin is loaded. */
export function addImportMenus(
  { workspace }: App,
  plugin: Plugin,
  words: Words['commands'],
  entries: ImportEntries,
): void {
  const offer = (menu: Menu, files: readonly TAbstractFile[]): void => {
    const paths = files.filter(isImportable).map(({ path }) => path);
    if (paths.length === 0) return;
    addEntry(menu, words.importPapers, () => entries.importPaths(paths));
  };
  plugin.registerEvent(workspace.on('file-menu', (menu, file) => offer(menu, [file])));
  plugin.registerEvent(workspace.on('files-menu', (menu, files) => offer(menu, files)));
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor) => {
      if (editor.getSelection().trim() === '') return;
      addEntry(menu, words.importSelection, () => entries.importSelection());
    }),
  );
}

function addEntry(menu: Menu, title: string, run: () => void): void {
  menu.addItem((item) => item.setTitle(title).setIcon('import').onClick(run));
}

function isImportable(file: TAbstractFile): boolean {
  if (file instanceof TFolder) return true;
  return file instanceof TFile && IMPORT_ENDINGS.includes(file.extension.toLowerCase());
}
