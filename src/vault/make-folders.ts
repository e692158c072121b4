// The folder a new note goes to, made where missing; names differing only in case are one folder, as on most disks.
import { TFolder, type App, type TAbstractFile } from 'obsidian';
import { joinPath } from '../notes/free-path';

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
    const exact = joinPath(path, name);
    const known = app.vault.getFolderByPath(exact)?.path ?? findFolded(app, path, name);
    if (known === null) await makeFolder(app, exact);
    path = known ?? exact;
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

function findFolded({ vault }: App, path: string, name: string): string | null {
  const folder = path === '' ? vault.getRoot() : vault.getFolderByPath(path);
  const folded = name.toLowerCase();
  const isSame = (child: TAbstractFile): boolean =>
    child instanceof TFolder && child.name.toLowerCase() === folded;
  return folder?.children.find(isSame)?.path ?? null;
}
