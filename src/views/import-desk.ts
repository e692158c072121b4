// What beginning an import asks of the screen: the preview, the selection, the clipboard, files from disk.
import { MarkdownView, type App } from 'obsidian';
import type { ImportDesk, Selection } from '../commands/import-papers';
import { IMPORT_ENDINGS } from '../importing/detect-format';
import { ImportView } from './import-view';
import { openView } from './open-view';
import { pickFiles } from './pick-files';
import { IMPORT_VIEW } from './view-types';

/** The screen's part of an import desk. */
export function importScreen(
  app: App,
): Pick<ImportDesk, 'openImport' | 'selection' | 'clipboard' | 'pickFiles'> {
  return {
    openImport: async (draft) => {
      const leaf = await openView(app, IMPORT_VIEW);
      await leaf.setViewState({ type: IMPORT_VIEW, active: true, state: { ...draft } });
      if (leaf.view instanceof ImportView) leaf.view.takeFocus();
    },
    selection: () => readSelection(app),
    clipboard: readClipboard,
    pickFiles: () => pickFiles(IMPORT_ENDINGS.map((ending) => `.${ending}`).join(',')),
  };
}

function readSelection({ workspace }: App): Selection | null {
  const view = workspace.getActiveViewOfType(MarkdownView);
  if (view?.file == null) return null;
  const { editor, file } = view;
  const offset = editor.posToOffset(editor.getCursor('from'));
  return { path: file.path, text: editor.getSelection(), offset };
}

// What is copied from a web page has its tables and links only as HTML.
async function readClipboard(): Promise<string> {
  for (const item of await activeWindow.navigator.clipboard.read()) {
    if (!item.types.includes('text/html')) continue;
    const html = await (await item.getType('text/html')).text();
    if (/<(?:table|li|a\s[^>]*href)\b/i.test(html)) return html;
  }
  return activeWindow.navigator.clipboard.readText();
}
