// The vault as commands see it: texts, free paths, links, and the one writer.
import { TFile, type App, type TFolder, type Vault } from 'obsidian';
import type { Notes } from '../commands/ports';
import type { Turns } from '../indexing/slices';
import { applyChanges } from './apply';
import { findChildFolder } from './make-folders';

/** The notes of an app. */
export function writableNotes(app: App, turns: Turns): Notes {
  const { vault, metadataCache } = app;
  const isTaken = takenPaths(app);
  return {
    isTaken,
    readText: async (path) => {
      const file = vault.getFileByPath(path);
      return file === null ? null : vault.read(file).catch(() => null);
    },
    linkTarget: (path, source) => {
      const file = vault.getFileByPath(path);
      return file === null
        ? path.replace(/\.md$/i, '')
        : metadataCache.fileToLinktext(file, source);
    },
    resolveLink: (target, source) => {
      const file = metadataCache.getFirstLinkpathDest(target, source);
      return file instanceof TFile && file.extension === 'md' ? file.path : null;
    },
    apply: (changes, options) => applyChanges(app, turns, changes, options),
  };
}

// The names in a folder in lower case, kept while it holds the same number of files: ten thousand questions must not read it ten thousand times.
function takenPaths({ vault }: App): (path: string) => boolean {
  const known = new WeakMap<TFolder, { count: number; names: Set<string> }>();
  return (path) => {
    if (vault.getAbstractFileByPath(path) !== null) return true;
    const at = path.lastIndexOf('/');
    const folder = at < 0 ? vault.getRoot() : findFolder(vault, path.slice(0, at));
    if (folder === null) return false;
    const { children } = folder;
    let names = known.get(folder);
    if (names?.count !== children.length) {
      names = {
        count: children.length,
        names: new Set(children.map(({ name }) => name.toLowerCase())),
      };
      known.set(folder, names);
    }
    return names.names.has(path.slice(at + 1).toLowerCase());
  };
}

function findFolder(vault: Vault, path: string): TFolder | null {
  const exact = vault.getFolderByPath(path);
  if (exact !== null) return exact;
  let folder: TFolder | null = vault.getRoot();
  for (const name of path.split('/'))
    folder = folder === null ? null : findChildFolder(folder, name);
  return folder;
}
