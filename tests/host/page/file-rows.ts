// The rows of the file explorer: what is shown of the tree of files, from top to bottom.
import { TFile, TFolder, type TAbstractFile } from '../files';

/** One row; `depth` counts the folders around it. */
export interface FileRow {
  readonly file: TAbstractFile;
  readonly depth: number;
}

/** The rows below `folder`: its folders first, then by name as people order names. */
export function listRows(
  folder: TFolder,
  isOpen: (folder: TFolder) => boolean,
  depth = 0,
): FileRow[] {
  return sorted(folder.children).flatMap((file) => {
    const inside = file instanceof TFolder && isOpen(file) ? listRows(file, isOpen, depth + 1) : [];
    return [{ file, depth }, ...inside];
  });
}

/** What a row is called: a note has no ending. */
export function nameOf(file: TAbstractFile): string {
  return file instanceof TFile && file.extension === 'md' ? file.basename : file.name;
}

function sorted(files: readonly TAbstractFile[]): TAbstractFile[] {
  const rank = (file: TAbstractFile) => (file instanceof TFolder ? 0 : 1);
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  return [...files].sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name));
}
