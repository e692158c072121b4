/** @jest-environment jsdom */
import {
  PluginSettingTab,
  Setting,
  SettingPage,
  type App,
  type SettingDefinitionItem,
} from 'obsidian';
import { SettingsWindow } from '../screen/settings-window';
import { openTestApp, waitFor } from '../test-app';

let box: HTMLElement;
let app: App;

beforeEach(async () => {
  document.body.empty();
  box = document.body.createDiv();
  app = (await openTestApp({ files: { 'Papers/One.md': '', 'Daily/Two.md': '' } })).app;
});

function edit(el: Element | null, value: string, type = 'input'): void {
  if (!(el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement)) {
    if (el instanceof HTMLSelectElement) el.value = value;
  } else el.value = value;
  el?.dispatchEvent(new Event(type, { bubbles: true }));
}

describe('Setting', () => {
  it('U08 builds name, description and control', () => {
    const setting = new Setting(box).setName('Name').setDesc('Words');
    expect(setting.nameEl.getText()).toBe('Name');
    expect(setting.descEl.getText()).toBe('Words');
    expect(setting.settingEl.contains(setting.controlEl)).toBe(true);
  });

  it('U09 has the classes of Obsidian', () => {
    new Setting(box).setName('Name').addToggle(() => undefined);
    for (const cls of ['setting-item', 'setting-item-name', 'checkbox-container'])
      expect(box.querySelector(`.${cls}`)).not.toBeNull();
  });

  it('U10 tells of a click on the switch', () => {
    const changed = jest.fn();
    new Setting(box).addToggle((toggle) => toggle.setValue(false).onChange(changed));
    const toggle = box.querySelector<HTMLElement>('.checkbox-container');
    toggle?.click();
    expect(changed).toHaveBeenLastCalledWith(true);
    expect(toggle?.hasClass('is-enabled')).toBe(true);
    toggle?.click();
    expect(changed).toHaveBeenLastCalledWith(false);
  });

  it('U12 tells of typing', () => {
    const changed = jest.fn();
    new Setting(box).addText((text) => text.onChange(changed));
    edit(box.querySelector('input'), 'typed');
    expect(changed).toHaveBeenCalledWith('typed');
  });

  it('U13 reads the value from the field, and tells nobody of setValue', () => {
    const changed = jest.fn();
    new Setting(box).addText((text) => {
      text.onChange(changed).setValue('set');
      text.inputEl.value += ' more';
      expect(text.getValue()).toBe('set more');
    });
    expect(changed).not.toHaveBeenCalled();
  });

  it('U14 tells of a choice', () => {
    const changed = jest.fn();
    new Setting(box).addDropdown((dropdown) =>
      dropdown.addOptions({ a: 'First', b: 'Second' }).setValue('a').onChange(changed),
    );
    edit(box.querySelector('select'), 'b', 'change');
    expect(changed).toHaveBeenCalledWith('b');
  });

  it('U15 acts on a click, unless disabled', () => {
    const clicked = jest.fn();
    const setting = new Setting(box).addButton((b) => b.setButtonText('Go').onClick(clicked));
    box.querySelector('button')?.click();
    setting.setDisabled(true);
    box.querySelector('button')?.click();
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('shows and clears what is wrong', () => {
    const setting = new Setting(box).setErrorMessage('No such folder');
    expect(box.querySelector('.setting-item.is-invalid')?.textContent).toContain('No such folder');
    setting.setErrorMessage(null);
    expect(box.querySelector('.is-invalid')).toBeNull();
    expect(box.textContent).not.toContain('No such folder');
  });
});

class DemoTab extends PluginSettingTab {
  readonly values = new Map<string, unknown>([
    ['name', 'stored'],
    ['isOn', true],
  ]);
  readonly calls: string[] = [];
  isHidden = false;
  entries = ['first', 'second'];

  override getControlValue(key: string): unknown {
    return this.values.get(key);
  }

  override setControlValue(key: string, value: unknown): void {
    this.values.set(key, value);
  }

  override display(): void {
    this.calls.push('display');
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: 'Name',
        aliases: ['naming'],
        control: {
          type: 'text',
          key: 'name',
          validate: (value: string) => (value === '' ? 'Not empty' : undefined),
        },
      },
      { name: 'On', control: { type: 'toggle', key: 'isOn' } },
      { name: 'Count', control: { type: 'number', key: 'count', defaultValue: 3 } },
      { name: 'Kind', control: { type: 'dropdown', key: 'kind', options: { a: 'A', b: 'B' } } },
      { name: 'Folder', control: { type: 'folder', key: 'folder' } },
      {
        name: 'Depends',
        visible: () => this.values.get('isOn') === true,
        control: { type: 'text', key: 'depends', disabled: () => this.values.get('kind') === 'b' },
      },
      { name: 'Act', action: (_el, index) => this.calls.push(`act ${index}`) },
      {
        name: 'Drawn',
        render: (setting) => {
          setting.setDesc('by hand');
          return () => this.calls.push('cleaned');
        },
      },
      {
        type: 'list',
        heading: 'Entries',
        emptyState: 'None yet',
        items: this.entries.map((name) => ({ name })),
        onDelete: (index) => {
          this.entries.splice(index, 1);
          this.update();
        },
        onReorder: (from, to) => this.calls.push(`move ${from} ${to}`),
        addItem: { name: 'Add entry', action: () => this.calls.push('add') },
      },
      {
        type: 'page',
        name: 'More',
        displayValue: () => `${this.entries.length} entries`,
        items: [{ name: 'Deep', aliases: ['buried'], control: { type: 'text', key: 'deep' } }],
      },
      { type: 'page', name: 'Own page', page: () => new DemoPage() },
    ];
  }
}

class DemoPage extends SettingPage {
  display(): void {
    this.containerEl.createDiv({ text: 'drawn by the page' });
  }
}

describe('U32 declarative settings', () => {
  let tab: DemoTab;

  beforeEach(() => {
    const manifest = { id: 'demo', name: 'Demo' };
    tab = new DemoTab(app, { manifest, saveData: () => Promise.resolve() });
    app.registry.add(app.registry.settingTabs, 'demo', tab);
    new SettingsWindow(app).open();
  });

  const rowOf = (name: string): HTMLElement => {
    const rows = document.body.findAll('.setting-item:not(.setting-item-heading)');
    const row = rows.find((each) => each.find('.setting-item-name')?.textContent === name);
    if (!row) throw new Error(`There is no row ${name}`);
    return row;
  };

  it('does not call display', () => {
    expect(tab.calls).not.toContain('display');
  });

  it('shows the stored values, else the defaults', () => {
    expect(rowOf('Name').querySelector('input')?.value).toBe('stored');
    expect(rowOf('On').querySelector('.checkbox-container')?.hasClass('is-enabled')).toBe(true);
    expect(rowOf('Count').querySelector('input')?.value).toBe('3');
  });

  it('stores what the user changes, with its type', async () => {
    edit(rowOf('Name').querySelector('input'), 'typed');
    edit(rowOf('Count').querySelector('input'), '12');
    edit(rowOf('Kind').querySelector('select'), 'b', 'change');
    await waitFor(() => tab.values.get('name') === 'typed');
    await waitFor(() => tab.values.get('count') === 12 && tab.values.get('kind') === 'b');
  });

  it('shows why a value is refused and does not store it', async () => {
    edit(rowOf('Name').querySelector('input'), '');
    await waitFor(() => rowOf('Name').querySelector('.setting-item-error'));
    expect(rowOf('Name').textContent).toContain('Not empty');
    expect(tab.values.get('name')).toBe('stored');
  });

  it('shows, hides and disables rows as their conditions say', async () => {
    rowOf('On').querySelector<HTMLElement>('.checkbox-container')?.click();
    await waitFor(() => rowOf('Depends').style.display === 'none');
    edit(rowOf('Kind').querySelector('select'), 'b', 'change');
    await waitFor(() => rowOf('Depends').querySelector('input')?.disabled);
  });

  it('suggests folders', async () => {
    const input = rowOf('Folder').querySelector('input');
    input?.focus();
    edit(input, 'pap');
    await waitFor(() => document.querySelector('.suggestion-item'));
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    await waitFor(() => tab.values.get('folder') === 'Papers');
  });

  it('runs the action of a row with its index', () => {
    rowOf('Act').click();
    expect(tab.calls).toContain('act 6');
  });

  it('deletes, reorders and adds entries of a list', () => {
    rowOf('first').querySelector<HTMLElement>('.extra-setting-button')?.click();
    expect(tab.entries).toEqual(['second']);
    expect(() => rowOf('first')).toThrow();
    document.querySelector<HTMLElement>('[aria-label="Add entry"]')?.click();
    expect(tab.calls).toContain('add');
    rowOf('second').querySelector<HTMLElement>('.extra-setting-button')?.click();
    expect(document.body.textContent).toContain('None yet');
  });

  it('moves an entry by the keys of its handle', () => {
    const key = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
    rowOf('first').querySelector('.setting-drag-handle')?.dispatchEvent(key);
    expect(tab.calls).toContain('move 0 1');
  });

  it('opens a page, keeps it open through an update, and goes back', () => {
    expect(rowOf('More').textContent).toContain('2 entries');
    rowOf('More').click();
    tab.update();
    expect(rowOf('Deep').isConnected).toBe(true);
    document.querySelector<HTMLElement>('[aria-label="Back"]')?.click();
    expect(rowOf('Name').isConnected).toBe(true);
  });

  it('opens a page drawn by hand', () => {
    rowOf('Own page').click();
    expect(document.body.textContent).toContain('drawn by the page');
  });

  it('cleans up rows drawn by hand before they go', () => {
    expect(rowOf('Drawn').textContent).toContain('by hand');
    tab.update();
    expect(tab.calls).toEqual(['cleaned']);
  });

  it('finds rows by other words, on pages too', () => {
    edit(document.body.querySelector('.vertical-tab-header input'), 'buried');
    rowOf('Deep').click();
    expect(document.querySelector('.setting-page-title')?.textContent).toBe('More');
  });
});

it('reads and saves the settings of the plugin unless told otherwise', async () => {
  const saveData = jest.fn(() => Promise.resolve());
  const plugin = { manifest: { id: 'p', name: 'P' }, settings: { key: 1 }, saveData };
  class PlainTab extends PluginSettingTab {}
  const tab = new PlainTab(app, plugin);
  expect(tab.getControlValue('key')).toBe(1);
  await tab.setControlValue('key', 2);
  expect(saveData).toHaveBeenCalledWith({ key: 2 });
});
