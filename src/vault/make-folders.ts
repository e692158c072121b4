// The folder a new note goes to, made where missing; names differing only in case are one folder, as on most disks.
import { TFolder, type App } from 'obsidian';

/** A folder as the vault spells it (`''` for the root), and the folders made for it, outermost first. */
export interface MadeFolders {
  readonly path: string;
  readonly made: readonly string[];
}

/** Makes folders for one change after another: two that make the same folder at once would get in each other's way. */
export function folderMaker(app: App): (wanted: string) => Promise<MadeFolders> {
  let last: Promise<unknown> = Promise.resolve();
  return (wanted) => {
    const turn = last.then(() => makeFolders(app, wanted));
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Makes a folder and those above it; rejects where the disk refuses or a file has the name. */
async function makeFolders(app: App, wanted: string): Promise<MadeFolders> {
  const made: string[] = [];
  let path = '';
  for (const name of wanted.split('/').filter((part) => part !== '')) {
    const known = findChild(app, path, name);
    const next = known ?? (path === '' ? name : `${path}/${name}`);
    if (known === null && (await makeFolder(app, next))) made.push(next);
    path = next;
  }
  return { path, made };
}

// False where another batch made it in the meantime.
async function makeFolder(app: App, path: string): Promise<boolean> {
  try {
    await app.vault.createFolder(path);
    return true;
  } catch (error) {
    const stat = await app.vault.adapter.stat(path);
    if (stat?.type === 'folder') return false;
    throw error;
  }
}

function findChild({ vault }: App, path: string, name: string): string | null {
  const folder = path === '' ? vault.getRoot() : vault.getFolderByPath(path);
  const folders = folder?.children.filter((child) => child instanceof TFolder) ?? [];
  const exact = folders.find((child) => child.name === name);
  const folded = name.toLowerCase();
  return (exact ?? folders.find((child) => child.name.toLowerCase() === folded))?.path ?? null;
}
