// `WorkspaceLeaf`: one tab, with the view it shows.
import type { App } from '../app';
import type { TFile } from '../files';
import { DeferredView, EmptyView, type DeferredState } from './placeholder-views';
import { ItemView, type View } from './view';
import { WorkspaceItem } from './workspace-item';

declare module './view' {
  interface ViewParts {
    leaf: WorkspaceLeaf;
  }
}

/** What a leaf shows, as data. */
export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
}

/** How a file is to be opened. */
export interface OpenViewState {
  state?: Record<string, unknown>;
  eState?: Record<string, unknown>;
  active?: boolean;
}

/** One tab. Its view is never null: an empty one has an `EmptyView`. */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly containerEl = createDiv('workspace-leaf');
  readonly hoverPopover = null;
  view: View;

  constructor(
    readonly app: App,
    readonly id: string,
  ) {
    super();
    this.view = new EmptyView(this);
    void this.view.openIn(this.containerEl);
    this.containerEl.addEventListener('mousedown', () => app.workspace.setActiveLeaf(this));
    this.containerEl.addEventListener('focusin', () => app.workspace.setActiveLeaf(this));
  }

  /** Whether the view waits to be loaded until the leaf is revealed. */
  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Loads a view that waits. */
  async loadIfDeferred(): Promise<void> {
    if (this.view instanceof DeferredView && this.app.registry.views.has(this.view.deferred.type))
      await this.setViewState(this.view.deferred);
  }

  /** Host side: remembers a view without building it. */
  async defer(deferred: DeferredState): Promise<void> {
    await this.open(new DeferredView(this, deferred));
  }

  /** Shows `view` in place of what it showed, and waits for its `onOpen`. */
  async open(view: View): Promise<View> {
    const old = this.view;
    this.view = view;
    await old.closeView();
    await view.openIn(this.containerEl);
    this.refreshTitle();
    this.app.workspace.leafChanged(this);
    return view;
  }

  /** What the leaf shows. */
  getViewState(): ViewState {
    const state: ViewState = { type: this.view.getViewType(), state: this.view.getState() };
    return this.app.workspace.activeLeaf === this ? { ...state, active: true } : state;
  }

  /** Shows the view registered for `viewState.type`, with its state; another type rebuilds the view. */
  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const { type, state = {} } = viewState;
    if (this.isDeferred || this.view.getViewType() !== type) await this.#build(type, state);
    if (!this.isDeferred) await this.view.setState(state, { history: false });
    this.refreshTitle();
    if (eState !== undefined) this.setEphemeralState(eState);
    if (viewState.active) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.leafChanged(this);
  }

  /** Opens a file in the view for its extension; the leaf becomes active unless told otherwise. */
  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    if (file.extension !== 'md') throw new Error(`No view for the extension ${file.extension}`);
    const state = { ...openState.state, file: file.path };
    await this.setViewState({ type: 'markdown', state }, openState.eState);
    if (openState.active !== false) this.app.workspace.setActiveLeaf(this, { focus: true });
    this.app.workspace.fileOpened(this, file);
  }

  /** Closes the leaf. */
  detach(): void {
    const { parent } = this;
    if (!parent) return;
    parent.removeChild(this);
    this.parent = null;
    void this.view.closeView();
    this.app.workspace.leafDetached(this);
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  /** The words on the tab. */
  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** Host side: shows the title the view has now. */
  refreshTitle(): void {
    if (this.view instanceof ItemView) this.view.refreshTitle();
    this.parent?.refreshChild(this);
  }

  async #build(type: string, state: Record<string, unknown>): Promise<void> {
    const creator = this.app.registry.views.get(type);
    if (type === 'empty') await this.open(new EmptyView(this));
    else if (creator) await this.open(creator(this));
    else await this.defer({ type, state });
  }
}
