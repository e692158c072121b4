// The command palette: each command's id, name and function.
import { createListNotes } from './create-list-notes';
import { exportPapers } from './export-papers';
import { markList } from './mark-list';
import { mendLinks } from './mend-links';
import { newPaper } from './new-paper';
import type { Host } from './ports';
import { setReadingStatus } from './set-reading-status';
import { findDuplicates } from './settle-duplicate';

/** One command of the palette. */
export interface PaletteCommand {
  readonly id: string;
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Every command, in the language of the screen. */
export function listCommands(host: Host): PaletteCommand[] {
  const names = host.words.commands;
  return [
    { id: 'new-paper', name: names.newPaper, run: () => newPaper(host) },
    { id: 'open-dashboard', name: names.openDashboard, run: () => host.screen.openDashboard() },
    { id: 'set-status', name: names.setStatus, run: () => setReadingStatus(host) },
    { id: 'mark-list', name: names.markList, run: () => markList(host) },
    { id: 'create-list-notes', name: names.createListNotes, run: () => createListNotes(host) },
    { id: 'mend-links', name: names.mendLinks, run: () => mendLinks(host) },
    { id: 'find-duplicates', name: names.findDuplicates, run: () => findDuplicates(host) },
    { id: 'export', name: names.exportPapers, run: () => exportPapers(host) },
  ];
}
