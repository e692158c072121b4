// The path of a folder as people type it.

/** A folder as the vault spells paths: no slashes at its ends, no way out of the vault. */
export function cleanFolder(folder: string): string {
  const parts = folder.split('/').map((part) => part.trim());
  return parts.filter((part) => !/^\.*$/.test(part)).join('/');
}
