// The controls of a setting row that show or choose a value without writing.
import { ValueComponent } from './base-components';
import { setTooltip, type TooltipOptions } from './tooltip';

/** A switch. */
export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  readonly #box: HTMLInputElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    this.toggleEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.#box.addEventListener('keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#box.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass('is-enabled');
  }

  setValue(on: boolean): this {
    this.toggleEl.toggleClass('is-enabled', on);
    this.#box.checked = on;
    return this;
  }

  /** Sets the tooltip. */
  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  /** The user pressed the switch. */
  onClick(): void {
    if (this.disabled) return;
    this.setValue(!this.getValue());
    // While a click on it is handled, a browser shows the box as it will not stay.
    queueMicrotask(() => (this.#box.checked = this.getValue()));
    this.tellChange();
  }
}

/** A choice among options. */
export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => this.tellChange());
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  /** Adds one option. */
  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  /** Adds options: value to words. */
  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }
}

/** A number on a scale, shown beside it. */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  readonly #shownEl: HTMLElement;
  #format: (value: number) => string = String;

  constructor(containerEl: HTMLElement) {
    super();
    this.#shownEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.#show());
    this.sliderEl.addEventListener('change', () => this.tellChange());
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  /** Sets the ends of the scale and its step. */
  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#show();
    return this;
  }

  /** The value in words. */
  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  /** Says how the value shows. */
  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#show();
    return this;
  }

  #show(): void {
    this.#shownEl.setText(this.getValuePretty());
  }
}

/** How far something is, from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  readonly #lineEl: HTMLElement;
  readonly #barEl: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    const attr = { role: 'progressbar', 'aria-valuemin': 0, 'aria-valuemax': 100 };
    this.#barEl = containerEl.createDiv({ cls: 'setting-progress-bar', attr });
    this.#lineEl = this.#barEl.createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = Math.min(100, Math.max(0, value));
    this.#barEl.setAttr('aria-valuenow', this.#value);
    this.#lineEl.setCssStyles({ width: `${this.#value}%` });
    return this;
  }
}

/** A value a row shows without changing it, and whether it needs attention. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;
  readonly #holderEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.#holderEl = containerEl.createDiv('setting-display-value');
    this.valueEl = this.#holderEl.createSpan('setting-display-value-text');
  }

  /** Sets the words; null clears them. */
  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  /** Marks the row; null clears the mark. */
  setStatus(status: 'warning' | null): this {
    this.#holderEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
