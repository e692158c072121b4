// The main area and the sidebars: groups of tabs beside one another.
import { WorkspaceParent, type WorkspaceItem } from './workspace-item';
import { WorkspaceTabs } from './workspace-tabs';

/** Groups of tabs in a row. */
export class WorkspaceSplit extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  readonly children: WorkspaceTabs[] = [];

  constructor(parentEl: HTMLElement, cls: string) {
    super();
    this.containerEl = parentEl.createDiv(`workspace-split ${cls}`);
  }

  /** Adds an empty group of tabs. */
  addTabs(): WorkspaceTabs {
    const tabs = new WorkspaceTabs();
    tabs.parent = this;
    this.children.push(tabs);
    this.containerEl.append(tabs.containerEl);
    return tabs;
  }

  /** The first group; made when there is none. */
  firstTabs(): WorkspaceTabs {
    return this.children[0] ?? this.addTabs();
  }

  removeChild(child: WorkspaceItem): void {
    const at = this.children.findIndex((tabs) => tabs === child);
    if (at >= 0) this.children.splice(at, 1);
    child.containerEl.remove();
  }

  revealChild(): void {
    return;
  }

  refreshChild(): void {
    return;
  }
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceSplit {
  get win(): Window {
    return this.containerEl.win;
  }

  get doc(): Document {
    return this.containerEl.doc;
  }
}

/** A sidebar; on a phone, a drawer. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;

  /** Shows the sidebar. */
  expand(): void {
    this.#set(false);
  }

  /** Hides the sidebar. */
  collapse(): void {
    this.#set(true);
  }

  /** Shows a hidden sidebar, hides a shown one. */
  toggle(): void {
    this.#set(!this.collapsed);
  }

  #set(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
  }
}
