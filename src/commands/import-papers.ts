// The commands that begin an import: from the open note, its selection, the clipboard, files of the vault or of the disk. Each ends in the preview.
import type { Source } from '../importing/source';
import type { NotePath } from '../paper';
import type { ListFiles } from './import-files';
import type { ImportDraft } from './import-state';
import {
  draftOf,
  sourceOfFile,
  sourceOfPicked,
  sourceOfSelection,
  sourceOfText,
  type PickedFile,
} from './import-sources';
import type { Host } from './ports';

/** Words selected in a note, and the offset at which they begin. */
export interface Selection {
  readonly path: NotePath;
  readonly text: string;
  readonly offset: number;
}

/** What beginning an import needs of the world. */
export interface ImportDesk extends Pick<Host, 'notes' | 'screen' | 'words' | 'settings'> {
  readonly listFiles: ListFiles;
  /** Shows the preview of an import. */
  openImport(draft: ImportDraft): Promise<void>;
  /** What is selected in the active editor; null for nothing. */
  selection(): Selection | null;
  clipboard(): Promise<string>;
  /** Files the user picks from disk; none when given up. */
  pickFiles(): Promise<readonly PickedFile[]>;
}

/** Imports the note the user is looking at. */
export async function importNote(desk: ImportDesk): Promise<void> {
  const path = desk.screen.activeNote();
  if (path === null) desk.screen.notify(desk.words.import.noActiveNote);
  else await importPaths(desk, [path]);
}

/** Imports what is selected in the open note. */
export async function importSelection(desk: ImportDesk): Promise<void> {
  const selected = desk.selection();
  const text = selected?.text.trim() ?? '';
  if (selected === null || text === '') return begin(desk, []);
  await begin(desk, [sourceOfSelection(selected.path, selected.text, selected.offset)]);
}

/** Imports what was copied; the clipboard is read only now. */
export async function importClipboard(desk: ImportDesk): Promise<void> {
  const text = await desk.clipboard().catch(() => '');
  await begin(
    desk,
    text.trim() === '' ? [] : [sourceOfText(desk.words.import.untitledSource, text)],
  );
}

/** Imports files the user picks from disk. */
export async function importPicked(desk: ImportDesk): Promise<void> {
  const files = await desk.pickFiles();
  if (files.length > 0) await begin(desk, files.map(sourceOfPicked));
}

/** Imports files and folders of the vault, as from the menu of a file. */
export async function importPaths(desk: ImportDesk, paths: readonly string[]): Promise<void> {
  const files = [...new Set(paths.flatMap((path) => desk.listFiles(path)))];
  const read = await Promise.all(files.map((path) => sourceOfFile(desk.notes, path)));
  await begin(
    desk,
    read.filter((source) => source !== null),
  );
}

async function begin(desk: ImportDesk, sources: readonly Source[]): Promise<void> {
  if (sources.length === 0) desk.screen.notify(desk.words.import.nothingToImport);
  else await desk.openImport(draftOf(sources, desk.settings()));
}
