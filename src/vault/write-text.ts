// The text of a note changed in one act: through the editor where it holds words not yet saved, on disk otherwise.
import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import type { Reason } from '../notes/change';

/** What becomes of a text: the new one, or why it stays. The same text means nothing is written. */
export type Rewritten =
  { readonly text: string; readonly isReformatted?: boolean } | { readonly refused: Reason };

/** The text as it stands afterwards, whether it was written, its properties anew, and why not where it was refused. */
export interface Written {
  readonly text: string;
  readonly isWritten: boolean;
  readonly isReformatted: boolean;
  readonly refused: Reason | null;
}

/** Rewrites a note; `rewrite` sees the text as it is at that moment. Rejects where the disk refuses. */
export async function writeText(
  app: App,
  file: TFile,
  rewrite: (text: string) => Rewritten,
): Promise<Written> {
  const view = await findUnsavedView(app, file);
  if (view === null) return processFile(app, file, rewrite);
  const before = view.editor.getValue();
  const written = judge(before, rewrite(before));
  if (!written.isWritten) return written;
  replaceInEditor(view.editor, before, written.text);
  await view.save();
  return written;
}

class NothingToWrite extends Error {}

async function processFile(
  app: App,
  file: TFile,
  rewrite: (text: string) => Rewritten,
): Promise<Written> {
  let written: Written = { text: '', isWritten: false, isReformatted: false, refused: null };
  try {
    await app.vault.process(file, (text) => {
      written = judge(text, rewrite(text));
      // Giving the text back unchanged would still touch the file.
      if (!written.isWritten) throw new NothingToWrite();
      return written.text;
    });
  } catch (error) {
    if (!(error instanceof NothingToWrite)) throw error;
  }
  return written;
}

function judge(before: string, rewritten: Rewritten): Written {
  const kept = { text: before, isWritten: false, isReformatted: false };
  if ('refused' in rewritten) return { ...kept, refused: rewritten.refused };
  const { text, isReformatted = false } = rewritten;
  return text === before
    ? { ...kept, refused: null }
    : { text, isWritten: true, isReformatted, refused: null };
}

// A view whose editor differs from the file holds typing that writing to the disk would lose.
async function findUnsavedView(app: App, file: TFile): Promise<MarkdownView | null> {
  const views = app.workspace.getLeavesOfType('markdown').map(({ view }) => view);
  const open = views.find((view) => view instanceof MarkdownView && view.file?.path === file.path);
  if (!(open instanceof MarkdownView)) return null;
  const saved = await app.vault.read(file);
  return open.editor.getValue() === saved.replaceAll('\r\n', '\n') ? null : open;
}

// Only the part that differs is replaced, so that the cursor stays where it is.
function replaceInEditor(editor: Editor, before: string, after: string): void {
  let from = 0;
  while (from < before.length && before[from] === after[from]) from += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - from;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const words = after.slice(from, after.length - end);
  editor.replaceRange(words, editor.offsetToPos(from), editor.offsetToPos(before.length - end));
}
