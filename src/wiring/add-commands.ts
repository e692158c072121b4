// The command palette: each command's id, name and function.
import type { Plugin } from 'obsidian';
import { createListNotes } from '../commands/create-list-notes';
import { exportPapers } from '../commands/export-papers';
import { markList } from '../commands/mark-list';
import { mendLinks } from '../commands/mend-links';
import { newPaper } from '../commands/new-paper';
import type { Host } from '../commands/ports';
import { setReadingStatus } from '../commands/set-reading-status';
import { findDuplicates } from '../commands/settle-duplicate';

/** Adds every command to the palette. */
export function addCommands(plugin: Plugin, host: Host): void {
  const names = host.words.commands;
  const commands: readonly (readonly [id: string, name: string, run: () => Promise<void>])[] = [
    ['new-paper', names.newPaper, () => newPaper(host)],
    ['open-dashboard', names.openDashboard, () => host.screen.openDashboard()],
    ['set-status', names.setStatus, () => setReadingStatus(host)],
    ['mark-list', names.markList, () => markList(host)],
    ['create-list-notes', names.createListNotes, () => createListNotes(host)],
    ['mend-links', names.mendLinks, () => mendLinks(host)],
    ['find-duplicates', names.findDuplicates, () => findDuplicates(host)],
    ['export', names.exportPapers, () => exportPapers(host)],
  ];
  for (const [id, name, run] of commands) {
    plugin.addCommand({ id, name, callback: () => void run() });
  }
}
