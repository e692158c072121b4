// The keys of the document go to the keymap of the app that was started last in it.
import type { App } from '../app';

const STARTED = 'host-app-started';

/** Hands the document's keys to `app.keymap` until another app starts in the document. */
export function listenToKeys(app: App): void {
  document.dispatchEvent(new Event(STARTED));
  const ended = new AbortController();
  const { signal } = ended;
  document.addEventListener(STARTED, () => ended.abort(), { signal });
  const hear = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented) app.keymap.handleKey(event, app.scope);
  };
  document.addEventListener('keydown', hear, { signal });
}
