/** @jest-environment jsdom */
import {
  AbstractInputSuggest,
  ConfirmationModal,
  FuzzySuggestModal,
  Keymap,
  Modal,
  Notice,
  Scope,
  type App,
} from 'obsidian';
import { openTestApp, waitFor } from '../test-app';

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

function type(input: HTMLInputElement, text: string): void {
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

class NoteModal extends Modal {
  override onOpen(): void {
    this.setTitle('Heading');
    this.contentEl.createDiv({ text: 'content' });
  }
}

class FruitModal extends FuzzySuggestModal<string> {
  chosen: string | null = null;

  getItems(): string[] {
    return ['apple', 'banana', 'papaya'];
  }

  getItemText(item: string): string {
    return item;
  }

  onChooseItem(item: string): void {
    this.chosen = item;
  }
}

class FruitSuggest extends AbstractInputSuggest<string> {
  protected getSuggestions(query: string): string[] {
    return ['apple', 'banana'].filter((fruit) => fruit.includes(query));
  }

  renderSuggestion(fruit: string, el: HTMLElement): void {
    el.setText(fruit);
  }

  override selectSuggestion(fruit: string): void {
    this.setValue(fruit);
    this.close();
  }
}

let app: App;

beforeEach(async () => {
  document.body.empty();
  app = (await openTestApp()).app;
});

describe('Modal', () => {
  it('U01 runs onOpen, which fills title and content', () => {
    const modal = new NoteModal(app);
    modal.open();
    expect(modal.titleEl.getText()).toBe('Heading');
    expect(modal.contentEl.getText()).toBe('content');
  });

  it('U02 stays until it is closed, then runs onClose once', () => {
    const modal = new NoteModal(app);
    const closed = jest.spyOn(modal, 'onClose');
    modal.open();
    expect(modal.containerEl.isConnected).toBe(true);
    modal.close();
    modal.close();
    expect(modal.containerEl.isConnected).toBe(false);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('U03 stands in the body', () => {
    new NoteModal(app).open();
    expect(document.body.querySelector(':scope > .modal-container')).not.toBeNull();
  });

  it('U04 closes on Escape, the topmost first', () => {
    const [below, above] = [new NoteModal(app), new NoteModal(app)];
    below.open();
    above.open();
    press('Escape');
    expect([below, above].map((modal) => modal.containerEl.isConnected)).toEqual([true, false]);
    press('Escape');
    expect(below.containerEl.isConnected).toBe(false);
  });

  it('U05 has the title before the content', () => {
    const { modalEl, titleEl, contentEl } = new NoteModal(app);
    expect(modalEl.contains(titleEl) && modalEl.contains(contentEl)).toBe(true);
    const order = titleEl.compareDocumentPosition(contentEl);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('closes by the cross and by a click outside', () => {
    for (const selector of ['.modal-close-button', '.modal-bg']) {
      const modal = new NoteModal(app);
      modal.open();
      modal.containerEl.querySelector<HTMLElement>(selector)?.click();
      expect(modal.containerEl.isConnected).toBe(false);
    }
  });

  it('gives the focus back', () => {
    const button = document.body.createEl('button');
    button.focus();
    const modal = new NoteModal(app);
    modal.open();
    expect(modal.modalEl.contains(document.activeElement)).toBe(true);
    modal.close();
    expect(document.activeElement).toBe(button);
  });
});

describe('ConfirmationModal', () => {
  it.each([
    ['closes after its handler', undefined, false],
    ['stays when its handler returns something', 'stay', true],
  ])('%s', async (_, answer, isOpen) => {
    const modal = new ConfirmationModal(app);
    const clicked = jest.fn(() => answer);
    modal.addButton((button) => button.setButtonText('Do it').setCta().onClick(clicked));
    modal.addCancelButton();
    modal.open();
    modal.buttonContainerEl.querySelector<HTMLElement>('.mod-cta')?.click();
    await waitFor(() => clicked.mock.calls.length === 1);
    await Promise.resolve();
    expect(modal.containerEl.isConnected).toBe(isOpen);
    modal.close();
  });
});

describe('FuzzySuggestModal', () => {
  it('U06 shows suggestions and chooses one by Enter', async () => {
    const modal = new FruitModal(app);
    modal.open();
    type(modal.inputEl, 'pp');
    await waitFor(() => modal.resultContainerEl.children.length === 2);
    press('ArrowDown');
    press('Enter');
    expect(modal.chosen).toBe('papaya');
    expect(modal.containerEl.isConnected).toBe(false);
  });

  it('U07 ranks what it finds, the earlier match first', () => {
    const found = new FruitModal(app).getSuggestions('ap');
    expect(found.map(({ item }) => item)).toEqual(['apple', 'papaya']);
  });

  it('says when nothing is found', async () => {
    const modal = new FruitModal(app);
    modal.open();
    type(modal.inputEl, 'xyz');
    await waitFor(() => modal.resultContainerEl.querySelector('.suggestion-empty'));
    press('Enter');
    expect(modal.chosen).toBeNull();
    modal.close();
  });

  it('chooses by a click', () => {
    const modal = new FruitModal(app);
    modal.open();
    modal.resultContainerEl.findAll('.suggestion-item')[1]?.click();
    expect(modal.chosen).toBe('banana');
  });
});

describe('U33 AbstractInputSuggest', () => {
  it('suggests while typing and takes the chosen one', async () => {
    const input = document.body.createEl('input');
    const suggest = new FruitSuggest(app, input);
    type(input, 'ban');
    await waitFor(() => document.querySelector('.suggestion-item'));
    press('Enter');
    expect(suggest.getValue()).toBe('banana');
    expect(document.querySelector('.suggestion-item')).toBeNull();
  });

  it('closes on Escape before the dialog below it does', async () => {
    const modal = new NoteModal(app);
    modal.open();
    const input = modal.contentEl.createEl('input');
    new FruitSuggest(app, input);
    type(input, 'a');
    await waitFor(() => document.querySelector('.suggestion-item'));
    press('Escape');
    expect(document.querySelector('.suggestion-item')).toBeNull();
    expect(modal.containerEl.isConnected).toBe(true);
    press('Escape');
    expect(modal.containerEl.isConnected).toBe(false);
  });
});

describe('Notice', () => {
  it('U19 shows in the document, its words or its fragment', () => {
    new Notice('hello');
    const fragment = createFragment((el) => el.createEl('a', { text: 'Undo' }));
    new Notice(fragment, 0);
    expect(document.body.findAll('.notice').map((el) => el.getText())).toEqual(['hello', 'Undo']);
  });

  it('U20 goes when hidden, and by itself after its time', async () => {
    const [kept, short] = [new Notice('kept', 0), new Notice('short', 1)];
    await waitFor(() => !short.containerEl.isConnected);
    expect(kept.setMessage('other').messageEl.getText()).toBe('other');
    kept.hide();
    expect(document.querySelector('.notice')).toBeNull();
  });
});

describe('keys', () => {
  it('U31 calls the handler of a pressed key, with exactly its modifiers', () => {
    const pressed = jest.fn(() => false);
    const scope = new Scope(app.scope);
    scope.register(['Mod'], 'k', pressed);
    app.keymap.pushScope(scope);
    press('k');
    expect(pressed).not.toHaveBeenCalled();
    expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true);
    app.keymap.popScope(scope);
    press('k', { ctrlKey: true });
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it.each([
    [{}, false],
    [{ ctrlKey: true }, 'tab'],
    [{ button: 1 }, 'tab'],
    [{ ctrlKey: true, altKey: true }, 'split'],
    [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
  ])('isModEvent of %j is %s', (init, pane) => {
    expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(pane);
  });
});
