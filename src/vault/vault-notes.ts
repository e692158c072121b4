// The vault as a source of notes for indexing, and of what links reach.
import { TFile, type App } from 'obsidian';
import type { ResolveLink } from '../catalog/item-writer';
import type { NoteSource } from '../indexing/note';
import { noteOfFile } from './note-of-file';

/** Notes as the vault and its metadata cache have them at the moment of asking. */
export function vaultNotes({ vault, metadataCache }: App): NoteSource {
  return {
    paths: () => vault.getMarkdownFiles().map(({ path }) => path),
    has: (path) => vault.getFileByPath(path) !== null,
    note: (path) => {
      const file = vault.getFileByPath(path);
      const cache = file === null ? null : metadataCache.getFileCache(file);
      return file === null || cache === null ? null : noteOfFile(file, cache);
    },
    readText: async (path) => {
      const file = vault.getFileByPath(path);
      return file === null ? null : vault.cachedRead(file).catch(() => null);
    },
  };
}

/** Follows links as Obsidian does; a link to a file that is no note reaches nothing. */
export function linkResolver({ metadataCache }: App): ResolveLink {
  return (target, source) => {
    const file = metadataCache.getFirstLinkpathDest(target, source);
    return file instanceof TFile && file.extension === 'md' ? file.path : null;
  };
}
