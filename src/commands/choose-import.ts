// "Import" without saying from where: asks whether the open note, another, the clipboard or files from disk.
import {
  importClipboard,
  importNote,
  importPaths,
  importPicked,
  type ImportDesk,
} from './import-papers';
import type { Choice } from './ports';

type Start = (desk: ImportDesk) => Promise<void>;

/** Asks where the list is, and begins its import. */
export async function chooseImport(desk: ImportDesk): Promise<void> {
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

async function chooseFile(desk: ImportDesk): Promise<void> {
  const choices = desk.listFiles('/').map((path) => ({ value: path, label: path }));
  const path = await desk.screen.choose(desk.words.edits.importFrom.vault, choices);
  if (path !== null) await importPaths(desk, [path]);
}
