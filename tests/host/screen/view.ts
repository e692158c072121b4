// `View` and `ItemView`: what a leaf shows. The leaf's type is added by workspace-leaf.ts.
import type { App } from '../app';
import { Component } from '../component';
import { setIcon } from './icons';
import type { Menu } from './menu';
import type { Scope } from './scope';
import { setTooltip } from './tooltip';

/** What a view knows of the leaf it is in; workspace-leaf.ts gives it its type. */
export interface ViewParts {
  app: App;
}

/** Set `history` when a state is worth going back to. */
export interface ViewStateResult {
  history: boolean;
}

/** What a leaf shows; subclasses build it in `onOpen` and keep what it needs to come back in a state. */
export abstract class View extends Component {
  readonly app: App;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement = createDiv('workspace-leaf-content');

  constructor(readonly leaf: ViewParts['leaf']) {
    super();
    this.app = leaf.app;
  }

  /** The name under which the view is registered. */
  abstract getViewType(): string;
  /** The words on its tab. */
  abstract getDisplayText(): string;

  /** For subclasses: the view is in the document. */
  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  /** For subclasses: the view is about to go. */
  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  /** What brings the view back as it is: saved with the layout. */
  getState(): Record<string, unknown> {
    return {};
  }

  /** Takes a state that was saved, by this version or an older one. */
  setState(state: unknown, result: ViewStateResult): Promise<void>;
  setState(): Promise<void> {
    return Promise.resolve();
  }

  /** What is not worth saving: where the cursor is. */
  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  /** Takes it back. */
  setEphemeralState(state: unknown): void;
  setEphemeralState(): void {
    return;
  }

  /** The icon on its tab. */
  getIcon(): string {
    return this.icon;
  }

  /** The view has another size. */
  onResize(): void {
    return;
  }

  /** For subclasses: adds to the menu of the tab or of the three dots. */
  onPaneMenu(menu: Menu, source: string): void;
  onPaneMenu(): void {
    return;
  }

  /** Host side: puts the view into `host` and starts its life. */
  async openIn(host: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    host.replaceChildren(this.containerEl);
    void this.load();
    await this.onOpen();
  }

  /** Host side: ends the view's life. */
  async closeView(): Promise<void> {
    const closing = this.onClose();
    this.unload();
    this.containerEl.remove();
    await closing;
  }
}

/** A view with a header (title and actions) and a content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  readonly #actionsEl: HTMLElement;

  constructor(leaf: ViewParts['leaf']) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.#titleEl = header
      .createDiv('view-header-title-container mod-at-start')
      .createDiv('view-header-title');
    this.#actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  /** Adds an icon to the header, before those already there. */
  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createEl('button', { cls: 'clickable-icon view-action', attr: { type: 'button' } });
    setIcon(el, icon);
    setTooltip(el, title);
    el.addEventListener('click', (event) => void callback(event));
    this.#actionsEl.prepend(el);
    return el;
  }

  /** Host side: shows the title that `getDisplayText` gives now. */
  refreshTitle(): void {
    this.#titleEl.setText(this.getDisplayText());
  }

  override async openIn(host: HTMLElement): Promise<void> {
    this.refreshTitle();
    await super.openIn(host);
  }
}
