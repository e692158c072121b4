/** @jest-environment jsdom */
import moment from 'moment';
import { waitFor } from '../host/test-app';
import { choose, openNote, readRows, runCommand, seeNotice } from './drive';
import { openPlugin } from './open-plugin';

const LIST = [
  '---',
  'reading-list: true',
  '---',
  '## Retrieval',
  '',
  '- [[REALM: Retrieval-Augmented Language Model Pre-Training]]',
  '\t- Trains the retriever together with the model.',
  '- [[Improving language models by retrieving from trillions of tokens]]',
  '',
].join('\n');

beforeEach(() => document.body.empty());

describe('New paper note', () => {
  it('makes a note of a planned paper with what its list says, and opens it', async () => {
    const { app, text } = await openPlugin({ files: { 'List.md': LIST } });
    runCommand(app, 'new-paper');
    await choose('REALM');
    const path = 'Papers/REALM - Retrieval-Augmented Language Model Pre-Training.md';
    await waitFor(() => app.workspace.getActiveFile()?.path === path);
    expect(await text(path)).toContain('Trains the retriever together with the model.');
    expect(await text(path)).toContain('lists:\n  - "[[List]]"');
    await seeNotice('Created as “REALM - Retrieval-Augmented Language Model Pre-Training”');
  });

  it('makes a note of a title typed', async () => {
    const { app, text } = await openPlugin({ files: { 'List.md': LIST } });
    runCommand(app, 'new-paper');
    await choose('A title of my own', 'A title of my own');
    await waitFor(() => app.workspace.getActiveFile()?.basename === 'A title of my own');
    expect(await text('Papers/A title of my own.md')).toMatch(/^---\ntitle: A title of my own\n/);
  });

  it('opens the note that is already there and says so', async () => {
    const files = { 'Papers/Here.md': '---\ntitle: "Here: and now"\n---\n' };
    const { app, notes } = await openPlugin({ files });
    runCommand(app, 'new-paper');
    await choose('Here: and now', 'here and now');
    await seeNotice('There is already a note for “Here: and now”.');
    await waitFor(() => app.workspace.getActiveFile()?.path === 'Papers/Here.md');
    expect(await notes()).toEqual(files);
  });

  it('uses the template of the settings and tells of tokens that mean nothing', async () => {
    const { app, text, writeOutside } = await openPlugin({
      files: { 'Template.md': '---\nyear: {{year}}\nmood: {{mood}}\n---\n# {{title}}\n' },
    });
    const data = `${app.vault.configDir}/plugins/paper-catalog/data.json`;
    await writeOutside(data, JSON.stringify({ template: 'Template.md' }));
    runCommand(app, 'new-paper');
    await choose('Fresh', 'Fresh');
    await seeNotice('{{mood}}');
    expect(await text('Papers/Fresh.md')).toContain('# Fresh');
  });
});

describe('Set reading status', () => {
  const path = 'Papers/One.md';

  it('writes the status and the day of finishing, and nothing else', async () => {
    const before = '---\n# mine\ntitle: "One"   # a comment\ntags: [a, "b"]\n---\n\nBody  \n';
    const { app, text } = await openPlugin({ files: { [path]: before } });
    await openNote(app, path);
    runCommand(app, 'set-status');
    await choose('done');
    await waitFor(async () => (await text(path)) !== before);
    const today = moment().format('YYYY-MM-DD');
    expect(await text(path)).toBe(
      `---\n# mine\ntitle: "One"   # a comment\ntags: [a, "b"]\nstatus: done\nfinished: ${today}\n---\n\nBody  \n`,
    );
  });

  it('writes under the name the note uses', async () => {
    const { app, text } = await openPlugin({ files: { [path]: '---\n状态: 未读\n---\n' } });
    await openNote(app, path);
    runCommand(app, 'set-status');
    await choose('reading');
    await waitFor(async () => (await text(path)) === '---\n状态: reading\n---\n');
  });

  it('says so where the note is no paper', async () => {
    const { app } = await openPlugin({ files: { 'Diary.md': 'text' } });
    await openNote(app, 'Diary.md');
    runCommand(app, 'set-status');
    await seeNotice('This note is not a paper');
  });

  it('leaves broken properties alone and says why', async () => {
    const broken = '---\ntitle: [\n---\nBody\n';
    const { app, text } = await openPlugin({ files: { [path]: broken } });
    await openNote(app, path);
    runCommand(app, 'set-status');
    await choose('done');
    await seeNotice('was left as it was: its properties cannot be read');
    expect(await text(path)).toBe(broken);
  });
});

describe('Mark as reading list', () => {
  it('makes the papers it names planned', async () => {
    const { app, run } = await openPlugin({ files: { 'List.md': LIST.slice(LIST.indexOf('##')) } });
    expect(JSON.parse(await run('list'))).toEqual([]);
    await openNote(app, 'List.md');
    runCommand(app, 'mark-list');
    await seeNotice('Marked as a reading list.');
    await waitFor(async () => (JSON.parse(await run('list')) as unknown[]).length === 2);
    runCommand(app, 'mark-list');
    await seeNotice('already');
  });
});

describe('Create notes for the planned papers of this list', () => {
  it('makes them all; none is planned any more, and the links that can reach no file are mended', async () => {
    const { app, run, text } = await openPlugin({ files: { 'List.md': LIST } });
    await openNote(app, 'List.md');
    runCommand(app, 'create-list-notes');
    await seeNotice('2 notes created.');
    const planned = async (): Promise<number> =>
      (JSON.parse(await run('summary')) as { planned: number }).planned;
    await waitFor(async () => (await planned()) === 0);
    runCommand(app, 'mend-links');
    expect((await readRows()).length).toBe(2);
    await choose('Mend 1 link');
    const notice = await seeNotice('1 link mended.');
    const mended =
      '- [[REALM - Retrieval-Augmented Language Model Pre-Training|REALM: Retrieval-Augmented Language Model Pre-Training]]';
    await waitFor(async () => (await text('List.md'))?.includes(mended));
    notice.querySelector('button')?.click();
    await waitFor(async () => (await text('List.md')) === LIST, 'the list as it was');
  });
});

describe('Find duplicate papers', () => {
  it('lets two notes be told apart for good', async () => {
    const files = {
      'Papers/A.md': '---\narxiv: "2106.09685"\n---\n',
      'Papers/B.md': '---\narxiv: 2106.09685v2\n---\n',
    };
    const { app, text } = await openPlugin({ files });
    runCommand(app, 'find-duplicates');
    await choose('A · B');
    await choose('They are different papers');
    await waitFor(async () => (await text('Papers/A.md'))?.includes('different-from'));
    await waitFor(() => {
      runCommand(app, 'find-duplicates');
      return [...document.querySelectorAll('.notice')].some((notice) =>
        notice.textContent.includes('No two notes look like the same paper.'),
      );
    });
  });
});

describe('Find duplicate papers with nearly the same title', () => {
  const files = {
    'Papers/A.md':
      '---\ntitle: Retrieval-Augmented Generation for Knowledge-Intensive Tasks\n---\n',
    'Papers/B.md': '---\ntitle: Retrieval-Augmented Generation for Knowledge-Intensve Tasks\n---\n',
    'Papers/C.md': '---\ntitle: Dense Passage Retrieval for Open-Domain Question Answering\n---\n',
  };

  it('opens both side by side', async () => {
    const { app } = await openPlugin({ files });
    runCommand(app, 'find-duplicates');
    expect(await readRows()).toEqual([expect.stringContaining('A · B')]);
    await choose('A · B');
    await choose('Open both');
    const open = (): string[] =>
      app.workspace.getLeavesOfType('markdown').map(({ view }) => view.getDisplayText());
    await waitFor(() => open().length === 2);
    expect(open()).toEqual(['A', 'B']);
  });

  it('asks no more about those told apart, also after a restart', async () => {
    const test = await openPlugin({ files });
    runCommand(test.app, 'find-duplicates');
    await choose('A · B');
    await choose('They are different papers');
    await waitFor(async () => (await test.text('Papers/A.md'))?.includes('different-from'));
    const { app } = await openPlugin({ files: await test.notes() });
    runCommand(app, 'find-duplicates');
    await seeNotice('No two notes look like the same paper.');
  });
});

describe('Export papers', () => {
  it.each([
    ['Markdown table', 'md', '| Title | Status |'],
    ['CSV', 'csv', 'title,aliases,kind'],
    ['BibTeX', 'bib', '@misc{'],
    ['Base', 'base', 'file.inFolder("Papers")'],
  ])('writes %s', async (label, ending, content) => {
    const { app, text } = await openPlugin({ files: { 'Papers/One.md': '' } });
    runCommand(app, 'export');
    await choose(label);
    await seeNotice('Exported to');
    const [file] = app.vault
      .getFiles()
      .filter(({ extension, path }) => extension === ending && !path.includes('/'));
    expect(await text(file?.path ?? '')).toContain(content);
  });
});
