// The import preview as a view of Obsidian: its sources and choices are kept with the workspace.
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { ImportSession } from '../commands/import-state';
import { NoImport } from './import/no-import';
import { Preview } from './import/preview';
import { readDraft } from './import/read-draft';
import type { ImportModel } from './import-model';
import { ObsidianSurface } from './obsidian-surface';
import { IMPORT_VIEW } from './view-types';

export class ImportView extends ItemView {
  override icon = 'import';
  private readonly surface = new ObsidianSurface(this.app, IMPORT_VIEW);
  private session: ImportSession | null = null;
  private isOpen = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly model: ImportModel,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return IMPORT_VIEW;
  }

  override getDisplayText(): string {
    return this.model.words.preview.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.session?.serialize() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const draft = readDraft(state);
    if (draft !== null) this.session = await this.model.begin(draft);
    this.draw();
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.isOpen = true;
    this.contentEl.addClass('paper-catalog-view');
    this.register(this.contentEl.onWindowMigrated(() => this.drawAnew()));
    this.register(this.model.onUndone((journal) => this.session?.noteUndone(journal)));
    this.draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.isOpen = false;
    // What is being written stops at a whole state; what was written stays.
    this.session?.stop();
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** What was drawn listens to the window it was drawn in. */
  private drawAnew(): void {
    render(null, this.contentEl);
    this.draw();
  }

  /** Puts the keyboard into the preview: on its groups, from where Tab leads through all of it. */
  takeFocus(): void {
    this.contentEl.querySelector<HTMLElement>('.paper-catalog-group-filter.is-active')?.focus();
  }

  private draw(): void {
    if (!this.isOpen) return;
    const { model, surface, session, contentEl } = this;
    const keep = () => this.app.workspace.requestSaveLayout();
    const content =
      session === null ? (
        <NoImport words={model.words} />
      ) : (
        <Preview model={model} surface={surface} session={session} onChoice={keep} />
      );
    render(content, contentEl);
  }
}
