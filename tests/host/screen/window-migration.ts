// `el.onWindowMigrated`: who wants to know when an element is moved to another window.

type Listener = (win: Window) => unknown;

const listeners = new WeakMap<Element, Set<Listener>>();

/** Calls `listener` after the element was moved to another window; the function returned ends it. */
export function onWindowMigrated(this: HTMLElement, listener: Listener): () => void {
  const own = listeners.get(this) ?? new Set();
  listeners.set(this, own.add(listener));
  return () => own.delete(listener);
}

/** Tells an element that was moved, and all within it. */
export function tellMigrated(moved: HTMLElement): void {
  for (const el of [moved, ...moved.querySelectorAll('*')])
    for (const listener of listeners.get(el) ?? []) listener(moved.win);
}
