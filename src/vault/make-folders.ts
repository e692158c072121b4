// The folder a new note goes to, made where missing; names differing only in case are one folder, as on most disks.
import { TFolder, type App } from 'obsidian';

/** A folder as the vault spells it (`''` for the root), and the folders made for it, outermost first. */
export interface MadeFolders {
  readonly path: string;
  readonly made: readonly string[];
}

/** Makes a folder and those above it; rejects where the disk refuses or a file has the name. */
export async function makeFolders(app: App, wanted: string): Promise<MadeFolders> {
  const made: string[] = [];
  let folder = app.vault.getRoot();
  for (const name of wanted.split('/').filter((part) => part !== '')) {
    const known = findChildFolder(folder, name);
    folder = known ?? (await makeChild(app, folder, name, made));
  }
  return { path: folder.isRoot() ? '' : folder.path, made };
}

async function makeChild(
  app: App,
  folder: TFolder,
  name: string,
  made: string[],
): Promise<TFolder> {
  const path = folder.isRoot() ? name : `${folder.path}/${name}`;
  try {
    const child = await app.vault.createFolder(path);
    made.push(path);
    return child;
  } catch (error) {
    // Another change may have made it in the meantime.
    const child = findChildFolder(folder, name);
    if (child !== null) return child;
    throw error;
  }
}

/** The folder of this name in a folder: as written, else without regard to case; null for none. */
export function findChildFolder(folder: TFolder, name: string): TFolder | null {
  const folded = name.toLowerCase();
  const folders = folder.children.filter((child) => child instanceof TFolder);
  return (
    folders.find((child) => child.name === name) ??
    folders.find((child) => child.name.toLowerCase() === folded) ??
    null
  );
}
