// One line of text from the user, with words to choose from.
import { type App, SuggestModal, prepareFuzzySearch } from 'obsidian';
import { openPrompt } from './open-prompt';

class TextModal extends SuggestModal<string> {
  constructor(
    app: App,
    private readonly offered: readonly string[],
    private readonly answer: (text: string | null) => void,
  ) {
    super(app);
  }

  override getSuggestions(query: string): string[] {
    const text = query.trim();
    if (text === '') return [...this.offered];
    const search = prepareFuzzySearch(text);
    const found = this.offered.filter((one) => search(one) !== null);
    return found.includes(text) ? found : [text, ...found];
  }

  override renderSuggestion(text: string, el: HTMLElement): void {
    el.setText(text);
  }

  override onChooseSuggestion(text: string): void {
    this.answer(text);
  }

  override onClose(): void {
    // Obsidian closes the list before it tells what was chosen, in the same turn: only then is it given up.
    void Promise.resolve().then(() => this.answer(null));
  }
}

/** The text chosen or typed, or null when the user gave up. */
export function askForText(
  app: App,
  prompt: string,
  offered: readonly string[],
): Promise<string | null> {
  return new Promise((resolve) => {
    const modal = new TextModal(app, offered, resolve);
    openPrompt(modal, prompt);
  });
}
