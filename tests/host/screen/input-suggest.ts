// `AbstractInputSuggest`: suggestions below a text field while one types.
import type { App } from '../app';
import { Scope } from './scope';
import { SuggestionList } from './suggestion-list';

/** Subclasses say what is suggested and how it looks. */
export abstract class AbstractInputSuggest<T> {
  limit = 100;
  readonly scope = new Scope();
  readonly #popover = createDiv('suggestion-container');
  readonly #list: SuggestionList<T>;
  #selected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(
    readonly app: App,
    readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    this.#list = new SuggestionList(this.#popover.createDiv('suggestion'), this, this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    for (const type of ['input', 'focus'])
      textInputEl.addEventListener(type, () => void this.#refresh());
    textInputEl.addEventListener('blur', () => this.close());
  }

  /** What `query` suggests. */
  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
  /** Draws one suggestion into `el`. */
  abstract renderSuggestion(value: T, el: HTMLElement): void;

  /** Sets the text of the field. */
  setValue(value: string): void {
    if ('value' in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  /** The text of the field. */
  getValue(): string {
    return 'value' in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText();
  }

  /** Runs `callback` when the user takes a suggestion. */
  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#selected = callback;
    return this;
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#selected?.(value, event);
  }

  /** Shows the suggestions below the field. */
  open(): void {
    if (this.#popover.isConnected) return;
    this.app.keymap.pushScope(this.scope);
    this.textInputEl.doc.body.append(this.#popover);
    const { left, bottom, width } = this.textInputEl.getBoundingClientRect();
    const px = (value: number) => `${value}px`;
    this.#popover.setCssStyles({ left: px(left), top: px(bottom), minWidth: px(width) });
  }

  /** Takes the suggestions away. */
  close(): void {
    this.app.keymap.popScope(this.scope);
    this.#popover.remove();
  }

  async #refresh(): Promise<void> {
    const query = this.getValue();
    const values = await this.getSuggestions(query);
    if (query !== this.getValue() || !this.textInputEl.isActiveElement()) return;
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    this.#list.setSuggestions(shown);
    if (shown.length > 0) this.open();
    else this.close();
  }
}
