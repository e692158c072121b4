// A file with what the metadata cache knows of it → a plain note.
import { getAllTags, type CachedMetadata, type TFile } from 'obsidian';
import type { Note } from '../indexing/note';

/** The note as indexing wants it. */
export function noteOfFile(file: TFile, cache: CachedMetadata): Note {
  return {
    path: file.path,
    properties: cache.frontmatter,
    tags: getAllTags(cache) ?? [],
    isBroken: cache.frontmatter === undefined && hasPropertyBlock(cache),
  };
}

/** Whether there is a property block with something between its bounds: of one it cannot read, the cache keeps the place alone. */
function hasPropertyBlock({ sections }: CachedMetadata): boolean {
  const first = sections?.[0];
  return first?.type === 'yaml' && first.position.end.line - first.position.start.line > 1;
}
