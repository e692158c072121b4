// What an import needs besides what every command is handed.
import type { Turns } from '../indexing/slices';
import type { JournalStorage } from '../importing/journal';
import type { Host } from './ports';

/** What an import is handed. */
export interface ImportHost extends Pick<
  Host,
  'catalog' | 'notes' | 'clock' | 'words' | 'yaml' | 'settings'
> {
  readonly journals: JournalStorage;
  readonly turns: Turns;
}
