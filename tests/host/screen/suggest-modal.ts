// Dialogs that suggest while one types: `SuggestModal` and its fuzzy form.
import type { App } from '../app';
import { setIcon } from './icons';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults, type SearchResult } from './search';
import { SuggestionList } from './suggestion-list';

/** A key and what it does, shown below the suggestions. */
export interface Instruction {
  command: string;
  purpose: string;
}

/** A dialog with a text field and the suggestions for what stands in it. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  #list: SuggestionList<T>;

  constructor(app: App) {
    super(app);
    this.modalEl.replaceChildren();
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    const field = this.modalEl.createDiv('prompt-input-container');
    const attr = { role: 'combobox', autocapitalize: 'off', spellcheck: false };
    this.inputEl = field.createEl('input', { cls: 'prompt-input', type: 'text', attr });
    setIcon(field.createDiv('search-input-clear-button'), 'x');
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#list = new SuggestionList(this.resultContainerEl, this, this.scope);
    this.inputEl.addEventListener('input', () => void this.#refresh());
  }

  /** What `query` suggests, best first. */
  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  /** Draws one suggestion into `el`. */
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  /** The user chose `item`; the dialog is closed already. */
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

  /** Sets the text of the empty field. */
  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
    this.inputEl.setAttr('aria-label', placeholder);
  }

  /** Shows keys and what they do below the suggestions. */
  setInstructions(instructions: Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const bar = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const el = bar.createDiv('prompt-instruction');
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.#refresh();
  }

  /** Shows that nothing is suggested. */
  onNoSuggestion(): void {
    this.#list.setSuggestions([]);
    if (this.emptyStateText)
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  /** Closes the dialog and takes `value`. */
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  /** Takes the selected suggestion. */
  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.#list.chooseSelected(event);
  }

  async #refresh(): Promise<void> {
    const query = this.inputEl.value;
    const answer = this.getSuggestions(query);
    const values = Array.isArray(answer) ? answer : await answer;
    if (query !== this.inputEl.value) return;
    const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
    if (shown.length === 0) this.onNoSuggestion();
    else this.#list.setSuggestions(shown);
  }
}

/** An item and how it matched. */
export interface FuzzyMatch<T> {
  item: T;
  match: SearchResult;
}

/** A `SuggestModal` over items with a text, found by their letters in order. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  /** All items that may be chosen. */
  abstract getItems(): T[];
  /** The text by which an item is found and shown. */
  abstract getItemText(item: T): string;
  /** The user chose `item`. */
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim()) sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
