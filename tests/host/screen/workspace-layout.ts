// The layout as it is saved: which leaves stand where, with the states of their views.
import { DeferredView } from './placeholder-views';
import type { WorkspaceFrame } from './workspace-frame';
import type { WorkspaceLeaf } from './workspace-leaf';
import type { WorkspaceSplit } from './workspace-split';
import type { WorkspaceTabs } from './workspace-tabs';

/** One leaf of a saved layout. */
export interface SavedLeaf {
  id: string;
  state: { type: string; state: Record<string, unknown>; icon?: string; title?: string };
}

/** One group of tabs; `currentTab` counts from 0. */
export interface SavedTabs {
  currentTab: number;
  children: SavedLeaf[];
}

/** The main area or a sidebar. */
export interface SavedSplit {
  children: SavedTabs[];
  collapsed: boolean;
}

/** A whole layout; `active` is the id of a leaf. */
export interface SavedLayout {
  main: SavedSplit;
  left: SavedSplit;
  right: SavedSplit;
  active: string | null;
}

/** Writes down the whole layout. */
export function saveLayout(frame: WorkspaceFrame, active: WorkspaceLeaf | null): SavedLayout {
  const { root, left, right } = frame;
  return {
    main: saveSplit(root, false),
    left: saveSplit(left, left.collapsed),
    right: saveSplit(right, right.collapsed),
    active: active?.id ?? null,
  };
}

/** Builds a saved layout in a frame without leaves; shown tabs load, those behind stay deferred. */
export async function restoreLayout(
  { root, left, right }: WorkspaceFrame,
  saved: SavedLayout,
  newLeaf: NewLeaf,
): Promise<void> {
  for (const dock of [left, right]) {
    const { collapsed } = dock === left ? saved.left : saved.right;
    if (collapsed) dock.collapse();
    else dock.expand();
  }
  await restoreSplit(left, saved.left, newLeaf);
  await restoreSplit(root, saved.main, newLeaf);
  await restoreSplit(right, saved.right, newLeaf);
}

/** Reads a layout from what a file held; null when it is none. */
export function readLayout(value: unknown): SavedLayout | null {
  if (!isRecord(value)) return null;
  const [main, left, right] = [value['main'], value['left'], value['right']].map(readSplit);
  if (!main || !left || !right) return null;
  const active = typeof value['active'] === 'string' ? value['active'] : null;
  return { main, left, right, active };
}

type NewLeaf = (id: string) => WorkspaceLeaf;

async function restoreSplit(
  split: WorkspaceSplit,
  saved: SavedSplit,
  newLeaf: NewLeaf,
): Promise<void> {
  for (const { children, currentTab } of saved.children) {
    const tabs = split.addTabs();
    const leaves = children.map(({ id }) => tabs.addLeaf(newLeaf(id)));
    for (const [at, leaf] of leaves.entries()) {
      const state = children[at]?.state;
      if (state) await leaf.defer(state);
    }
    const current = leaves[currentTab] ?? leaves[0];
    if (current) tabs.revealChild(current);
    await current?.loadIfDeferred();
  }
}

function saveSplit({ children }: WorkspaceSplit, collapsed: boolean): SavedSplit {
  return { collapsed, children: children.map(saveTabs) };
}

function saveTabs(tabs: WorkspaceTabs): SavedTabs {
  const current = tabs.children.findIndex((leaf) => leaf === tabs.currentLeaf);
  return { currentTab: Math.max(0, current), children: tabs.children.map(saveLeaf) };
}

function saveLeaf(leaf: WorkspaceLeaf): SavedLeaf {
  const { view } = leaf;
  const { type, state } =
    view instanceof DeferredView
      ? view.deferred
      : { type: view.getViewType(), state: view.getState() };
  return {
    id: leaf.id,
    state: { type, state, icon: leaf.getIcon(), title: leaf.getDisplayText() },
  };
}

function readSplit(value: unknown): SavedSplit | null {
  if (!isRecord(value) || !Array.isArray(value['children'])) return null;
  const children = value['children'].map(readTabs).filter((tabs) => tabs.children.length > 0);
  return { collapsed: value['collapsed'] === true, children };
}

function readTabs(value: unknown): SavedTabs {
  const saved = isRecord(value) ? value : {};
  const children: unknown[] = Array.isArray(saved['children']) ? saved['children'] : [];
  const currentTab = typeof saved['currentTab'] === 'number' ? saved['currentTab'] : 0;
  return { currentTab, children: children.flatMap(readLeaf) };
}

function readLeaf(value: unknown): SavedLeaf[] {
  if (!isRecord(value) || typeof value['id'] !== 'string' || !isRecord(value['state'])) return [];
  const { type, state, icon, title } = value['state'];
  if (typeof type !== 'string') return [];
  const read = { type, state: isRecord(state) ? state : {} };
  return [{ id: value['id'], state: { ...read, ...words({ icon, title }) } }];
}

function words(from: { icon: unknown; title: unknown }): { icon?: string; title?: string } {
  const { icon, title } = from;
  return {
    ...(typeof icon === 'string' ? { icon } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
