// The command palette: each command's id, name and function.
import { whenReady } from '../catalog/when-ready';
import { createListNotes } from './create-list-notes';
import { exportPapers } from './export-papers';
import {
  importClipboard,
  importNote,
  importPicked,
  importSelection,
  type ImportDesk,
} from './import-papers';
import { tellFailure } from './failure';
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

/** Every command, in the language of the screen; those that ask the catalog wait for its first index. */
export function listCommands(host: Host & ImportHost & ImportDesk): PaletteCommand[] {
  const names = host.words.commands;
  const whole = (run: (desk: typeof host) => Promise<void>) => async (): Promise<void> => {
    await whenReady(host.catalog);
    await run(host);
  };
  const commands = [
    { id: 'new-paper', name: names.newPaper, run: whole(newPaper) },
    { id: 'open-dashboard', name: names.openDashboard, run: () => host.screen.openDashboard() },
    { id: 'import-note', name: names.importNote, run: () => importNote(host) },
    { id: 'import-selection', name: names.importSelection, run: () => importSelection(host) },
    { id: 'import-clipboard', name: names.importClipboard, run: () => importClipboard(host) },
    { id: 'import-files', name: names.importFiles, run: () => importPicked(host) },
    { id: 'undo-last-import', name: names.undoLastImport, run: () => undoLastImport(host) },
    { id: 'undo-import', name: names.undoImport, run: () => undoChosenImport(host) },
    { id: 'set-status', name: names.setStatus, run: whole(setReadingStatus) },
    { id: 'mark-list', name: names.markList, run: () => markList(host) },
    { id: 'create-list-notes', name: names.createListNotes, run: whole(createListNotes) },
    { id: 'mend-links', name: names.mendLinks, run: whole(mendLinks) },
    { id: 'find-duplicates', name: names.findDuplicates, run: whole(findDuplicates) },
    { id: 'export', name: names.exportPapers, run: whole(exportPapers) },
  ];
  return commands.map((command) => ({ ...command, run: () => tellFailure(host, command.run) }));
}
