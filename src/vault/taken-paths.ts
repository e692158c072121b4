// Which paths of the vault are taken, without regard to case: on many disks `A.md` and `a.md` are one file.
import type { App, Plugin } from 'obsidian';

/** Asks whether a file or folder stands at a path; the answer follows the vault. */
export function watchTakenPaths({ vault }: App, plugin: Plugin): (path: string) => boolean {
  let taken: Set<string> | null = null;
  const forget = (): void => {
    taken = null;
  };
  plugin.registerEvent(vault.on('create', forget));
  plugin.registerEvent(vault.on('delete', forget));
  plugin.registerEvent(vault.on('rename', forget));
  return (path) => {
    taken ??= new Set(
      [...vault.getFiles(), ...vault.getAllFolders()].map((file) => file.path.toLowerCase()),
    );
    return taken.has(path.toLowerCase());
  };
}
