// Files of the vault that can be imported.
import { TFile, TFolder, type App, type TAbstractFile } from 'obsidian';
import { formatOfName } from '../importing/detect-format';

/** The file at a path, or all files below it that can be imported, in the order of their paths; `/` is the whole vault. */
export function listFiles({ vault }: App, path: string): string[] {
  const found =
    path === '/' ? vault.getRoot() : vault.getAbstractFileByPath(path.replace(/\/+$/, ''));
  const files = found === null ? [] : collect(found);
  return files.map((file) => file.path).sort();
}

function collect(found: TAbstractFile): TFile[] {
  if (found instanceof TFolder) return found.children.flatMap(collect);
  return found instanceof TFile && formatOfName(found.name) !== null ? [found] : [];
}
