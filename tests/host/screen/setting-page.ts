// `SettingPage`: a page of settings drawn by hand.

/** Subclasses draw into `containerEl` in `display`. */
export abstract class SettingPage {
  readonly rootEl: HTMLElement = createDiv('setting-page');
  readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
  title = '';

  /** Draws the page. */
  abstract display(): void;

  /** The page goes. */
  hide(): void {
    this.containerEl.empty();
  }
}
