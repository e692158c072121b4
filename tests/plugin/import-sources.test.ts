/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { MarkdownView, Menu } from 'obsidian';
import { IMPORT_VIEW } from '../../src/views/view-types';
import { waitFor } from '../host/test-app';
import { openNote, runCommand } from './drive';
import { openPlugin, type OpenPlugin } from './open-plugin';

const FILES = {
  'Lists/Bullets.md':
    '# Robots\n\n- Attention Is All You Need\n- Scaling Laws for Neural Language Models\n',
  'Lists/Works.bib': '@article{lora, title = {LoRA: Low-Rank Adaptation of Large Language Models}}',
  'Lists/Works.csv': 'title,year\nLanguage Models are Few-Shot Learners,2020\n',
  'Lists/Picture.png': '',
};

/** Titles that the open preview has understood. */
async function previewed({ app }: OpenPlugin): Promise<string[]> {
  const titles = (): string[] => {
    const [leaf] = app.workspace.getLeavesOfType(IMPORT_VIEW);
    const found = leaf?.view.containerEl.querySelectorAll('.paper-catalog-item-title') ?? [];
    return [...found].map(({ textContent }) => textContent);
  };
  await waitFor(() => titles().length > 0, 'a preview with papers');
  return titles().sort();
}

/** Clicks the entry of a menu that imports; null where it has none. */
function importFrom(fill: (menu: Menu) => void): HTMLElement | null {
  const menu = new Menu();
  fill(menu);
  menu.showAtPosition({ x: 0, y: 0 });
  const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  const entry = items.find(({ textContent }) => textContent.startsWith('Import')) ?? null;
  entry?.click();
  menu.hide();
  return entry;
}

const open = (): Promise<OpenPlugin> => openPlugin({ files: FILES });

describe('the menu of', () => {
  it.each([
    ['a note', 'Lists/Bullets.md', 2],
    ['a BibTeX file', 'Lists/Works.bib', 1],
    ['a table of values', 'Lists/Works.csv', 1],
    ['a folder', 'Lists', 4],
  ])('%s previews its papers', async (_what, path, count) => {
    const plugin = await open();
    const file = plugin.app.vault.getAbstractFileByPath(path);
    if (file === null) throw new Error(`No file ${path}`);
    importFrom((menu) => plugin.app.workspace.trigger('file-menu', menu, file, 'test'));
    expect(await previewed(plugin)).toHaveLength(count);
  });

  it('several files previews all their papers', async () => {
    const plugin = await open();
    const files = plugin.app.vault.getFiles();
    importFrom((menu) => plugin.app.workspace.trigger('files-menu', menu, files, 'test'));
    expect(await previewed(plugin)).toEqual([
      'Attention Is All You Need',
      'Language Models are Few-Shot Learners',
      'LoRA: Low-Rank Adaptation of Large Language Models',
      'Scaling Laws for Neural Language Models',
    ]);
  });

  it('a picture has no such entry', async () => {
    const { app } = await open();
    const file = app.vault.getFileByPath('Lists/Picture.png');
    if (file === null) throw new Error('No picture');
    expect(importFrom((menu) => app.workspace.trigger('file-menu', menu, file, 'test'))).toBeNull();
  });
});

it('a selection previews what is selected, and nothing else', async () => {
  const plugin = await open();
  await openNote(plugin.app, 'Lists/Bullets.md');
  const { view } = plugin.app.workspace.getLeaf(false);
  if (!(view instanceof MarkdownView)) throw new Error('No note is open');
  const { editor } = view;
  editor.setSelection({ line: 3, ch: 0 }, { line: 3, ch: 50 });
  importFrom((menu) => plugin.app.workspace.trigger('editor-menu', menu, editor, view));
  expect(await previewed(plugin)).toEqual(['Scaling Laws for Neural Language Models']);
});

it('the current note previews by its command', async () => {
  const plugin = await open();
  await openNote(plugin.app, 'Lists/Bullets.md');
  runCommand(plugin.app, 'import-note');
  expect(await previewed(plugin)).toHaveLength(2);
});
