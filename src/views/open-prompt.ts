// Opens a dialog that offers rows to choose from, named for those who hear it.
import type { SuggestModal } from 'obsidian';

/** Shows what is asked in the empty box, and calls the dialog and its rows by it. */
export function openPrompt(modal: SuggestModal<unknown>, prompt: string): void {
  modal.setPlaceholder(prompt);
  modal.modalEl.setAttr('aria-label', prompt);
  modal.resultContainerEl.setAttr('aria-label', prompt);
  modal.open();
}
