// `WorkspaceTabs`: leaves behind one another, one of them shown, with a row of tabs above.
import { setIcon } from './icons';
import { Menu } from './menu';
import { setTooltip } from './tooltip';
import { WorkspaceParent } from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';

/** A group of tabs. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl = createDiv('workspace-tabs mod-top');
  readonly children: WorkspaceLeaf[] = [];
  readonly #headers = new Map<WorkspaceLeaf, HTMLElement>();
  readonly #headerEl: HTMLElement;
  readonly #leavesEl: HTMLElement;
  #current: WorkspaceLeaf | null = null;

  constructor() {
    super();
    const bar = this.containerEl.createDiv('workspace-tab-header-container');
    const attr = { role: 'tablist' };
    this.#headerEl = bar.createDiv({ cls: 'workspace-tab-header-container-inner', attr });
    bar.createDiv('workspace-tab-header-spacer');
    this.#leavesEl = this.containerEl.createDiv('workspace-tab-container');
  }

  /** The leaf that shows. */
  get currentLeaf(): WorkspaceLeaf | null {
    return this.#current;
  }

  /** Adds `leaf` as the last tab; the first one shows. */
  addLeaf(leaf: WorkspaceLeaf): WorkspaceLeaf {
    leaf.parent = this;
    this.children.push(leaf);
    this.#leavesEl.append(leaf.containerEl);
    this.#headers.set(leaf, this.#drawHeader(leaf));
    if (this.#current) leaf.containerEl.hide();
    else this.revealChild(leaf);
    this.refreshChild(leaf);
    return leaf;
  }

  revealChild(leaf: WorkspaceLeaf): void {
    this.#current = leaf;
    for (const each of this.children) {
      each.containerEl.toggle(each === leaf);
      this.#headers.get(each)?.toggleClass('is-active', each === leaf);
      this.#headers.get(each)?.setAttr('aria-selected', each === leaf);
    }
  }

  removeChild(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    this.children.splice(at, 1);
    this.#headers.get(leaf)?.remove();
    this.#headers.delete(leaf);
    leaf.containerEl.remove();
    const next = this.children[Math.min(at, this.children.length - 1)];
    if (this.#current === leaf) this.#current = null;
    if (!this.#current && next) this.revealChild(next);
    if (!next) this.parent?.removeChild(this);
  }

  refreshChild(leaf: WorkspaceLeaf): void {
    const header = this.#headers.get(leaf);
    if (!header) return;
    setTooltip(header, leaf.getDisplayText());
    header.setAttr('data-type', leaf.view.getViewType());
    const icon = header.querySelector<HTMLElement>('.workspace-tab-header-inner-icon');
    if (icon) setIcon(icon, leaf.getIcon());
    header.querySelector('.workspace-tab-header-inner-title')?.setText(leaf.getDisplayText());
  }

  #drawHeader(leaf: WorkspaceLeaf): HTMLElement {
    const attr = { role: 'tab', tabindex: 0 };
    const header = this.#headerEl.createDiv({ cls: 'workspace-tab-header tappable', attr });
    const inner = header.createDiv('workspace-tab-header-inner');
    inner.createDiv('workspace-tab-header-inner-icon');
    inner.createDiv('workspace-tab-header-inner-title');
    const close = inner.createDiv('workspace-tab-header-inner-close-button');
    setIcon(close, 'x');
    setTooltip(close, 'Close');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    header.addEventListener('click', () => void leaf.app.workspace.revealLeaf(leaf));
    header.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void leaf.app.workspace.revealLeaf(leaf);
    });
    header.addEventListener('contextmenu', (event) => this.#showMenu(leaf, event));
    return header;
  }

  #showMenu(leaf: WorkspaceLeaf, event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    menu.addItem((item) =>
      item
        .setTitle('Close')
        .setIcon('x')
        .onClick(() => leaf.detach()),
    );
    leaf.view.onPaneMenu(menu, 'tab-header');
  }
}
