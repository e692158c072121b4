// What an import needs besides what every command is handed.
import type { Turns } from '../indexing/slices';
import type { JournalStorage } from '../importing/journal';
import type { Reading, ReadOptions } from '../lists/reading';
import type { Yaml } from '../notes/yaml';
import type { Host } from './ports';

/** Reads a text in slices; null when it became stale midway. */
export type ReadText = (
  text: string,
  options: ReadOptions,
  turns: Turns,
  isStale: () => boolean,
) => Promise<Reading | null>;

export interface ImportHost extends Pick<
  Host,
  'catalog' | 'notes' | 'clock' | 'words' | 'settings'
> {
  readonly yaml: Yaml;
  readonly journals: JournalStorage;
  readonly turns: Turns;
  readonly read: ReadText;
}
