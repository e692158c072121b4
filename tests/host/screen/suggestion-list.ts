// The list of suggestions that dialogs and text fields share: shown, walked by keys, chosen.
import type { Scope } from './scope';

/** What shows and takes the suggestions. */
export interface SuggestOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions in `containerEl`, one of them selected; Arrow keys and Enter act through a scope. */
export class SuggestionList<T> {
  #values: T[] = [];
  #selected = 0;

  constructor(
    readonly containerEl: HTMLElement,
    readonly owner: SuggestOwner<T>,
    scope: Scope,
  ) {
    containerEl.setAttr('role', 'listbox');
    const step = (by: number) => () => {
      this.#select(this.#selected + by);
      return false;
    };
    scope.register([], 'ArrowDown', step(1));
    scope.register([], 'ArrowUp', step(-1));
    scope.register([], 'Enter', (event) => {
      if (event.isComposing) return true;
      this.chooseSelected(event);
      return false;
    });
  }

  /** Shows `values`, the first of them selected. */
  setSuggestions(values: T[]): void {
    this.#values = values;
    this.containerEl.replaceChildren(...values.map((value, index) => this.#draw(value, index)));
    this.#select(0);
  }

  /** Takes the selected suggestion; without one, nothing happens. */
  chooseSelected(event: MouseEvent | KeyboardEvent): void {
    const value = this.#values[this.#selected];
    if (value !== undefined) this.owner.selectSuggestion(value, event);
  }

  #draw(value: T, index: number): HTMLElement {
    const el = createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
    this.owner.renderSuggestion(value, el);
    el.addEventListener('mousemove', () => this.#select(index));
    // A field would lose its focus, and with it its suggestions, before the click.
    el.addEventListener('mousedown', (event) => event.preventDefault());
    el.addEventListener('click', (event) => this.owner.selectSuggestion(value, event));
    return el;
  }

  #select(index: number): void {
    const count = this.#values.length;
    this.#selected = count === 0 ? 0 : (index + count) % count;
    for (const [at, el] of [...this.containerEl.children].entries()) {
      el.toggleClass('is-selected', at === this.#selected);
      el.setAttr('aria-selected', at === this.#selected);
    }
    const selected = this.containerEl.children[this.#selected];
    if (selected && 'scrollIntoView' in selected) selected.scrollIntoView({ block: 'nearest' });
  }
}
