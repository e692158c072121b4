// The events of the workspace, with what each carries.
import type { TAbstractFile, TFile } from '../files';
import type { Editor } from './editor';
import type { MarkdownView } from './markdown-view';
import type { Menu } from './menu';
import type { WorkspaceLeaf } from './workspace-leaf';
import type { WorkspaceWindow } from './workspace-window';

/** What `hover-link` carries: who asks, for which link, at which element. */
export interface HoverLink {
  event: MouseEvent;
  source: string;
  hoverParent: { hoverPopover: null };
  targetEl: HTMLElement | null;
  linktext: string;
  sourcePath?: string;
}

/** Event → the arguments of its listeners. */
export interface WorkspaceEventMap {
  'active-leaf-change': [leaf: WorkspaceLeaf | null];
  'file-open': [file: TFile | null];
  'layout-change': [];
  'css-change': [];
  resize: [];
  'window-open': [win: WorkspaceWindow, window: Window];
  'window-close': [win: WorkspaceWindow, window: Window];
  quit: [];
  'file-menu': [menu: Menu, file: TAbstractFile, source: string, leaf?: WorkspaceLeaf];
  'files-menu': [menu: Menu, files: TAbstractFile[], source: string];
  'editor-menu': [menu: Menu, editor: Editor, info: MarkdownView];
  'editor-change': [editor: Editor, info: MarkdownView];
  'hover-link': [link: HoverLink];
}
