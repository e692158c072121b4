// `MarkdownView`: a note as text to edit, or as it reads.
import { Component } from '../component';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import { MarkdownRenderer } from './markdown-renderer';
import { Menu } from './menu';
import type { ViewParts, ViewStateResult } from './view';

/** As text, or as it reads. */
export type MarkdownViewModeType = 'source' | 'preview';

/** The view of a note. */
export class MarkdownView extends TextFileView {
  override icon = 'file-text';
  readonly editor: Editor;
  readonly hoverPopover = null;
  readonly #sourceEl: HTMLElement;
  readonly #readingEl: HTMLElement;
  readonly #sizerEl: HTMLElement;
  readonly #modeEl: HTMLElement;
  #mode: MarkdownViewModeType = this.app.vault.config.defaultViewMode;
  #rendered: Component | null = null;

  constructor(leaf: ViewParts['leaf']) {
    super(leaf);
    this.#sourceEl = this.contentEl.createDiv('markdown-source-view');
    const textarea = this.#sourceEl.createEl('textarea', {
      cls: 'host-editor',
      attr: { spellcheck: false, 'aria-label': 'Note text' },
    });
    this.editor = new Editor(textarea, () => this.#edited());
    textarea.addEventListener('input', () => this.#edited());
    textarea.addEventListener('contextmenu', (event) => this.#showMenu(event));
    this.#readingEl = this.contentEl.createDiv('markdown-reading-view');
    this.#sizerEl = this.#readingEl
      .createDiv('markdown-preview-view markdown-rendered')
      .createDiv('markdown-preview-sizer markdown-preview-section');
    this.#modeEl = this.addAction('book-open', 'Change view', () => this.toggleMode());
    this.#showMode();
  }

  getViewType(): string {
    return 'markdown';
  }

  /** Whether the note shows as text or as it reads. */
  getMode(): MarkdownViewModeType {
    return this.#mode;
  }

  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    const cursor = this.editor.getCursor();
    this.editor.textarea.value = data;
    this.editor.setCursor(clear ? { line: 0, ch: 0 } : cursor);
    this.#render();
  }

  clear(): void {
    this.editor.textarea.value = '';
    this.#render();
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    if (typeof state === 'object' && state !== null && 'mode' in state)
      this.#setMode(state.mode === 'preview' ? 'preview' : 'source');
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: this.editor.getCursor() };
  }

  /** Goes to `line`, counted from 0. */
  override setEphemeralState(state: unknown): void {
    if (typeof state !== 'object' || state === null || !('line' in state)) return;
    const from = { line: Number(state.line), ch: 0 };
    this.editor.setCursor(from);
    this.editor.scrollIntoView({ from, to: from });
  }

  /** Host side: puts the cursor into the text, where the text shows. */
  focusEditor(): void {
    if (this.#mode === 'source') this.editor.focus();
  }

  override onunload(): void {
    this.#rendered?.unload();
  }

  #edited(): void {
    this.requestSave();
    this.#render();
    this.app.workspace.trigger('editor-change', this.editor, this);
  }

  /** Host side: shows the text as it reads, or what reads as text. */
  toggleMode(): void {
    this.#setMode(this.#mode === 'source' ? 'preview' : 'source');
    this.app.workspace.leafChanged(this.leaf);
  }

  #setMode(mode: MarkdownViewModeType): void {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#showMode();
    this.#render();
  }

  #showMode(): void {
    this.#sourceEl.toggle(this.#mode === 'source');
    this.#readingEl.toggle(this.#mode === 'preview');
    this.containerEl.setAttr('data-mode', this.#mode);
    this.#modeEl.setAttr('aria-pressed', this.#mode === 'preview');
  }

  #render(): void {
    this.#rendered?.unload();
    this.#sizerEl.empty();
    if (this.#mode !== 'preview' || !this.file) return;
    this.#rendered = new Component();
    void this.#rendered.load();
    this.#sizerEl.createDiv({ cls: 'inline-title', text: this.file.basename });
    const [text, path] = [this.getViewData(), this.file.path];
    void MarkdownRenderer.render(this.app, text, this.#sizerEl, path, this.#rendered);
  }

  #showMenu(event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
  }
}
