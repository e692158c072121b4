// The controls of a setting row into which one writes.
import { ValueComponent } from './base-components';
import { setIcon } from './icons';

/** What text fields share. */
export class AbstractTextComponent<
  T extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  constructor(readonly inputEl: T) {
    super();
    inputEl.spellcheck = false;
    inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  /** Sets the text of the empty field. */
  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  /** The field changed. */
  onChanged(): void {
    this.tellChange();
  }
}

/** A line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text' }));
  }
}

/** Several lines of text. */
export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea'));
  }
}

/** A field to search with, and a button that empties it. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const holder = containerEl.createDiv('search-input-container');
    super(holder.createEl('input', { type: 'search', attr: { enterkeyhint: 'search' } }));
    const attr = { 'aria-label': 'Clear search', role: 'button' };
    this.clearButtonEl = holder.createDiv({ cls: 'search-input-clear-button', attr });
    setIcon(this.clearButtonEl, 'x');
    this.clearButtonEl.hide();
    this.clearButtonEl.addEventListener('click', () => {
      this.setValue('').onChanged();
      this.inputEl.focus();
    });
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.clearButtonEl.toggle(value !== '');
    return this;
  }

  override onChanged(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
    super.onChanged();
  }
}
