// What a leaf shows when it shows nothing yet: a new tab, or a view not loaded so far.
import { ItemView, View, type ViewParts } from './view';

/** A new tab. */
export class EmptyView extends ItemView {
  override icon = 'file';
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
    return Promise.resolve();
  }
}

/** What a leaf remembers of the view it does not show yet. */
export interface DeferredState {
  type: string;
  state: Record<string, unknown>;
  icon?: string | undefined;
  title?: string | undefined;
}

/** Stands for a view in a background tab, or one whose plugin is not there. */
export class DeferredView extends View {
  constructor(
    leaf: ViewParts['leaf'],
    readonly deferred: DeferredState,
  ) {
    super(leaf);
    this.icon = deferred.icon ?? 'file';
  }

  getViewType(): string {
    return this.deferred.type;
  }

  getDisplayText(): string {
    return this.deferred.title ?? this.deferred.type;
  }

  override getState(): Record<string, unknown> {
    return this.deferred.state;
  }
}
