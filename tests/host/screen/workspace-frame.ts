// The document of the workspace: ribbon, left sidebar, main area, right sidebar, status bar.
import { Platform } from './platform';
import type { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceRoot, WorkspaceSidedock } from './workspace-split';
import type { WorkspaceWindow } from './workspace-window';

/** The places of the workspace in the document. */
export interface WorkspaceFrame {
  readonly appEl: HTMLElement;
  readonly containerEl: HTMLElement;
  readonly ribbonEl: HTMLElement;
  readonly statusBarEl: HTMLElement;
  readonly left: WorkspaceSidedock;
  readonly root: WorkspaceRoot;
  readonly right: WorkspaceSidedock;
  /** Windows of their own, in the order they were opened. */
  readonly windows: WorkspaceWindow[];
}

/** Builds the frame in the body; sidebars start as the app's do on this platform. */
export function buildFrame(body: HTMLElement): WorkspaceFrame {
  const appEl = body.createDiv('app-container');
  const containerEl = appEl.createDiv('horizontal-main-container').createDiv('workspace');
  const ribbonEl = containerEl
    .createDiv('workspace-ribbon side-dock-ribbon mod-left')
    .createDiv('side-dock-actions');
  const left = new WorkspaceSidedock(containerEl, 'mod-horizontal mod-left-split');
  const root = new WorkspaceRoot(containerEl, 'mod-vertical mod-root');
  const right = new WorkspaceSidedock(containerEl, 'mod-horizontal mod-right-split');
  right.collapse();
  if (Platform.isPhone) left.collapse();
  const statusBarEl = appEl.createDiv('status-bar');
  return { appEl, containerEl, ribbonEl, statusBarEl, left, root, right, windows: [] };
}

/** All leaves: those of the main area, the left and the right sidebar's, then those in windows of their own. */
export function leavesOf({ root, left, right, windows }: WorkspaceFrame): WorkspaceLeaf[] {
  return [root, left, right, ...windows].flatMap((split) =>
    split.children.flatMap((tabs) => [...tabs.children]),
  );
}
