// What the import preview asks of the plugin. `main.ts` fills it.
import type { ImportDraft, ImportSession } from '../commands/import-state';
import type { Words } from '../i18n/words';
import type { NotePath } from '../paper';
import type { Settings } from '../settings';

export interface ImportModel {
  readonly words: Words;
  settings(): Settings;
  /** Paths of the vault's folders, the root left out. */
  folders(): readonly string[];
  /** Opens an import and begins to read it; the rooms it takes are evaluated by then. */
  begin(draft: ImportDraft): Promise<ImportSession>;
  /** Calls back with the name of the journal of each import that is taken back; the function returned ends it. */
  onUndone(listener: (journal: string) => void): () => void;
  openNote(path: NotePath): Promise<void>;
  openDashboard(): Promise<void>;
}
