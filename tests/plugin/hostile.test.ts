/** @jest-environment jsdom */
import { choose, openNote, runCommand, seeNotice } from './drive';
import { openPlugin, type OpenPlugin } from './open-plugin';
import { waitFor } from '../host/test-app';

beforeEach(() => document.body.empty());

const settings = (values: object): Record<string, string> => ({
  '.obsidian/plugins/paper-catalog/data.json': JSON.stringify(values),
});

interface Listed {
  readonly title: string;
  readonly path: string;
  readonly status: string;
}

const list = async (plugin: OpenPlugin): Promise<Listed[]> =>
  JSON.parse(await plugin.run('list')) as Listed[];

describe('a hostile title', () => {
  it.each([
    '---',
    '# [[x|y]] ^z',
    '../../escape',
    '.hidden',
    'CON',
    'a\\b/c:d*e?f"g<h>i|j',
    '{{title}} {{date}}',
    '<% tp.file.delete() %>',
    '- [ ] "a": \'b\' # c',
    '!!binary abc',
    'null',
    '2302.13971',
    '1e3',
    '大模型：综述？',
    'x'.repeat(3000),
    '👩‍👩‍👧‍👧'.repeat(60),
    '\u202Eevil\u2066',
    'é (NFD: e\u0301)',
    '%% comment %%',
    '`code` $math$',
    '&lt;b&gt; <b>bold</b>',
  ])('keeps %j whole in a note of the papers folder', async (title) => {
    const plugin = await openPlugin({ files: {}, ignoresCase: true });
    const made = JSON.parse(await plugin.run('new', { title })) as { path: string };
    expect(made).toMatchObject({ created: true, failure: null });
    expect(made.path).toMatch(/^Papers\/[^/]+\.md$/);
    expect(await list(plugin)).toMatchObject([{ title, path: made.path }]);
    expect(JSON.parse(await plugin.run('new', { title }))).toMatchObject({ known: true });
    expect(Object.keys(await plugin.notes())).toEqual([made.path]);
  });
});

describe('a template of the user', () => {
  it.each([
    ['no properties', '# {{title}}\n---\n{{venue}}\n---\n'],
    ['Windows lines', '---\r\ntitle: "{{title}}"\r\n---\r\n# {{title}}\r\n'],
    [
      'tokens in comments and quotes',
      '---\ntitle: "{{title}}" # {{date}}\nnote: "see #{{arxiv}}" # c\n---\n',
    ],
    [
      'tokens in a map and lists',
      '---\nmine: {t: {{title}}, d: "{{date}}"}\ntags: [paper, {{topics}}]\n---\n',
    ],
    ['a text of several lines', '---\nsummary: |\n  {{title}}\n  ---\n  {{year}}\n---\n'],
    ['commands of Templater', '---\ntitle: {{title}}\n---\n<%* await tp.file.rename("x") %>\n'],
    ['nothing', ''],
  ])('with %s gives a note that reads back', async (_what, template) => {
    const title = 'A: "b" # [c] {d}';
    const files = { 'T.md': template, ...settings({ template: 'T.md' }) };
    const plugin = await openPlugin({ files });
    const made = JSON.parse(await plugin.run('new', { title })) as { path: string };
    expect(made).toMatchObject({ created: true, remarks: [expect.stringContaining('Created as')] });
    expect((await list(plugin)).find(({ path }) => path === made.path)).toMatchObject({ title });
    expect(await plugin.text('T.md')).toBe(template);
  });

  it.each([
    ['broken properties', '---\nx: [{{title}}\n---\n', 'does not give valid properties'],
    ['properties that are a list', '---\n- {{title}}\n---\n', 'does not give valid properties'],
  ])('with %s is told and not used', async (_what, template, words) => {
    const files = { 'T.md': template, ...settings({ template: 'T.md' }) };
    const plugin = await openPlugin({ files });
    expect(JSON.parse(await plugin.run('new', { title: 'One' }))).toMatchObject({
      created: true,
      remarks: [expect.stringContaining(words)],
    });
    expect(await plugin.text('Papers/One.md')).toMatch(/^---\ntitle: One\n/);
  });

  it('that is gone is told in Chinese', async () => {
    const plugin = await openPlugin({ files: settings({ template: 'No.md' }), language: 'zh' });
    expect(await plugin.run('new', { title: 'One' })).toContain('无法读取模板“No.md”');
  });
});

describe('the papers folder', () => {
  it.each(['Papers/', '/Papers', 'papers'])(
    'written as %j is the one there is: a second import makes nothing',
    async (papersFolder) => {
      const files = {
        'List.md': '- Scaling Laws for Neural Language Models\n',
        'Papers/Old.md': '',
      };
      const plugin = await openPlugin({
        files: { ...files, ...settings({ papersFolder }) },
        ignoresCase: true,
      });
      const create = async (): Promise<unknown> =>
        JSON.parse(await plugin.run('import', { path: 'List.md' }));
      expect(await create()).toMatchObject({ created: { count: 1 }, left: { count: 0 } });
      await waitFor(async () => (await list(plugin)).length === 2, 'the catalog');
      expect(await create()).toMatchObject({ created: { count: 0 }, known: { count: 1 } });
      expect(Object.keys(await plugin.notes('Papers/'))).toEqual([
        'Papers/Old.md',
        'Papers/Scaling Laws for Neural Language Models.md',
      ]);
    },
  );
});

describe('Set reading status', () => {
  const path = 'Papers/One.md';
  const statuses = [
    { name: 'done: yes', words: ['未读'], done: false },
    { name: '[x]', words: ['x'], done: false },
    { name: '- "#"', words: [], done: false },
  ];

  it.each([
    ['状态: 未读 # mine', '状态: "[x]" # mine'],
    ["\"Status\": 'it''s'", '"Status": "[x]"'],
    ["'阅读状态':\n  - 未读", '阅读状态: "[x]"'],
    ['STATUS: {a: 1}', 'STATUS: "[x]"'],
    ['status: >-\n  long\n  text', 'status: "[x]"'],
    ['status:\n状态: 未读', 'status:\n状态: "[x]"'],
    ['other: &a x\nstatus: *a', 'other: &a x\nstatus: "[x]"'],
  ])('writes under the name the note uses: %j', async (before, after) => {
    const note = (lines: string): string => `---\n# top\n${lines}\nversion: 1.10\n---\nBody`;
    const files = { [path]: note(before), ...settings({ statuses }) };
    const plugin = await openPlugin({ files });
    await openNote(plugin.app, path);
    runCommand(plugin.app, 'set-status');
    await choose('[x]');
    await waitFor(async () => (await plugin.text(path)) !== note(before), 'the note to change');
    expect(await plugin.text(path)).toBe(note(after));
    await waitFor(async () => (await list(plugin))[0]?.status === '[x]', 'the catalog');
  });

  it('leaves a value that others repeat, and says so', async () => {
    const note = '---\nstatus: &s done\nother: *s\n---\n';
    const plugin = await openPlugin({ files: { [path]: note } });
    await openNote(plugin.app, path);
    runCommand(plugin.app, 'set-status');
    await choose('reading');
    await seeNotice('its properties cannot be edited safely');
    expect(await plugin.text(path)).toBe(note);
  });
});
