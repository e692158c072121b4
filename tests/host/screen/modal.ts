// `Modal`: a dialog over the app that stays until it is closed.
import type { App } from '../app';
import { setIcon } from './icons';
import { Scope } from './scope';

/** A dialog; subclasses fill it in `onOpen`. Escape, the cross and a click outside close it. */
export class Modal {
  readonly scope: Scope;
  readonly containerEl = createDiv('modal-container mod-dim');
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #focused: Element | null = null;
  #closed: (() => unknown) | null = null;

  constructor(readonly app: App) {
    this.scope = new Scope(app.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    const background = this.containerEl.createDiv('modal-bg');
    background.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog' } });
    this.modalEl.setAttr('aria-modal', 'true');
    const attr = { 'aria-label': 'Close', role: 'button' };
    const cross = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised', attr });
    setIcon(cross, 'x');
    cross.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
  }

  /** Shows the dialog and runs `onOpen`; an open one stays as it is. */
  open(): void {
    if (this.containerEl.isConnected) return;
    this.#focused = activeDocument.activeElement;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.append(this.containerEl);
    void this.onOpen();
    if (!this.modalEl.contains(activeDocument.activeElement)) this.#focusFirst();
  }

  /** Takes the dialog away and runs `onClose`; a closed one stays as it is. */
  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.#focused instanceof HTMLElement) this.#focused.focus();
    this.onClose();
    this.#closed?.();
  }

  /** For subclasses: the dialog is shown. */
  onOpen(): Promise<void> | void {
    return;
  }

  /** For subclasses: the dialog is gone. */
  onClose(): void {
    return;
  }

  /** Sets the heading. */
  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  /** Sets what stands below the heading. */
  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  /** Runs `callback` after the dialog closed. */
  setCloseCallback(callback: () => unknown): this {
    this.#closed = callback;
    return this;
  }

  #focusFirst(): void {
    const focusable = 'input, textarea, select, button, [tabindex]:not([tabindex="-1"])';
    const first = this.modalEl.querySelector<HTMLElement>(focusable);
    if (!first) this.modalEl.tabIndex = -1;
    (first ?? this.modalEl).focus();
  }
}
