// Brings a view of the plugin before the user: the one that is open, else a new tab.
import type { App, WorkspaceLeaf } from 'obsidian';

/** Reveals the view of this type, opening it in a tab where there is none; with a state it shows that. The leaf it stands in. */
export async function openView(app: App, type: string, state?: object): Promise<WorkspaceLeaf> {
  const { workspace } = app;
  const find = () => workspace.getLeavesOfType(type)[0];
  // A first drawing takes a turn of its own, apart from the click or key that asked for it.
  if (find() === undefined) await new Promise((resolve) => window.setTimeout(resolve));
  const open = find();
  const leaf = open ?? workspace.getLeaf('tab');
  if (state !== undefined) await leaf.setViewState({ type, active: true, state: { ...state } });
  else if (open === undefined) await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
  return leaf;
}
