/** @jest-environment jsdom */
import fc from 'fast-check';
import { MarkdownView, Menu, type Editor } from 'obsidian';
import { openTestApp, waitFor, type TestApp } from '../test-app';

const TEXT = 'first line\nsecond line\n第三行\n';

async function openNote(text = TEXT, mode = 'source'): Promise<TestApp & { view: MarkdownView }> {
  const test = await openTestApp({
    files: { 'Note.md': text, 'Target.md': '' },
    load: (app) => {
      const { registry } = app;
      registry.add(registry.views, 'markdown', (leaf) => new MarkdownView(leaf));
      return Promise.resolve();
    },
  });
  const leaf = test.app.workspace.getLeaf(true);
  const file = test.app.vault.getFileByPath('Note.md');
  if (file) await leaf.openFile(file, { state: { mode } });
  if (leaf.view instanceof MarkdownView) return { ...test, view: leaf.view };
  throw new Error('The note is not open');
}

function typeAtEnd({ textarea }: Editor, text: string): void {
  textarea.value += text;
  textarea.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => document.body.empty());

describe('X04 Editor', () => {
  it('reads lines and ranges', async () => {
    const { editor } = (await openNote()).view;
    expect(editor.getValue()).toBe(TEXT);
    expect([editor.lineCount(), editor.lastLine()]).toEqual([4, 3]);
    expect(editor.getLine(2)).toBe('第三行');
    expect(editor.getRange({ line: 0, ch: 6 }, { line: 1, ch: 6 })).toBe('line\nsecond');
  });

  it('knows selection and cursor in the order of the text and of the hand', async () => {
    const { editor } = (await openNote()).view;
    editor.setSelection({ line: 1, ch: 6 }, { line: 0, ch: 6 });
    expect(editor.getSelection()).toBe('line\nsecond');
    expect(editor.getCursor('from')).toEqual({ line: 0, ch: 6 });
    expect(editor.getCursor('head')).toEqual({ line: 0, ch: 6 });
    expect(editor.getCursor('anchor')).toEqual({ line: 1, ch: 6 });
    editor.setCursor(2, 1);
    expect(editor.getCursor()).toEqual({ line: 2, ch: 1 });
    expect(editor.somethingSelected()).toBe(false);
  });

  it('has one place for every offset of any text', async () => {
    const { editor } = (await openNote()).view;
    const line = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(line), fc.nat(), (lines, n) => {
        editor.setValue(lines.join('\n'));
        const offset = n % (editor.getValue().length + 1);
        expect(editor.posToOffset(editor.offsetToPos(offset))).toBe(offset);
      }),
    );
  });

  it('changes the selection, a range, and several ranges as one', async () => {
    const { editor } = (await openNote()).view;
    editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 5 });
    editor.replaceSelection('1st');
    editor.replaceRange('2nd', { line: 1, ch: 0 }, { line: 1, ch: 6 });
    editor.transaction({
      changes: [
        { text: '> ', from: { line: 0, ch: 0 } },
        { text: '> ', from: { line: 1, ch: 0 } },
      ],
    });
    expect(editor.getValue()).toBe('> 1st line\n> 2nd line\n第三行\n');
  });

  it('fires editor-menu with the editor', async () => {
    const { app, view } = await openNote();
    const heard = jest.fn();
    app.workspace.on('editor-menu', heard);
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    view.editor.textarea.dispatchEvent(event);
    expect(heard).toHaveBeenCalledWith(expect.any(Menu), view.editor, view);
  });
});

describe('a note that is open', () => {
  it('is saved when its leaf closes', async () => {
    const { view, text } = await openNote();
    typeAtEnd(view.editor, 'typed');
    expect(await text('Note.md')).toBe(TEXT);
    view.leaf.detach();
    await waitFor(async () => (await text('Note.md')) === `${TEXT}typed`);
  });

  it('is not written when nothing was typed', async () => {
    const { app, view } = await openNote('with\r\nits own ends\r\n');
    const modified = jest.fn();
    app.vault.on('modify', modified);
    await view.save();
    expect(modified).not.toHaveBeenCalled();
  });

  it('shows what changed outside', async () => {
    const { view, writeOutside } = await openNote();
    await writeOutside('Note.md', 'other text');
    await waitFor(() => view.editor.getValue() === 'other text');
  });

  it('keeps what was typed when it changes outside', async () => {
    const { app, view, writeOutside } = await openNote();
    typeAtEnd(view.editor, 'typed');
    const modified = jest.fn();
    app.vault.on('modify', modified);
    await writeOutside('Note.md', 'other text');
    await waitFor(() => modified.mock.calls.length > 0);
    expect(view.editor.getValue()).toBe(`${TEXT}typed`);
  });

  it('goes to the line it is asked for', async () => {
    const { view } = await openNote();
    view.setEphemeralState({ line: 1 });
    expect(view.editor.getCursor()).toEqual({ line: 1, ch: 0 });
  });
});

describe('reading view', () => {
  it('hides the properties and follows its links', async () => {
    const { app, view } = await openNote(
      '---\ntitle: hidden\n---\nsee [[Target|there]]',
      'preview',
    );
    expect(view.getMode()).toBe('preview');
    await waitFor(() => view.contentEl.querySelector('a.internal-link'));
    expect(view.contentEl.querySelector('.markdown-rendered')?.textContent).not.toContain('hidden');
    view.contentEl.querySelector<HTMLElement>('a.internal-link')?.click();
    await waitFor(() => app.workspace.getActiveFile()?.path === 'Target.md');
  });
});
