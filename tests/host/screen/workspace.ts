// The workspace: which leaves are open where, and the events of the screen.
import type { App } from '../app';
import { Events } from '../events';

/** What Obsidian calls `app.workspace`. It touches no document until a leaf is asked for. */
export class Workspace extends Events {
  layoutReady = false;
  #whenReady: (() => unknown)[] = [];

  constructor(readonly app: App) {
    super();
  }

  /** Runs `callback` at once when the layout stands, else as soon as it does. */
  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#whenReady.push(callback);
  }

  /** Host side: says that the layout stands and runs what waited for it. */
  setLayoutReady(): void {
    this.layoutReady = true;
    for (const callback of this.#whenReady.splice(0)) callback();
    this.trigger('layout-change');
  }
}
