// Views of a file: `FileView` knows which file, `TextFileView` reads and writes its text.
import { TFile } from '../files';
import { ItemView, type ViewStateResult } from './view';

const SAVE_DELAY = 2000;

/** A view of one file. It follows a rename and goes with the file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  /** For subclasses: shows the file. */
  abstract onLoadFile(file: TFile): Promise<void>;
  /** For subclasses: the file is about to be replaced by another, or the view closes. */
  abstract onUnloadFile(file: TFile): Promise<void>;

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on('rename', (file) => file === this.file && this.#renamed()));
    this.registerEvent(vault.on('delete', (file) => file === this.file && this.leaf.detach()));
  }

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void>;
  override async setState(state: unknown): Promise<void> {
    if (typeof state !== 'object' || state === null || !('file' in state)) return;
    const file = this.app.vault.getAbstractFileByPath(String(state.file));
    if (!(file instanceof TFile) || file === this.file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
  }

  #renamed(): void {
    this.leaf.refreshTitle();
    this.app.workspace.leafChanged(this.leaf);
  }
}

/** A view that edits the text of a file; it saves two seconds after the last edit and on closing. */
export abstract class TextFileView extends FileView {
  data = '';
  readonly requestSave = (): void => this.#saveSoon();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDirty = false;

  /** The text as the view shows it. */
  abstract getViewData(): string;
  /** Shows `data`; `clear` says that it is another file's. */
  abstract setViewData(data: string, clear: boolean): void;
  /** Forgets what belongs to the file shown so far. */
  abstract clear(): void;

  override onload(): void {
    super.onload();
    const modified = this.app.vault.on('modify', (file) => {
      if (file === this.file) void this.#takeOutsideChange();
    });
    this.registerEvent(modified);
  }

  async onLoadFile(file: TFile): Promise<void> {
    this.data = await this.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  async onUnloadFile(): Promise<void> {
    await this.save(true);
    this.clear();
  }

  /** Writes the text when it was edited; `clear` forgets it. */
  async save(clear = false): Promise<void> {
    clearTimeout(this.#timer);
    const { file } = this;
    if (!file || !this.#isDirty) return;
    this.#isDirty = false;
    this.data = this.getViewData();
    const { data } = this;
    if (clear) this.data = '';
    await this.app.vault.modify(file, data);
  }

  #saveSoon(): void {
    this.#isDirty = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), SAVE_DELAY);
  }

  /** What was typed while the file was read is kept. */
  #showOutsideChange(data: string): void {
    if (this.#isDirty) return;
    this.data = data;
    this.setViewData(data, false);
  }

  async #takeOutsideChange(): Promise<void> {
    if (!this.file || this.#isDirty) return;
    const data = await this.app.vault.read(this.file);
    if (data !== this.data) this.#showOutsideChange(data);
  }
}
