// `ConfirmationModal`: a question with a row of buttons.
import type { App } from '../app';
import { ButtonComponent } from './button-components';
import { Modal } from './modal';

type Handler = (event: MouseEvent) => unknown;

/** A button of a confirmation; it closes the dialog unless its handler returns something truthy. */
export class ConfirmationButton extends ButtonComponent {
  #handler: Handler = () => undefined;

  constructor(
    containerEl: HTMLElement,
    readonly modal: Modal,
  ) {
    super(containerEl);
    super.onClick(async (event) => {
      if (!(await this.#handler(event))) modal.close();
    });
  }

  override onClick(handler: Handler): this {
    this.#handler = handler;
    return this;
  }

  /** Gives this button the focus when the dialog opens. */
  setInitialFocus(): this {
    this.buttonEl.setAttr('autofocus', 'true');
    return this;
  }

  /** Puts the button apart from the others. */
  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  /** Styles the button as the one that dismisses. */
  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A dialog that asks the user to confirm something. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    const marked = this.buttonContainerEl.querySelectorAll<HTMLElement>('[autofocus]');
    [...marked].at(-1)?.focus();
  }

  /** Adds a class to the dialog. */
  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  /** Adds a checkbox before the buttons. */
  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const el = createEl('label', 'mod-checkbox');
    const box = el.createEl('input', { type: 'checkbox', attr: { tabindex: -1 } });
    el.appendText(label);
    box.addEventListener('change', () => void callback(box.checked));
    this.buttonContainerEl.prepend(el);
    return this;
  }

  /** Adds a button. */
  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  /** Adds the button that dismisses. */
  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
