// The controls of a setting row that one presses.
import { BaseComponent } from './base-components';
import { setIcon } from './icons';
import { setTooltip, type TooltipOptions } from './tooltip';

/** A button with words or an icon. */
export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  #clicked: (event: MouseEvent) => unknown = () => undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { attr: { type: 'button' } });
    this.buttonEl.addEventListener('click', (event) => void this.#clicked(event));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  /** Makes it the action the screen is about. */
  setCta(): this {
    return this.setClass('mod-cta');
  }

  /** Takes that back. */
  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  /** Makes it look like something to be careful with. */
  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  /** Takes that back. */
  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  /** Sets the tooltip. */
  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  /** Sets the words. */
  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  /** Sets the icon, in place of words. */
  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  /** Adds a class. */
  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  /** Says what it does. */
  onClick(callback: (event: MouseEvent) => unknown): this {
    this.#clicked = callback;
    return this;
  }
}

/** A small button that is only an icon. */
export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;
  #clicked: () => unknown = () => undefined;

  constructor(containerEl: HTMLElement) {
    super();
    const attr = { role: 'button', tabindex: 0 };
    this.extraSettingsEl = containerEl.createDiv({
      cls: 'clickable-icon extra-setting-button',
      attr,
    });
    setIcon(this.extraSettingsEl, 'settings');
    this.extraSettingsEl.addEventListener('click', () => this.#press());
    this.extraSettingsEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') this.#press();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttr('aria-disabled', disabled);
    return super.setDisabled(disabled);
  }

  /** Sets the tooltip. */
  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  /** Sets the icon. */
  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  /** Says what it does. */
  onClick(callback: () => unknown): this {
    this.#clicked = callback;
    return this;
  }

  #press(): void {
    if (!this.disabled) this.#clicked();
  }
}
