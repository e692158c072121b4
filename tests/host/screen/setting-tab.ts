// `SettingTab`: the settings of one thing, drawn from definitions or by hand.
import type { App } from '../app';
import { drawDefinitions, type DrawnDefinitions } from './draw-definitions';
import type { SettingDefinitionItem } from './setting-definitions';

/** Subclasses give definitions, or (before 1.13) draw by hand in `display`. */
export abstract class SettingTab {
  icon = 'settings';
  settingItems: SettingDefinitionItem[] = [];
  readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
  #drawn: DrawnDefinitions | null = null;

  constructor(readonly app: App) {}

  /** Override to say what the settings are. */
  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** The stored value of `key`. */
  abstract getControlValue(key: string): unknown;
  /** Stores the value of `key`. */
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  /** Asks for the definitions again and, while the tab shows, draws them. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.#drawn) this.#draw();
  }

  /** Shows and hides, enables and disables what is drawn, as its conditions say now. */
  refreshDomState(): void {
    this.#drawn?.refresh();
  }

  /** Override to draw by hand; not called when there are definitions. */
  display(): void {
    return;
  }

  /** The tab goes. */
  hide(): void {
    this.#drawn?.destroy();
    this.#drawn = null;
    this.containerEl.empty();
  }

  /** Host side: shows the tab. */
  show(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length > 0) this.#draw();
    else this.display();
  }

  /** Host side: opens the pages of `path`, outermost first. */
  openPages(path: readonly string[]): void {
    if (this.#drawn) this.#draw(path);
  }

  #draw(path = this.#drawn?.path ?? []): void {
    const { scrollTop } = this.containerEl;
    this.#drawn?.destroy();
    this.#drawn = drawDefinitions(this, path);
    this.containerEl.scrollTop = scrollTop;
  }
}
