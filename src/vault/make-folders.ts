// The folder a new note goes to, made where missing; names differing only in case are one folder, as on most disks.
import { TFolder, type App } from 'obsidian';

/** Makes folders for one change after another: two that make the same folder at once would get in each other's way. */
export function folderMaker(app: App): (wanted: string) => Promise<string> {
  let last: Promise<unknown> = Promise.resolve();
  return (wanted) => {
    const turn = last.then(() => makeFolders(app, wanted));
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Makes a folder and those above it, and gives its path as the vault spells it, `''` for the root; rejects where the disk refuses or a file has the name. */
async function makeFolders(app: App, wanted: string): Promise<string> {
  let path = '';
  for (const name of wanted.split('/').filter((part) => part !== '')) {
    const known = findChild(app, path, name);
    const next = known ?? (path === '' ? name : `${path}/${name}`);
    if (known === null) await makeFolder(app, next);
    path = next;
  }
  return path;
}

async function makeFolder(app: App, path: string): Promise<void> {
  try {
    await app.vault.createFolder(path);
  } catch (error) {
    // Another batch may have made it in the meantime.
    const stat = await app.vault.adapter.stat(path);
    if (stat?.type !== 'folder') throw error;
  }
}

function findChild({ vault }: App, path: string, name: string): string | null {
  const folder = path === '' ? vault.getRoot() : vault.getFolderByPath(path);
  const folders = folder?.children.filter((child) => child instanceof TFolder) ?? [];
  const exact = folders.find((child) => child.name === name);
  const folded = name.toLowerCase();
  return (exact ?? folders.find((child) => child.name.toLowerCase() === folded))?.path ?? null;
}
