// A short list to choose from, filtered as one types.
import { type App, SuggestModal, prepareFuzzySearch } from 'obsidian';
import type { Choice } from '../commands/ports';
import { openPrompt } from './open-prompt';

class ChooseModal<T> extends SuggestModal<Choice<T>> {
  constructor(
    app: App,
    private readonly choices: readonly Choice<T>[],
    private readonly answer: (value: T | null) => void,
  ) {
    super(app);
  }

  override getSuggestions(query: string): Choice<T>[] {
    if (query.trim() === '') return [...this.choices];
    const search = prepareFuzzySearch(query);
    return this.choices.filter(({ label, note }) => search(`${label} ${note ?? ''}`) !== null);
  }

  override renderSuggestion(choice: Choice<T>, el: HTMLElement): void {
    el.createDiv({ text: choice.label });
    if (choice.note === undefined) return;
    el.createEl('small', { text: choice.note, cls: 'paper-catalog-suggestion-note' });
  }

  override onChooseSuggestion(choice: Choice<T>): void {
    this.answer(choice.value);
  }

  override onClose(): void {
    // Obsidian closes the list before it tells what was chosen, in the same turn: only then is it given up.
    void Promise.resolve().then(() => this.answer(null));
  }
}

/** The value chosen, or null when the user gave up. */
export function choose<T>(
  app: App,
  prompt: string,
  choices: readonly Choice<T>[],
): Promise<T | null> {
  return new Promise((resolve) => {
    const modal = new ChooseModal(app, choices, resolve);
    openPrompt(modal, prompt);
  });
}
