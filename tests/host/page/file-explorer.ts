// The file explorer: folders and notes; a click opens, a right click shows what can be done.
import { TFile, TFolder, type TAbstractFile } from '../files';
import { setIcon } from '../screen/icons';
import { Menu } from '../screen/menu';
import { Keymap } from '../screen/scope';
import { ItemView } from '../screen/view';

/** Milliseconds in which changes are gathered: an import makes hundreds of files. */
const MOMENT = 100;

/** The view of all files. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  readonly #open = new Set<string>();
  readonly #selected = new Set<TAbstractFile>();
  #drawing = 0;

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    const redraw = () => this.#drawSoon();
    for (const name of ['create', 'delete'] as const) this.registerEvent(vault.on(name, redraw));
    this.registerEvent(vault.on('rename', redraw));
    this.registerEvent(workspace.on('file-open', redraw));
    for (const folder of vault.getRoot().children) this.#open.add(folder.path);
    this.#draw();
    return Promise.resolve();
  }

  #drawSoon(): void {
    if (this.#drawing !== 0) return;
    this.#drawing = window.setTimeout(() => this.#draw(), MOMENT);
  }

  #draw(): void {
    this.#drawing = 0;
    const files = createDiv({ cls: 'nav-files-container', attr: { role: 'tree' } });
    this.#drawChildren(this.app.vault.getRoot(), files);
    this.contentEl.replaceChildren(files);
  }

  #drawChildren(folder: TFolder, into: HTMLElement): void {
    for (const child of sorted(folder.children)) {
      if (child instanceof TFolder) this.#drawFolder(child, into);
      else if (child instanceof TFile) this.#drawFile(child, into);
    }
  }

  #drawFolder(folder: TFolder, into: HTMLElement): void {
    const isOpen = this.#open.has(folder.path);
    const item = into.createDiv('tree-item nav-folder');
    item.toggleClass('is-collapsed', !isOpen);
    const title = this.#drawTitle(folder, item, 'nav-folder', folder.name);
    title.setAttr('aria-expanded', isOpen);
    const arrow = createDiv('tree-item-icon collapse-icon nav-folder-collapse-indicator');
    setIcon(arrow, 'chevron-down');
    arrow.toggleClass('is-collapsed', !isOpen);
    title.prepend(arrow);
    if (isOpen)
      this.#drawChildren(folder, item.createDiv('tree-item-children nav-folder-children'));
  }

  #drawFile(file: TFile, into: HTMLElement): void {
    const isNote = file.extension === 'md';
    const item = into.createDiv('tree-item nav-file');
    const title = this.#drawTitle(file, item, 'nav-file', isNote ? file.basename : file.name);
    title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    if (!isNote) title.createDiv({ cls: 'nav-file-tag', text: file.extension });
  }

  #drawTitle(
    file: TAbstractFile,
    item: HTMLElement,
    cls: 'nav-file' | 'nav-folder',
    words: string,
  ): HTMLElement {
    const attr = { 'data-path': file.path, role: 'treeitem', tabindex: 0 };
    const title = item.createDiv({
      cls: `tree-item-self ${cls}-title tappable is-clickable`,
      attr,
    });
    title.createDiv({ cls: `tree-item-inner ${cls}-title-content`, text: words });
    title.toggleClass('is-selected', this.#selected.has(file));
    title.addEventListener('click', (event) => this.#clicked(file, event));
    title.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.#clicked(file, event);
    });
    title.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#clicked(file, event);
    });
    title.addEventListener('contextmenu', (event) => this.#showMenu(file, event));
    return title;
  }

  #clicked(file: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
    if (event.altKey || event.shiftKey) this.#toggle(this.#selected, file);
    else if (file instanceof TFolder) this.#toggle(this.#open, file.path);
    else if (file instanceof TFile && file.extension === 'md') {
      this.#selected.clear();
      const { workspace } = this.app;
      void workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    }
    this.#drawSoon();
  }

  #toggle<T>(set: Set<T>, value: T): void {
    if (!set.delete(value)) set.add(value);
  }

  #showMenu(file: TAbstractFile, event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    const { workspace, fileManager } = this.app;
    const several = this.#selected.has(file) && this.#selected.size > 1;
    const files = several ? [...this.#selected] : [file];
    if (several) workspace.trigger('files-menu', menu, files, 'file-explorer-context-menu');
    else workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
    menu.addItem((item) =>
      item
        .setSection('danger')
        .setTitle('Delete')
        .setIcon('trash-2')
        .setWarning(true)
        .onClick(async () => {
          for (const each of files) await fileManager.trashFile(each);
        }),
    );
  }
}

/** Folders first, then by name as people order names. */
function sorted(files: readonly TAbstractFile[]): TAbstractFile[] {
  const rank = (file: TAbstractFile) => (file instanceof TFolder ? 0 : 1);
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...files].sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name));
}
