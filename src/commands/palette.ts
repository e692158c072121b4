// The command palette: each command's id, name and function.
import { createListNotes } from './create-list-notes';
import { exportPapers } from './export-papers';
import {
  importClipboard,
  importNote,
  importPicked,
  importSelection,
  type ImportDesk,
} from './import-papers';
import { markList } from './mark-list';
import { mendLinks } from './mend-links';
import { newPaper } from './new-paper';
import type { ImportHost } from './import-host';
import type { Host } from './ports';
import { setReadingStatus } from './set-reading-status';
import { findDuplicates } from './settle-duplicate';
import { undoChosenImport, undoLastImport } from './undo-papers';

/** One command of the palette. */
export interface PaletteCommand {
  readonly id: string;
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Every command, in the language of the screen. */
export function listCommands(host: Host & ImportHost & ImportDesk): PaletteCommand[] {
  const names = host.words.commands;
  return [
    { id: 'new-paper', name: names.newPaper, run: () => newPaper(host) },
    { id: 'open-dashboard', name: names.openDashboard, run: () => host.screen.openDashboard() },
    { id: 'import-note', name: names.importNote, run: () => importNote(host) },
    { id: 'import-selection', name: names.importSelection, run: () => importSelection(host) },
    { id: 'import-clipboard', name: names.importClipboard, run: () => importClipboard(host) },
    { id: 'import-files', name: names.importFiles, run: () => importPicked(host) },
    { id: 'undo-last-import', name: names.undoLastImport, run: () => undoLastImport(host) },
    { id: 'undo-import', name: names.undoImport, run: () => undoChosenImport(host) },
    { id: 'set-status', name: names.setStatus, run: () => setReadingStatus(host) },
    { id: 'mark-list', name: names.markList, run: () => markList(host) },
    { id: 'create-list-notes', name: names.createListNotes, run: () => createListNotes(host) },
    { id: 'mend-links', name: names.mendLinks, run: () => mendLinks(host) },
    { id: 'find-duplicates', name: names.findDuplicates, run: () => findDuplicates(host) },
    { id: 'export', name: names.exportPapers, run: () => exportPapers(host) },
  ];
}
