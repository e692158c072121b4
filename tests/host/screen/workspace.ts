// `app.workspace`: which leaves are open where, and the events of the screen. It touches no document
// until a leaf is asked for, so that an app without a screen has one too.
import type { App } from '../app';
import { debounce } from '../debounce';
import { Events, type EventRef } from '../events';
import type { TFile } from '../files';
import { FileView } from './file-view';
import { readLayoutFile, writeLayoutFile } from './layout-file';
import { listenToKeys } from './listen-to-keys';
import { MarkdownView } from './markdown-view';
import type { PaneType } from './scope';
import type { View } from './view';
import type { WorkspaceEventMap } from './workspace-events';
import { buildFrame, leavesOf, type WorkspaceFrame } from './workspace-frame';
import type { WorkspaceItem } from './workspace-item';
import { readLayout, restoreLayout, saveLayout, type SavedLayout } from './workspace-layout';
import { WorkspaceLeaf, type OpenViewState } from './workspace-leaf';
import { tellMigrated } from './window-migration';
import { WorkspaceRoot, WorkspaceSidedock } from './workspace-split';
import { openWindow, WorkspaceWindow } from './workspace-window';

/** A sidebar. */
export type Side = 'left' | 'right';

/** How a side leaf is ensured: it is revealed unless told otherwise, active only when told. */
export interface SideLeafOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: Record<string, unknown>;
}

type ViewClass<T extends View> = abstract new (...args: never[]) => T;

const SAVE_DELAY = 1000;

/** What plugins know as `app.workspace`. */
export class Workspace extends Events {
  layoutReady = false;
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: MarkdownView | null = null;
  /** Saves the layout a moment after the last call. */
  readonly requestSaveLayout = debounce(
    () => writeLayoutFile(this.app, this.getLayout()),
    SAVE_DELAY,
    true,
  );
  #whenReady: (() => unknown)[] = [];
  #frame: WorkspaceFrame | null = null;
  // The leaves of the main area, the most recently active first.
  #recent: WorkspaceLeaf[] = [];
  #count = 0;

  constructor(readonly app: App) {
    super();
    if (typeof document !== 'undefined') listenToKeys(app);
  }

  /** Host side: the places in the document. */
  get frame(): WorkspaceFrame {
    return (this.#frame ??= buildFrame(document.body));
  }

  get containerEl(): HTMLElement {
    return this.frame.containerEl;
  }

  get rootSplit(): WorkspaceRoot {
    return this.frame.root;
  }

  get leftSplit(): WorkspaceSidedock {
    return this.frame.left;
  }

  get rightSplit(): WorkspaceSidedock {
    return this.frame.right;
  }

  override on<K extends keyof WorkspaceEventMap>(
    name: K,
    callback: (...data: WorkspaceEventMap[K]) => unknown,
    ctx?: unknown,
  ): EventRef {
    return this.listen(name, callback, ctx);
  }

  /** Runs `callback` at once when the layout stands, else as soon as it does. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#whenReady.push(callback);
  }

  /** Host side: says that the layout stands and runs what waited for it. */
  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.#whenReady.splice(0)) callback();
    this.trigger('layout-change');
  }

  /** A leaf to open something in: the current one, or a new one as `newLeaf` says. */
  getLeaf(newLeaf: PaneType | boolean = false): WorkspaceLeaf {
    if (newLeaf === 'window') return this.openPopoutLeaf();
    const root = this.#focusedRoot();
    if (newLeaf === 'split') return root.addTabs().addLeaf(this.#newLeaf());
    const recent = this.getMostRecentLeaf(root);
    if (newLeaf === false && recent?.view.navigation) return recent;
    const tabs = root.children.find((each) => each === recent?.parent);
    return (tabs ?? root.firstTabs()).addLeaf(this.#newLeaf());
  }

  /** A new leaf in a window of its own. */
  openPopoutLeaf(): WorkspaceLeaf {
    return this.#openWindow().firstTabs().addLeaf(this.#newLeaf());
  }

  /** Moves a leaf, its view as it stands, to a window of its own. */
  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const opened = this.#openWindow();
    leaf.parent?.removeChild(leaf);
    opened.firstTabs().addLeaf(leaf);
    tellMigrated(leaf.containerEl);
    this.setActiveLeaf(leaf);
    this.#changed();
    return opened;
  }

  /** A new leaf in the left sidebar. */
  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.#sideLeaf(this.leftSplit, split);
  }

  /** A new leaf in the right sidebar. */
  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.#sideLeaf(this.rightSplit, split);
  }

  /** The leaf of that type in a sidebar; made when there is none. Shown unless told otherwise. */
  async ensureSideLeaf(
    type: string,
    side: Side,
    options: SideLeafOptions = {},
  ): Promise<WorkspaceLeaf> {
    const { active = false, reveal = true, split = false, state = {} } = options;
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() === dock);
    const leaf = known ?? this.#sideLeaf(dock, split);
    if (!known || options.state) await leaf.setViewState({ type, state });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  /** Opens what a link means, seen from the note at `sourcePath`; a missing note is made. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState?: OpenViewState,
  ): Promise<void> {
    const path = linktext.split('#')[0] ?? '';
    const { metadataCache, vault } = this.app;
    const found = path
      ? metadataCache.getFirstLinkpathDest(path, sourcePath)
      : vault.getFileByPath(sourcePath);
    const file = found ?? (await vault.create(/\.md$/.test(path) ? path : `${path}.md`, ''));
    await this.getLeaf(newLeaf).openFile(file, openViewState);
  }

  /** Makes `leaf` the one that is worked in. */
  setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } = {}): void {
    if (!leaf.parent) return;
    leaf.parent.revealChild(leaf);
    if (params.focus && 'editor' in leaf.view && leaf.view instanceof MarkdownView)
      leaf.view.focusEditor();
    if (this.activeLeaf === leaf) return;
    this.activeLeaf?.containerEl.removeClass('mod-active');
    this.activeLeaf = leaf;
    if (leaf.getRoot() instanceof WorkspaceRoot)
      this.#recent = [leaf, ...this.#recent.filter((other) => other !== leaf)];
    this.#updateActiveEditor();
    leaf.containerEl.addClass('mod-active');
    this.trigger('active-leaf-change', leaf);
    void leaf.loadIfDeferred();
  }

  /** Brings `leaf` to the front, its sidebar too; resolves when its view is loaded. */
  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    leaf.parent?.revealChild(leaf);
    await leaf.loadIfDeferred();
    if (root instanceof WorkspaceRoot) this.setActiveLeaf(leaf);
    this.trigger('layout-change');
  }

  /** The leaf of the main area (or of `root`) that was active last. */
  getMostRecentLeaf(root: WorkspaceItem | null = this.#frame?.root ?? null): WorkspaceLeaf | null {
    const recent = this.#recent.find((leaf) => leaf.getRoot() === root);
    return recent ?? this.#leaves().find((leaf) => leaf.getRoot() === root) ?? null;
  }

  /** The active view when it is one of `type`. */
  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  /** The file of the active view, else the file that was active last. */
  getActiveFile(): TFile | null {
    const views = [this.activeLeaf, ...this.#recent].map((leaf) => leaf?.view);
    const view = views.find((each) => each instanceof FileView && each.file);
    return view instanceof FileView ? view.file : null;
  }

  /** All leaves whose view is, or will be when loaded, of that type. */
  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.#leaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  /** Closes all leaves of that type. */
  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.#leaves().find((leaf) => leaf.id === id) ?? null;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.#leaves()) if (leaf.getRoot() === this.rootSplit) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.#leaves()) callback(leaf);
  }

  /** The layout as data. */
  getLayout(): SavedLayout {
    return saveLayout(this.frame, this.activeLeaf);
  }

  /** Replaces the layout by one that `getLayout` gave; what is no layout changes nothing. */
  async changeLayout(layout: unknown): Promise<void> {
    const saved = readLayout(layout);
    if (!saved) return;
    for (const leaf of this.#leaves()) leaf.detach();
    await restoreLayout(this.frame, saved, (id) => this.#newLeaf(id));
    const active = saved.active === null ? null : this.getLeafById(saved.active);
    if (active) this.setActiveLeaf(active);
  }

  /** Host side: takes the layout that was saved in the vault, if one was. */
  async loadLayout(): Promise<void> {
    await this.changeLayout(await readLayoutFile(this.app));
  }

  /** Host side: a leaf shows something else. */
  leafChanged(leaf: WorkspaceLeaf): void {
    if (!leaf.parent) return;
    if (leaf === this.activeLeaf) this.#updateActiveEditor();
    this.#changed();
  }

  /** Host side: a leaf was closed. */
  leafDetached(leaf: WorkspaceLeaf): void {
    this.#recent = this.#recent.filter((other) => other !== leaf);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      this.#updateActiveEditor();
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
      else this.trigger('active-leaf-change', null);
    }
    this.#changed();
  }

  /** Host side: a leaf opened a file. */
  fileOpened(leaf: WorkspaceLeaf, file: TFile): void {
    if (leaf === this.activeLeaf) this.trigger('file-open', file);
  }

  #changed(): void {
    if (!this.layoutReady) return;
    this.trigger('layout-change');
    this.requestSaveLayout();
  }

  #updateActiveEditor(): void {
    const view = this.activeLeaf?.view;
    this.activeEditor = view instanceof MarkdownView ? view : null;
  }

  #openWindow(): WorkspaceWindow {
    const { windows } = this.frame;
    const opened = openWindow({
      onKey: (event) => {
        if (!event.defaultPrevented) this.app.keymap.handleKey(event, this.app.scope);
      },
      onClose: () => {
        for (const leaf of this.#leaves()) if (leaf.getRoot() === opened) leaf.detach();
        windows.splice(windows.indexOf(opened), 1);
        this.trigger('window-close', opened, opened.win);
      },
    });
    windows.push(opened);
    this.trigger('window-open', opened, opened.win);
    return opened;
  }

  /** The window of its own that is worked in, else the main area. */
  #focusedRoot(): WorkspaceRoot {
    const root = this.activeLeaf?.getRoot();
    return root instanceof WorkspaceWindow ? root : this.rootSplit;
  }

  #leaves(): WorkspaceLeaf[] {
    return this.#frame ? leavesOf(this.#frame) : [];
  }

  #sideLeaf(dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
    return (split ? dock.addTabs() : dock.firstTabs()).addLeaf(this.#newLeaf());
  }

  #newLeaf(id = `leaf-${++this.#count}-${Date.now().toString(36)}`): WorkspaceLeaf {
    return new WorkspaceLeaf(this.app, id);
  }
}
