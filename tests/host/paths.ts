// Paths inside a vault: separated by `/`, no leading one; the root is `/` to plugins, '' to storages.

/**
 * The form Obsidian gives every path: no-break spaces become spaces, repeated, leading and trailing
 * slashes go, Unicode is composed; `/` where nothing is left.
 */
export function normalizePath(path: string): string {
  const plain = path.replace(/[\u00a0\u202f]/g, ' ').replace(/[\\/]+/g, '/');
  return plain.replace(/^\/|\/$/g, '').normalize('NFC') || '/';
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The name without its extension; a name that only begins with a dot has none. */
export function basename(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** The extension in small letters, without its dot; '' where there is none. */
export function extension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The folder a path lies in; '' for the root. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a part of the path begins with a dot: Obsidian keeps such files out of the vault. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** Whether the path is the folder itself or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}
