// The file explorer: folders and notes; a click opens, a right click shows what can be done. Only the
// rows around those in sight are in the document, so that a large vault stays quick.
import { TFile, TFolder, type TAbstractFile } from '../files';
import { setIcon } from '../screen/icons';
import { Menu } from '../screen/menu';
import { Keymap } from '../screen/scope';
import { ItemView } from '../screen/view';
import { listRows, nameOf, type FileRow } from './file-rows';

/** Milliseconds in which changes are gathered: an import makes hundreds of files. */
const MOMENT = 150;
/** Rows in the document, and how many of them lie above those in sight. */
const DRAWN = 300;
const ABOVE = 120;

/** The view of all files. */
export class FileExplorerView extends ItemView {
  override icon = 'folder-closed';
  readonly #open = new Set<string>();
  readonly #selected = new Set<TAbstractFile>();
  readonly #listEl = createDiv({ cls: 'nav-files-container', attr: { role: 'tree' } });
  #rows: FileRow[] = [];
  #first = 0;
  #waiting = 0;

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
    this.contentEl.append(this.#listEl);
    this.registerDomEvent(this.contentEl, 'scroll', () => this.#scrolled());
    this.#draw();
    return Promise.resolve();
  }

  #drawSoon(): void {
    if (this.#waiting === 0) this.#waiting = window.setTimeout(() => this.#draw(), MOMENT);
  }

  #draw(): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = 0;
    this.#rows = listRows(this.app.vault.getRoot(), ({ path }) => this.#open.has(path));
    this.#drawWindow();
  }

  #scrolled(): void {
    const first = this.#firstWanted();
    if (Math.abs(first - this.#first) > ABOVE / 2) this.#drawWindow();
  }

  #drawWindow(): void {
    const height = this.#rowHeight();
    this.#first = this.#firstWanted();
    const shown = this.#rows.slice(this.#first, this.#first + DRAWN);
    const below = this.#rows.length - this.#first - shown.length;
    this.#listEl.setCssStyles({
      paddingTop: `${this.#first * height}px`,
      paddingBottom: `${below * height}px`,
    });
    this.#listEl.replaceChildren(...shown.map((row) => this.#drawRow(row)));
  }

  #firstWanted(): number {
    const inSight = Math.floor(this.contentEl.scrollTop / this.#rowHeight());
    return Math.max(0, Math.min(inSight - ABOVE, this.#rows.length - DRAWN));
  }

  #rowHeight(): number {
    const first = this.#listEl.firstElementChild;
    return first?.getBoundingClientRect().height || 27;
  }

  #drawRow({ file, depth }: FileRow): HTMLElement {
    const kind = file instanceof TFolder ? 'nav-folder' : 'nav-file';
    const item = createDiv(`tree-item ${kind}`);
    item.setCssProps({ '--depth': String(depth) });
    item.toggleClass('mod-top', depth === 0);
    const attr = { 'data-path': file.path, role: 'treeitem', tabindex: 0 };
    const cls = `tree-item-self ${kind}-title tappable is-clickable`;
    const title = item.createDiv({ cls, attr });
    title.createDiv({ cls: `tree-item-inner ${kind}-title-content`, text: nameOf(file) });
    title.toggleClass('is-selected', this.#selected.has(file));
    if (file instanceof TFolder) this.#dressFolder(file, title);
    else title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    this.#listen(file, title);
    return item;
  }

  #dressFolder(folder: TFolder, title: HTMLElement): void {
    const isOpen = this.#open.has(folder.path);
    const arrow = title.createDiv({ cls: 'tree-item-icon collapse-icon', prepend: true });
    setIcon(arrow, 'chevron-down');
    arrow.toggleClass('is-collapsed', !isOpen);
    title.setAttr('aria-expanded', isOpen);
  }

  #listen(file: TAbstractFile, title: HTMLElement): void {
    title.addEventListener('click', (event) => this.#clicked(file, event));
    title.addEventListener('auxclick', (event) => {
      if (event.button === 1) this.#clicked(file, event);
    });
    title.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#clicked(file, event);
    });
    title.addEventListener('contextmenu', (event) => this.#showMenu(file, event));
  }

  #clicked(file: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
    if (event.altKey || event.shiftKey) toggle(this.#selected, file);
    else if (file instanceof TFolder) toggle(this.#open, file.path);
    else this.#openFile(file, event);
    this.#draw();
  }

  #openFile(file: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
    this.#selected.clear();
    if (!(file instanceof TFile) || file.extension !== 'md') return;
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }

  #showMenu(file: TAbstractFile, event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    const { workspace } = this.app;
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
        .onClick(() => this.#trash(files)),
    );
  }

  async #trash(files: readonly TAbstractFile[]): Promise<void> {
    this.#selected.clear();
    for (const file of files) await this.app.fileManager.trashFile(file);
  }
}

function toggle<T>(set: Set<T>, value: T): void {
  if (!set.delete(value)) set.add(value);
}
