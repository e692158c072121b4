/** @jest-environment jsdom */
// Contract: a plugin's life, its data and what it adds to the app.
import { ItemView, Plugin, Setting, PluginSettingTab, type WorkspaceLeaf } from 'obsidian';
import { evaluatePlugin, enablePlugin } from '../load-plugin';
import { openTestApp, openTestAppWith, waitFor, type TestAppOptions } from '../test-app';

const MANIFEST = {
  id: 'sample',
  name: 'Sample',
  author: 'Somebody',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'A plugin for tests.',
};
const DATA = '.obsidian/plugins/sample/data.json';

class SampleView extends ItemView {
  isClosed = false;
  override getViewType(): string {
    return 'sample-view';
  }
  override getDisplayText(): string {
    return 'Sample';
  }
  protected override onClose(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

class SampleTab extends PluginSettingTab {
  override display(): void {
    new Setting(this.containerEl).setName('One');
  }
}

class Sample extends Plugin {
  optional?: string;
  heard: string[] = [];
  reloaded = 0;
  readonly #secret = 'kept';

  override onload(): void {
    this.addCommand({ id: 'run', name: 'Run', callback: () => undefined });
    this.addRibbonIcon('book', 'Open', () => this.heard.push('ribbon'));
    this.addStatusBarItem().setText('status');
    this.addSettingTab(new SampleTab(this.app, this));
    this.registerView('sample-view', (leaf: WorkspaceLeaf) => new SampleView(leaf));
    this.registerMarkdownCodeBlockProcessor('sample', (source, el) => el.setText(source));
    this.registerHoverLinkSource('sample', { display: 'Sample', defaultMod: true });
    this.registerObsidianProtocolHandler('sample', () => undefined);
    this.registerCliHandler('sample:echo', 'Echoes', null, ({ text = '' }) => text);
    this.registerEvent(this.app.vault.on('create', ({ path }) => this.heard.push(path)));
    this.registerDomEvent(document, 'click', () => this.heard.push('click'));
  }

  override onExternalSettingsChange(): void {
    this.reloaded += 1;
  }

  tell(): string {
    return this.#secret;
  }
}

const open = (options?: TestAppOptions) => openTestAppWith(Sample, MANIFEST, options);

describe('a plugin', () => {
  it('W01 has all it adds recorded', async () => {
    const { app } = await open();
    const { registry } = app;
    expect([...registry.views.keys()]).toEqual(['sample-view']);
    expect([...registry.codeBlockProcessors.keys()]).toEqual(['sample']);
    expect([...registry.settingTabs.keys()]).toEqual(['sample']);
    expect([...registry.hoverSources.keys()]).toEqual(['sample']);
    expect([...registry.protocolHandlers.keys()]).toEqual(['sample']);
    expect([...registry.ribbonIcons.values()].map((el) => el.ariaLabel)).toEqual(['Open']);
  });

  it('W13 has its id before the ids of its commands and its name before their names', async () => {
    const { app } = await open();
    expect(app.registry.commands.get('sample:run')?.name).toBe('Sample: Run');
  });

  it('W14 takes its commands, views and all else with it when unloaded', async () => {
    const { app, plugin } = await open();
    const leaf = app.workspace.getLeaf(true);
    await leaf.setViewState({ type: 'sample-view' });
    const { view } = leaf;
    plugin.unload();
    expect(view instanceof SampleView && view.isClosed).toBe(true);
    expect(app.workspace.getLeavesOfType('sample-view')).toEqual([]);
    expect(app.registry.cliCommands.size + app.registry.settingTabs.size).toBe(0);
    expect(app.registry.views.size + app.registry.commands.size).toBe(0);
    expect(app.registry.ribbonIcons.size + app.registry.statusBarItems.size).toBe(0);
  });

  it('W14 can be turned on again after that', async () => {
    const { app, plugin } = await open();
    plugin.unload();
    await enablePlugin(app, Sample, MANIFEST);
    expect([...app.registry.commands.keys()]).toEqual(['sample:run']);
  });

  it('W15 hears nothing more once unloaded', async () => {
    const { app, plugin } = await open();
    document.body.click();
    await app.vault.create('a.md', '');
    plugin.unload();
    document.body.click();
    await app.vault.create('b.md', '');
    expect(plugin.heard).toEqual(['click', 'a.md']);
  });

  it('W16 loads null before anything was saved', async () => {
    expect(await (await open()).plugin.loadData()).toBeNull();
  });

  it('W17 loads what JSON keeps of what it saved, as a thing of its own', async () => {
    const { plugin, text } = await open();
    const data = { at: new Date(0), list: [1], none: undefined };
    await plugin.saveData(data);
    data.list.push(2);
    expect(await plugin.loadData()).toEqual({ at: '1970-01-01T00:00:00.000Z', list: [1] });
    expect(await text(DATA)).toContain('"list"');
  });

  it('W21 waits for the layout, and later no more', async () => {
    const calls: string[] = [];
    class Waiting extends Plugin {
      override onload(): void {
        this.app.workspace.onLayoutReady(() =>
          calls.push(`ready ${this.app.vault.getFiles().length}`),
        );
        calls.push('loaded');
      }
    }
    const { app } = await openTestAppWith(Waiting, MANIFEST, { files: { 'a.md': '' } });
    expect(calls).toEqual(['loaded', 'ready 1']);
    app.workspace.onLayoutReady(() => calls.push('at once'));
    expect(calls).toEqual(['loaded', 'ready 1', 'at once']);
  });

  it('W23 reads undefined from an unset optional field of its own', async () => {
    const { plugin } = await open();
    expect(plugin.optional).toBeUndefined();
    expect(plugin.settings).toBeUndefined();
  });

  it('W24 may have #private fields', async () => {
    expect((await open()).plugin.tell()).toBe('kept');
  });

  it('refuses a view type and a command that are in use', async () => {
    const { plugin } = await open();
    const again = () => plugin.registerView('sample-view', (leaf) => new SampleView(leaf));
    expect(again).toThrow('existing');
    expect(() => plugin.addCommand({ id: 'run', name: 'Run' })).toThrow('existing');
  });

  it('X03 answers CLI calls under its id; a duplicate or a foreign id throws', async () => {
    const { app, plugin } = await open();
    expect(await app.registry.cliCommands.get('sample:echo')?.handler({ text: 'hi' })).toBe('hi');
    const add = (id: string) => () => plugin.registerCliHandler(id, '', null, () => '');
    expect(add('sample:echo')).toThrow('existing');
    expect(add('other:echo')).toThrow('must be "sample"');
    expect(add('sample')).not.toThrow();
  });

  it('X06 hears of its data changed by another program, not of its own saving', async () => {
    const { plugin, writeOutside, app } = await open();
    await plugin.saveData({ a: 1 });
    await app.vault.checkAll([DATA]);
    expect(plugin.reloaded).toBe(0);
    await writeOutside(DATA, '{"a":2}');
    await waitFor(() => plugin.reloaded > 0, 'onExternalSettingsChange');
    expect(await plugin.loadData()).toEqual({ a: 2 });
    expect(plugin.reloaded).toBe(1);
  });

  it('X08 has a status bar item on a desktop and none on a phone', async () => {
    const desktop = await open();
    expect([...desktop.app.registry.statusBarItems.values()].map((el) => el.textContent)).toEqual([
      'status',
    ]);
    expect((await open({ isPhone: true })).app.registry.statusBarItems.size).toBe(0);
  });

  it('keeps strings of this device apart from the vault', async () => {
    const { app } = await open();
    app.saveLocalStorage('key', { a: [1] });
    expect(app.loadLocalStorage('key')).toEqual({ a: [1] });
    app.saveLocalStorage('key', null);
    expect(app.loadLocalStorage('key')).toBeNull();
  });
});

describe('a built plugin', () => {
  const code = `
    const { Plugin } = require('obsidian');
    module.exports = class extends Plugin {
      onload() { this.addCommand({ id: 'x', name: 'X', callback() {} }); }
    };`;

  it('is loaded from the text of its main.js', async () => {
    const { app } = await openTestApp();
    await enablePlugin(app, evaluatePlugin(code, 'sample'), MANIFEST);
    expect([...app.registry.commands.keys()]).toEqual(['sample:x']);
  });

  it('may export its class as default', () => {
    const asDefault = code.replace('module.exports', 'exports.default');
    expect(evaluatePlugin(asDefault, 'sample').prototype).toBeInstanceOf(Plugin);
  });

  it.each([
    ["require('fs')", 'asks for "fs"'],
    ['module.exports = class {}', 'exports no plugin'],
  ])('is refused when its code is %s', (broken, reason) => {
    expect(() => evaluatePlugin(broken, 'sample')).toThrow(reason);
  });
});
