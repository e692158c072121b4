// A window of its own with leaves in it: the app moves a leaf's element there, document and all.
import { installDom } from './dom';
import { WorkspaceRoot } from './workspace-split';
import type { WorkspaceItem } from './workspace-item';

const FEATURES = 'popup,width=1000,height=720';

/** What a workspace wants to know of its windows. */
export interface WindowEvents {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
}

/** A pop-out; it closes with its last tab. */
export class WorkspaceWindow extends WorkspaceRoot {
  constructor(private readonly window: Window) {
    const frame = window.document.body
      .createDiv('app-container')
      .createDiv('horizontal-main-container')
      .createDiv('workspace');
    super(frame, 'mod-vertical mod-root');
  }

  override removeChild(child: WorkspaceItem): void {
    super.removeChild(child);
    if (this.children.length === 0) this.window.close();
  }
}

/** Opens a window that looks and hears like this one; it throws where the browser allows none. */
export function openWindow({ onKey, onClose }: WindowEvents): WorkspaceWindow {
  const opened = window.open('', '_blank', FEATURES);
  if (!opened || !hasGlobals(opened)) throw new Error('The browser opened no window');
  const doc = opened.document;
  installDom(opened);
  doc.head.append(...[...document.head.querySelectorAll('style, link')].map(copyOf));
  doc.documentElement.lang = document.documentElement.lang;
  doc.body.className = `${document.body.className} is-popout-window`;
  doc.addEventListener('keydown', onKey);
  opened.addEventListener('pagehide', () => {
    activate(window);
    onClose();
  });
  for (const each of [window, opened]) followFocus(each);
  return new WorkspaceWindow(opened);
}

// A relative address means nothing in a window without one.
function copyOf(node: Element): Node {
  const copy = node.cloneNode(true);
  if (node instanceof HTMLLinkElement && copy instanceof HTMLLinkElement) copy.href = node.href;
  return copy;
}

/** Whoever is pressed in or typed into is the active window. */
function followFocus(win: Window): void {
  for (const type of ['focusin', 'pointerdown'])
    win.document.addEventListener(type, () => activate(win), { capture: true });
}

function activate(win: Window): void {
  Object.assign(window, { activeWindow: win, activeDocument: win.document });
}

function hasGlobals(win: Window): win is Window & typeof globalThis {
  return 'HTMLElement' in win;
}
