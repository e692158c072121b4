// `Setting`: a row with a name, a description and controls; `SettingGroup`: rows under a heading.
import type { BaseComponent } from './base-components';
import { ButtonComponent, ExtraButtonComponent } from './button-components';
import { SearchComponent, TextAreaComponent, TextComponent } from './text-components';
import { setTooltip, type TooltipOptions } from './tooltip';
import {
  DisplayValueComponent,
  DropdownComponent,
  ProgressBarComponent,
  SliderComponent,
  ToggleComponent,
} from './value-components';

type Words = string | DocumentFragment;

/** A row of settings. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  /** Sets the name. */
  setName(name: Words): this {
    this.nameEl.setText(name);
    return this;
  }

  /** Sets the description. */
  setDesc(desc: Words): this {
    this.descEl.setText(desc);
    return this;
  }

  /** Adds a class to the row. */
  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  /** Sets the tooltip of the name. */
  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  /** Makes the row a heading. */
  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  /** Keeps all controls of the row from acting. */
  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  /** Shows what is wrong with the value below the row; empty or null clears it. */
  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass('is-invalid', Boolean(message));
    this.errorEl?.remove();
    this.errorEl = message
      ? this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } })
      : null;
    return this;
  }

  /** Adds a value that only shows. */
  addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  /** Adds a button. */
  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), callback);
  }

  /** Adds a small button that is an icon. */
  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), callback);
  }

  /** Adds a switch. */
  addToggle(callback: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(new ToggleComponent(this.controlEl), callback);
  }

  /** Adds a line of text. */
  addText(callback: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), callback);
  }

  /** Adds several lines of text. */
  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), callback);
  }

  /** Adds a field to search with. */
  addSearch(callback: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), callback);
  }

  /** Adds a choice among options. */
  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), callback);
  }

  /** Adds a number on a scale. */
  addSlider(callback: (component: SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), callback);
  }

  /** Adds a bar that shows how far something is. */
  addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), callback);
  }

  /** Adds a control of one's own. */
  addComponent(callback: (el: HTMLElement) => BaseComponent): this {
    this.components.push(callback(this.controlEl));
    return this;
  }

  /** Runs `callback` on this row. */
  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  /** Takes all controls away. */
  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
    this.components.push(component);
    callback(component);
    return this;
  }
}

/** Rows under a heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  #heading: Setting | null = null;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  /** Sets the heading. */
  setHeading(text: Words): this {
    this.#head().setName(text);
    return this;
  }

  /** Adds classes to the group. */
  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  /** Adds a row. */
  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  /** Adds a field to search with to the heading. */
  addSearch(callback: (component: SearchComponent) => unknown): this {
    this.#head().addSearch(callback);
    return this;
  }

  /** Adds a small button that is an icon to the heading. */
  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.#head().addExtraButton(callback);
    return this;
  }

  #head(): Setting {
    this.#heading ??= new Setting(this.groupEl).setHeading();
    this.groupEl.prepend(this.#heading.settingEl);
    return this.#heading;
  }
}
