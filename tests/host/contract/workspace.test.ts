/** @jest-environment jsdom */
import {
  FileView,
  ItemView,
  MarkdownView,
  Menu,
  TFile,
  type App,
  type TAbstractFile,
  type WorkspaceLeaf,
} from 'obsidian';
import { openTestApp, waitFor, type TestApp } from '../test-app';

class DemoView extends ItemView {
  static readonly log: string[] = [];
  words = 'nothing';

  getViewType(): string {
    return 'demo';
  }

  getDisplayText(): string {
    return 'Demo';
  }

  override getState(): Record<string, unknown> {
    return { words: this.words };
  }

  override setState(state: unknown): Promise<void> {
    if (typeof state === 'object' && state !== null && 'words' in state)
      this.words = String(state.words);
    return Promise.resolve();
  }

  protected override onOpen(): Promise<void> {
    DemoView.log.push('open');
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    DemoView.log.push('close');
    return Promise.resolve();
  }
}

function addViews(app: App): Promise<void> {
  const { registry } = app;
  registry.add(registry.views, 'markdown', (leaf) => new MarkdownView(leaf));
  registry.add(registry.views, 'demo', (leaf) => new DemoView(leaf));
  return Promise.resolve();
}

const FILES = { 'a/Note.md': 'first\nsecond', 'Other.md': 'other' };

function openApp(files: Record<string, string> = FILES): Promise<TestApp> {
  return openTestApp({ files, load: addViews });
}

function fileAt(app: App, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no ${path}`);
  return file;
}

async function openDemo(app: App): Promise<WorkspaceLeaf> {
  const leaf = app.workspace.getLeaf(true);
  await leaf.setViewState({ type: 'demo', active: true });
  return leaf;
}

async function openDemoView(app: App): Promise<DemoView> {
  const { view } = await openDemo(app);
  if (view instanceof DemoView) return view;
  throw new Error('The leaf shows another view');
}

beforeEach(() => {
  document.body.empty();
  DemoView.log.length = 0;
});

describe('views and leaves', () => {
  it('W02 builds the registered view and runs its onOpen', async () => {
    const { app } = await openApp();
    const leaf = await openDemo(app);
    expect(leaf.view).toBeInstanceOf(DemoView);
    expect(DemoView.log).toEqual(['open']);
  });

  it('W03 finds the leaf by the recorded type of its view', async () => {
    const { app } = await openApp();
    const leaf = await openDemo(app);
    expect(app.workspace.getLeavesOfType('demo')).toEqual([leaf]);
    expect(app.workspace.getLeavesOfType('other')).toEqual([]);
  });

  it('W04 returns the active view when it has the type asked for', async () => {
    const { app } = await openApp();
    const { view } = await openDemo(app);
    expect(app.workspace.getActiveViewOfType(DemoView)).toBe(view);
    expect(app.workspace.getActiveViewOfType(FileView)).toBeNull();
  });

  it('W05 runs onClose when leaves of a type are detached', async () => {
    const { app } = await openApp();
    await openDemo(app);
    app.workspace.detachLeavesOfType('demo');
    expect(DemoView.log).toEqual(['open', 'close']);
    expect(app.workspace.getLeavesOfType('demo')).toEqual([]);
  });

  it('W06 runs onOpen for a view handed to leaf.open', async () => {
    const { app } = await openApp();
    const leaf = app.workspace.getLeaf(true);
    const view = new DemoView(leaf);
    expect(await leaf.open(view)).toBe(view);
    expect(leaf.view).toBe(view);
    expect(DemoView.log).toEqual(['open']);
  });

  it('W07 fires layout-change when a view opens', async () => {
    const { app } = await openApp();
    const heard = jest.fn();
    app.workspace.on('layout-change', heard);
    await openDemo(app);
    expect(heard).toHaveBeenCalled();
  });

  it('W10 puts the header before the content', async () => {
    const { app } = await openApp();
    const view = await openDemoView(app);
    expect(view.containerEl.children[1]).toBe(view.contentEl);
  });

  it('W11 adds a clickable icon to the header', async () => {
    const { app } = await openApp();
    const view = await openDemoView(app);
    const clicked = jest.fn();
    const action = view.addAction('star', 'Do it', clicked);
    action.click();
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(view.containerEl.children[0]?.contains(action)).toBe(true);
  });

  it('W12 attaches the view to the document', async () => {
    const { app } = await openApp();
    expect((await openDemo(app)).view.containerEl.isConnected).toBe(true);
  });

  it('W19 gives an empty leaf a view', async () => {
    const { app } = await openApp();
    expect(app.workspace.getLeaf(true).view.getViewType()).toBe('empty');
  });

  it('keeps what a leaf shows when no plugin knows its type', async () => {
    const { app } = await openApp();
    const leaf = app.workspace.getLeaf(true);
    await leaf.setViewState({ type: 'gone', state: { kept: 1 } });
    expect(leaf.isDeferred).toBe(true);
    expect(leaf.getViewState()).toMatchObject({ type: 'gone', state: { kept: 1 } });
  });
});

describe('sidebars', () => {
  it('W18 puts a right leaf into the right sidebar', async () => {
    const { app } = await openApp();
    const leaf = app.workspace.getRightLeaf(false);
    expect(leaf.getRoot()).toBe(app.workspace.rightSplit);
  });

  it('W20 opens one side leaf of a type and reuses it', async () => {
    const { app } = await openApp();
    const first = await app.workspace.ensureSideLeaf('demo', 'right');
    const second = await app.workspace.ensureSideLeaf('demo', 'right');
    expect(second).toBe(first);
    expect(first.view).toBeInstanceOf(DemoView);
    expect(app.workspace.rightSplit.collapsed).toBe(false);
  });
});

describe('layout ready', () => {
  it('W21 queues until the layout stands, then runs at once', async () => {
    const order: string[] = [];
    const { app } = await openTestApp({
      load: (app) => {
        app.workspace.onLayoutReady(() => order.push('queued'));
        order.push('loaded');
        return Promise.resolve();
      },
    });
    app.workspace.onLayoutReady(() => order.push('at once'));
    expect(order).toEqual(['loaded', 'queued', 'at once']);
  });
});

describe('files', () => {
  it('W08 opens a note in a Markdown view with its text, and says so', async () => {
    const { app } = await openApp();
    const heard = jest.fn();
    app.workspace.on('file-open', heard);
    const file = fileAt(app, 'a/Note.md');
    const leaf = app.workspace.getLeaf(false);
    await leaf.openFile(file);
    expect(leaf.view).toBeInstanceOf(MarkdownView);
    expect(app.workspace.activeEditor?.editor.getValue()).toBe('first\nsecond');
    expect(heard).toHaveBeenCalledWith(file);
  });

  it('W09 knows the active file after openLinkText', async () => {
    const { app } = await openApp();
    await app.workspace.openLinkText('Note', 'Other.md');
    expect(app.workspace.getActiveFile()?.path).toBe('a/Note.md');
  });

  it('keeps the active file while a view without one is active', async () => {
    const { app } = await openApp();
    await app.workspace.openLinkText('Note', '');
    await openDemo(app);
    expect(app.workspace.activeEditor).toBeNull();
    expect(app.workspace.getActiveFile()?.path).toBe('a/Note.md');
  });

  it('makes the note of a link that leads nowhere', async () => {
    const { app, text } = await openApp();
    await app.workspace.openLinkText('New one', '');
    expect(app.workspace.getActiveFile()?.path).toBe('New one.md');
    expect(await text('New one.md')).toBe('');
  });

  it('closes the leaf of a deleted note and follows a renamed one', async () => {
    const { app } = await openApp();
    await app.workspace.openLinkText('Note', '');
    await app.vault.rename(fileAt(app, 'a/Note.md'), 'Renamed.md');
    expect(app.workspace.getMostRecentLeaf()?.getDisplayText()).toBe('Renamed');
    await app.vault.delete(fileAt(app, 'Renamed.md'));
    expect(app.workspace.getLeavesOfType('markdown')).toEqual([]);
  });
});

describe('X07 the layout', () => {
  async function saveAndReopen(first: TestApp): Promise<TestApp> {
    const layout = first.app.workspace.getLayout();
    document.body.empty();
    const second = await openApp();
    await second.app.workspace.changeLayout(JSON.parse(JSON.stringify(layout)));
    return second;
  }

  it('brings views back with their states', async () => {
    const first = await openApp();
    const leaf = await openDemo(first.app);
    await leaf.setViewState({ type: 'demo', state: { words: 'kept' } });
    const { app } = await saveAndReopen(first);
    const [back] = app.workspace.getLeavesOfType('demo');
    expect(back?.view).toBeInstanceOf(DemoView);
    expect(back?.view.getState()).toEqual({ words: 'kept' });
  });

  it('defers a view behind another until it is revealed', async () => {
    const first = await openApp();
    const behind = await openDemo(first.app);
    await behind.setViewState({ type: 'demo', state: { words: 'kept' } });
    await first.app.workspace.getLeaf('tab').openFile(fileAt(first.app, 'Other.md'));
    const { app } = await saveAndReopen(first);
    const leaf = app.workspace.getLeavesOfType('demo')[0];
    expect(leaf?.isDeferred).toBe(true);
    expect(leaf?.view).not.toBeInstanceOf(DemoView);
    if (leaf) await app.workspace.revealLeaf(leaf);
    expect(leaf?.isDeferred).toBe(false);
    expect(leaf?.view.getState()).toEqual({ words: 'kept' });
  });

  it('is saved in the vault after a change', async () => {
    const { app, text } = await openApp();
    await openDemo(app);
    await app.workspace.requestSaveLayout.run();
    await waitFor(async () => (await text('.obsidian/workspace.json'))?.includes('"demo"'));
  });

  it('is taken for none when it is none', async () => {
    const { app } = await openApp();
    const leaf = await openDemo(app);
    await app.workspace.changeLayout({ main: 'broken' });
    expect(app.workspace.getLeavesOfType('demo')).toEqual([leaf]);
  });
});

describe('X04 menus of files', () => {
  it('carries the menu and the files', async () => {
    const { app } = await openApp();
    const files: TAbstractFile[] = [fileAt(app, 'a/Note.md'), fileAt(app, 'Other.md')];
    app.workspace.on('file-menu', (menu, file) => {
      menu.addItem((item) => item.setTitle(`Import ${file.path}`));
    });
    app.workspace.on('files-menu', (menu, several) => {
      menu.addItem((item) => item.setTitle(`Import ${several.length}`));
    });
    const menu = new Menu();
    app.workspace.trigger('file-menu', menu, files[0], 'test');
    app.workspace.trigger('files-menu', menu, files, 'test');
    menu.showAtPosition({ x: 0, y: 0 });
    expect(document.body.findAll('.menu-item').map((el) => el.getText())).toEqual([
      'Import a/Note.md',
      'Import 2',
    ]);
  });
});

describe('X10 hovered links', () => {
  it('carries source, link text and element', async () => {
    const { app } = await openApp({ 'Links.md': 'see [[Other]]', ...FILES });
    const heard = jest.fn();
    app.workspace.on('hover-link', heard);
    const leaf = app.workspace.getLeaf(true);
    await leaf.openFile(fileAt(app, 'Links.md'), { state: { mode: 'preview' } });
    await waitFor(() => document.body.querySelector('a.internal-link'));
    const link = document.body.find('a.internal-link');
    link?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(heard).toHaveBeenCalledWith(
      expect.objectContaining({ source: 'preview', linktext: 'Other', targetEl: link }),
    );
  });
});
