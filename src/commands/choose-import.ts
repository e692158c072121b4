// "Import" without saying from where: asks whether the open note, another, the clipboard or files from disk.
import { noteName } from '../notes/free-path';
import {
  importClipboard,
  importNote,
  importPaths,
  importPicked,
  type ImportDesk,
} from './import-papers';
import type { Choice, Host } from './ports';

/** An import that knows which notes are papers. */
type ChoosingDesk = ImportDesk & Pick<Host, 'catalog'>;

type Start = (desk: ChoosingDesk) => Promise<void>;

/** Asks where the list is, and begins its import. */
export async function chooseImport(desk: ChoosingDesk): Promise<void> {
  const { importFrom } = desk.words.edits;
  const open = desk.screen.activeNote();
  const choices: readonly Choice<Start>[] = [
    ...(open === null ? [] : [{ value: importNote, label: importFrom.openNote, note: open }]),
    { value: chooseFile, label: importFrom.vault, note: importFrom.files },
    { value: importClipboard, label: importFrom.clipboard, note: importFrom.copied },
    { value: importPicked, label: importFrom.disk, note: importFrom.files },
  ];
  const start = await desk.screen.choose(importFrom.prompt, choices);
  await start?.(desk);
}

/** The files of the vault; notes of single papers, which seldom hold lists, come last. */
async function chooseFile(desk: ChoosingDesk): Promise<void> {
  const paths = desk.listFiles('/');
  const isPaper = (path: string): boolean => desk.catalog.byPath(path) !== null;
  const others = paths.filter((path) => !isPaper(path));
  const choices = [...others, ...paths.filter(isPaper)].map((path) => ({
    value: path,
    label: noteName(path),
    note: path,
  }));
  const path = await desk.screen.choose(desk.words.edits.importFrom.which, choices);
  if (path !== null) await importPaths(desk, [path]);
}
