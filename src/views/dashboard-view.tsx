// The dashboard as a view of Obsidian: it keeps the state with the workspace and draws the components into the tab.
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import { Dashboard } from './dashboard/dashboard';
import type { DashboardModel } from './dashboard-model';
import { type DashboardState, FIRST_STATE } from './dashboard-state';
import { ObsidianSurface } from './obsidian-surface';
import { readDashboardState } from './read-dashboard-state';
import { DASHBOARD_VIEW } from './view-types';

export class DashboardView extends ItemView {
  override icon = 'library';
  // Notes opened from here take another tab: the dashboard stays.
  override navigation = false;
  private state: DashboardState = FIRST_STATE;
  private readonly surface = new ObsidianSurface(this.app, DASHBOARD_VIEW);
  private isOpen = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly model: DashboardModel,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return DASHBOARD_VIEW;
  }

  override getDisplayText(): string {
    return this.model.words.dashboard.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.state };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.state = readDashboardState(state);
    this.draw();
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.isOpen = true;
    this.contentEl.addClass('paper-catalog-view');
    this.contentEl.tabIndex = -1;
    this.registerDomEvent(this.contentEl, 'keydown', (event) => this.focusFilter(event));
    this.register(this.contentEl.onWindowMigrated(() => this.drawAnew()));
    this.draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.isOpen = false;
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** Puts the keyboard into the papers, or where there are none on the first step, in the next frame: to focus is to lay out, which then has a turn of its own. */
  takeFocus(): void {
    const find = (selector: string) => this.contentEl.querySelector<HTMLElement>(selector);
    this.contentEl.win.requestAnimationFrame(() => {
      const first = find('.paper-catalog-grid') ?? find('button') ?? this.contentEl;
      first.focus({ preventScroll: true });
    });
  }

  /** What was drawn listens to the window it was drawn in. */
  private drawAnew(): void {
    render(null, this.contentEl);
    this.draw();
  }

  private draw(): void {
    if (!this.isOpen) return;
    const { model, surface, state, contentEl } = this;
    const props = { model, surface, state, root: contentEl };
    render(<Dashboard {...props} onState={(next) => this.change(next)} />, contentEl);
  }

  private change(state: DashboardState): void {
    this.state = state;
    this.draw();
    this.app.workspace.requestSaveLayout();
  }

  /** `/` leads to the filter from anywhere in the view where it is not typed. */
  private focusFilter(event: KeyboardEvent): void {
    const filter = this.contentEl.querySelector<HTMLInputElement>('.paper-catalog-filter-input');
    if (event.key !== '/' || filter === null || event.target === filter) return;
    event.preventDefault();
    filter.focus();
  }
}
