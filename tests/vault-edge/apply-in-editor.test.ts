/** @jest-environment jsdom */
import { applyChanges } from '../../src/vault/apply';
import { MarkdownView, type Editor } from 'obsidian';
import { openTestApp, type TestApp } from '../host/test-app';
import type { Change } from '../../src/notes/change';

const TURNS = { now: () => 0, pause: () => Promise.resolve() };
const NOTE = '---\ntitle: A\n---\nBody\n';
const CHANGE: Change = {
  type: 'edit',
  path: 'a.md',
  properties: [{ name: 'year', action: 'fill', value: 2023 }],
};

async function openNote(): Promise<TestApp & { editor: Editor }> {
  const test = await openTestApp({
    files: { 'a.md': NOTE },
    load: ({ registry }) => {
      registry.add(registry.views, 'markdown', (leaf) => new MarkdownView(leaf));
      return Promise.resolve();
    },
  });
  const file = test.app.vault.getFileByPath('a.md');
  const leaf = test.app.workspace.getLeaf(true);
  if (file !== null) await leaf.openFile(file, { state: { mode: 'source' } });
  if (!(leaf.view instanceof MarkdownView)) throw new Error('The note is not open');
  return { ...test, editor: leaf.view.editor };
}

describe('a note open in an editor', () => {
  it('keeps what was typed and not yet saved', async () => {
    const { app, editor, storage } = await openNote();
    editor.setValue(NOTE.replace('Body', 'Body, half typed'));
    expect(await applyChanges(app, TURNS, [CHANGE])).toMatchObject([{ result: 'updated' }]);
    const text = '---\ntitle: A\nyear: 2023\n---\nBody, half typed\n';
    expect(editor.getValue()).toBe(text);
    expect(await storage.read('a.md')).toBe(text);
  });

  it('is written on disk when nothing is unsaved', async () => {
    const { app, storage } = await openNote();
    expect(await applyChanges(app, TURNS, [CHANGE])).toMatchObject([{ result: 'updated' }]);
    expect(await storage.read('a.md')).toBe('---\ntitle: A\nyear: 2023\n---\nBody\n');
  });

  it('is left when what was typed is not what the change was planned on', async () => {
    const { app, editor } = await openNote();
    editor.setValue('typed');
    expect(await applyChanges(app, TURNS, [{ ...CHANGE, seen: NOTE }])).toMatchObject([
      { result: 'left', reason: 'changed' },
    ]);
    expect(editor.getValue()).toBe('typed');
  });
});
