// Which Obsidian this host stands in for.

/** The version of the API. */
export const apiVersion = '1.13.1';

/** Whether the API is at least of that version. */
export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const own = apiVersion.split('.').map(Number);
  for (const [at, part] of own.entries()) {
    const other = wanted[at] ?? 0;
    if (part !== other) return part > other;
  }
  return true;
}
