// A document for a process that has none: a plugin draws, even where nobody looks.
import { JSDOM } from 'jsdom';
import { installDom } from './screen/dom';

/** Gives this process a document and Obsidian's helpers on it. */
export function installDocument(): void {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    url: 'http://localhost/',
    pretendToBeVisual: true,
  });
  expose(window);
  installDom(globalThis.window);
  expose(window);
}

// A document takes no events but its own.
const OF_THE_DOCUMENT = ['Event', 'CustomEvent', 'EventTarget', 'AbortController', 'AbortSignal'];

// What the process has itself (timers, fetch, URL) stays its own.
function expose(window: object): void {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && !OF_THE_DOCUMENT.includes(name)) continue;
    const value: unknown = Reflect.get(window, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
