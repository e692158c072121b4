// The name by which a reading list is shown.

/** Name of a reading list given by its path or as a link is written. */
export function listName(list: string): string {
  return list.slice(list.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}
