// Draws a declarative settings tab: rows, groups, lists and pages; keeps what conditions decide current.
import { setIcon } from './icons';
import { Setting, SettingGroup } from './setting';
import { addControl, type ControlStore } from './setting-control';
import { addAddButton, addListControls } from './setting-list';
import type {
  Condition,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroupItem,
} from './setting-definitions';

/** What is drawn of a tab; `path` names the pages that are open, outermost first. */
export interface DrawnDefinitions {
  readonly path: readonly string[];
  refresh(): void;
  destroy(): void;
}

/** A tab whose definitions are drawn. */
export interface DrawnTab extends ControlStore {
  readonly settingItems: SettingDefinitionItem[];
  readonly containerEl: HTMLElement;
}

/** Draws the tab's definitions into its container, the pages of `path` open where they still exist. */
export function drawDefinitions(tab: DrawnTab, path: readonly string[]): DrawnDefinitions {
  const drawing = new Drawing(tab);
  drawing.start(path);
  return drawing;
}

class Drawing implements DrawnDefinitions {
  path: readonly string[] = [];
  #refreshers: (() => void)[] = [];
  #cleanUps: (() => void)[] = [];
  readonly #queries = new Map<string, string>();

  constructor(readonly tab: DrawnTab) {}

  start(path: readonly string[]): void {
    this.destroy();
    const pages = followPath(this.tab.settingItems, path);
    this.path = pages.map(({ name }) => name);
    const page = pages.at(-1);
    if (page) this.#drawPage(page);
    else this.#drawItems(this.tab.settingItems, this.tab.containerEl);
    this.refresh();
  }

  refresh(): void {
    for (const refresh of this.#refreshers) refresh();
  }

  destroy(): void {
    for (const cleanUp of this.#cleanUps.splice(0)) cleanUp();
    this.#refreshers = [];
    this.tab.containerEl.empty();
  }

  #drawPage(page: SettingDefinitionPage): void {
    const back = () => this.start(this.path.slice(0, -1));
    const own = page.page?.();
    const bar = own?.titlebarEl ?? this.tab.containerEl.createDiv('setting-page-titlebar');
    const attr = { type: 'button', 'aria-label': 'Back' };
    const button = bar.createEl('button', { cls: 'clickable-icon', attr });
    setIcon(button, 'chevron-left');
    button.addEventListener('click', back);
    bar.createSpan({ cls: 'setting-page-title', text: own?.title || page.name });
    if (!own) {
      this.#drawItems(page.items ?? [], this.tab.containerEl);
      return;
    }
    this.tab.containerEl.append(own.rootEl);
    own.display();
    this.#cleanUps.push(() => own.hide());
  }

  /** Rows outside groups that follow one another share a group without a heading. */
  #drawItems(items: readonly SettingDefinitionItem[], containerEl: HTMLElement): void {
    let loose: SettingGroup | null = null;
    for (const [index, item] of items.entries()) {
      if (isGroup(item)) {
        loose = null;
        this.#drawGroup(item, new SettingGroup(containerEl));
      } else {
        loose ??= new SettingGroup(containerEl);
        this.#drawItem(item, index, loose);
      }
    }
  }

  #drawGroup(
    definition: SettingDefinitionGroup | SettingDefinitionList,
    group: SettingGroup,
  ): void {
    const items = definition.items ?? [];
    group.addClass(`mod-${definition.type}`, ...(definition.cls?.split(' ') ?? []));
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    for (const extra of definition.extraButtons ?? []) group.addExtraButton(extra);
    const rows = items.map((item, index) => this.#drawItem(item, index, group));
    if (definition.search) this.#addSearch(definition, group, rows);
    this.#show(group.groupEl, () => holds(definition.visible, true));
    if (isList(definition)) addListParts(definition, group, rows);
  }

  #addSearch(definition: SettingDefinitionGroup, group: SettingGroup, rows: Setting[]): void {
    const { match, placeholder = '' } = definition.search ?? { match: () => true };
    const key = definition.heading ?? '';
    const filter = (query: string): void => {
      this.#queries.set(key, query);
      for (const [index, item] of (definition.items ?? []).entries()) {
        const isShown = 'type' in item || !holds(item.searchable, true) || match(item, query);
        rows[index]?.settingEl.toggleClass('is-filtered-out', query !== '' && !isShown);
      }
    };
    group.addSearch((search) => {
      search
        .setPlaceholder(placeholder)
        .setValue(this.#queries.get(key) ?? '')
        .onChange(filter);
    });
    this.#refreshers.push(() => filter(this.#queries.get(key) ?? ''));
  }

  #drawItem(item: SettingGroupItem, index: number, group: SettingGroup): Setting {
    const setting = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) setting.setDesc(copyOf(item.desc));
    this.#show(setting.settingEl, () => holds(item.visible, true));
    if ('type' in item) this.#fillPageRow(setting, item);
    else this.#fillRow(setting, item, index, group);
    return setting;
  }

  #fillRow(setting: Setting, item: SettingDefinition, index: number, group: SettingGroup): void {
    if (item.control) {
      const { control } = item;
      addControl(setting, control, this.tab, () => this.refresh());
      this.#refreshers.push(() => void setting.setDisabled(holds(control.disabled, false)));
    } else if (item.render) {
      const cleanUp = item.render(setting, group);
      if (isCleanUp(cleanUp)) this.#cleanUps.push(cleanUp);
    } else if (item.action) {
      const { action, disabled } = item;
      pressable(setting, () => {
        if (!holds(disabled, false)) action(setting.settingEl, index);
      });
      this.#refreshers.push(() => void setting.setDisabled(holds(disabled, false)));
    }
  }

  #fillPageRow(setting: Setting, page: SettingDefinitionPage): void {
    pressable(setting, () => this.start([...this.path, page.name]));
    setting.addDisplayValue((value) => {
      this.#refreshers.push(() => {
        const { displayValue, status } = page;
        value.setValue(
          (typeof displayValue === 'function' ? displayValue() : displayValue) ?? null,
        );
        value.setStatus((typeof status === 'function' ? status() : status) ?? null);
      });
    });
    setIcon(setting.controlEl.createDiv('setting-page-arrow'), 'chevron-right');
  }

  #show(el: HTMLElement, isVisible: () => boolean): void {
    this.#refreshers.push(() => el.toggle(isVisible()));
  }
}

function addListParts(list: SettingDefinitionList, group: SettingGroup, rows: Setting[]): void {
  for (const [index, setting] of rows.entries()) addListControls(setting, list, index);
  if (rows.length === 0 && list.emptyState !== undefined)
    group.listEl.createDiv({ cls: 'setting-list-empty', text: copyOf(list.emptyState) });
  if (!list.addItem) return;
  if (list.heading === undefined) group.setHeading('');
  const control = group.groupEl.querySelector<HTMLElement>(
    '.setting-item-heading .setting-item-control',
  );
  if (control) addAddButton(control, list.addItem);
}

function pressable(setting: Setting, press: () => void): void {
  const { settingEl } = setting.setClass('mod-clickable');
  settingEl.setAttrs({ role: 'button', tabindex: 0 });
  settingEl.addEventListener('click', (event) => {
    const isOnButton = event.target instanceof Element && event.target.closest('.clickable-icon');
    if (!isOnButton) press();
  });
  settingEl.addEventListener('keydown', (event) => {
    if (event.target === settingEl && (event.key === 'Enter' || event.key === ' ')) press();
  });
}

function followPath(
  items: readonly SettingDefinitionItem[],
  path: readonly string[],
): SettingDefinitionPage[] {
  const [name, ...rest] = path;
  const all = items.flatMap((item) => (isGroup(item) ? (item.items ?? []) : [item]));
  const page = all.find((item) => isPage(item) && item.name === name);
  return page && isPage(page) ? [page, ...followPath(page.items ?? [], rest)] : [];
}

function isGroup(
  item: SettingDefinitionItem,
): item is SettingDefinitionGroup | SettingDefinitionList {
  return 'type' in item && item.type !== 'page';
}

function isCleanUp(value: unknown): value is () => void {
  return typeof value === 'function';
}

function isList(item: SettingDefinitionGroup): item is SettingDefinitionList {
  return item.type === 'list';
}

function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
  return 'type' in item && item.type === 'page';
}

function holds(condition: Condition | undefined, otherwise: boolean): boolean {
  return (typeof condition === 'function' ? condition() : condition) ?? otherwise;
}

/** A fragment is emptied by showing it, and rows are shown more than once. */
function copyOf(words: string | DocumentFragment): string | DocumentFragment {
  if (typeof words === 'string') return words;
  const copy = createFragment();
  copy.append(...[...words.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}
