/** @jest-environment jsdom */
import { openPlugin, readSample, type OpenPlugin } from './open-plugin';

const TABLE = 'Alignment table.md';

interface Listed {
  readonly title: string;
  readonly status: string;
  readonly organization: readonly string[];
  readonly year: number | null;
  readonly topics: readonly string[];
  readonly path: string;
}

async function openWithTable(): Promise<OpenPlugin> {
  return openPlugin({ files: { [TABLE]: readSample('Reading/Alignment table.md') } });
}

async function listPapers(plugin: OpenPlugin, params = {}): Promise<readonly Listed[]> {
  return JSON.parse(await plugin.run('list', params)) as Listed[];
}

describe('a table imported by the command line', () => {
  it('makes a note for each paper and none for anything else', async () => {
    const plugin = await openWithTable();
    const answer = JSON.parse(await plugin.run('import', { path: TABLE })) as {
      created: { count: number };
      verified: { count: number; failed: string[] };
    };
    expect(answer.created.count).toBe(16);
    expect(answer.verified).toEqual({ count: 16, failed: [] });
    expect(Object.keys(await plugin.notes('Papers/'))).toHaveLength(16);
  });

  it('takes organizations from the rows that divide the table, a group of others for a topic', async () => {
    const plugin = await openWithTable();
    await plugin.run('import', { path: TABLE });
    const summary = JSON.parse(await plugin.run('summary')) as {
      organizations: { organization: string | null; total: number }[];
    };
    expect(
      Object.fromEntries(summary.organizations.map((row) => [row.organization, row.total])),
    ).toEqual({ OpenAI: 4, Google: 3, DeepMind: 2, Meta: 2, Anthropic: 2, null: 3 });
    const others = (await listPapers(plugin)).filter(
      ({ organization }) => organization.length === 0,
    );
    expect(others.every(({ topics }) => topics.includes('其他'))).toBe(true);
  });

  it.each([
    ['Learning to summarize from human feedback', 'done', 2020],
    ['Training Verifiers to Solve Math Word Problems', 'reading', 2021],
    ['KTO: Model Alignment as Prospect Theoretic Optimization', 'to-read', 2024],
    ['Self-Refine: Iterative Refinement with Self-Feedback', 'done', null],
    ['Finetuned Language Models Are Zero-Shot Learners', 'to-read', 2022],
  ])('reads %s as %s of %p', async (title, status, year) => {
    const plugin = await openWithTable();
    await plugin.run('import', { path: TABLE });
    expect(await listPapers(plugin)).toContainEqual(
      expect.objectContaining({ title, status, year }),
    );
  });

  it('keeps a remark that stands in the status column as a remark', async () => {
    const plugin = await openWithTable();
    await plugin.run('import', { path: TABLE });
    const notes = await plugin.notes('Papers/KTO');
    const [text] = Object.values(notes);
    expect(text).toContain('只需要好与坏的标签');
    expect(text).toContain('等有空再推公式');
    expect(text).not.toMatch(/^status:/m);
  });

  it('keeps escaped bars and links inside cells', async () => {
    const plugin = await openWithTable();
    await plugin.run('import', { path: TABLE });
    const notes = Object.values(await plugin.notes('Papers/')).join('\n');
    expect(notes).toContain('日志 | 比论文更好看');
    expect(notes).toContain(
      '[[ReAct - Synergizing Reasoning and Acting in Language Models|ReAct]] 对照',
    );
  });

  it('changes nothing the second time, byte for byte', async () => {
    const plugin = await openWithTable();
    await plugin.run('import', { path: TABLE });
    const before = await plugin.notes();
    const again = JSON.parse(await plugin.run('import', { path: TABLE })) as {
      created: { count: number };
      updated: { count: number };
      known: { count: number };
    };
    expect([again.created.count, again.updated.count, again.known.count]).toEqual([0, 0, 16]);
    expect(await plugin.notes()).toEqual(before);
  });

  it('writes nothing in a dry run, and says the same', async () => {
    const plugin = await openWithTable();
    const before = await plugin.notes();
    const dry = JSON.parse(
      await plugin.run('import', { path: TABLE, 'dry-run': 'true' }),
    ) as object;
    expect(dry).toMatchObject({ created: { count: 16 }, verified: null });
    expect(await plugin.notes()).toEqual(before);
  });

  it('is taken back to the byte', async () => {
    const plugin = await openWithTable();
    const before = await plugin.notes();
    await plugin.run('import', { path: TABLE });
    expect(Object.keys(await plugin.notes('Papers/'))).toHaveLength(16);
    await plugin.run('undo');
    expect(await plugin.notes()).toEqual(before);
    expect(plugin.app.vault.getFolderByPath('Papers')).toBeNull();
  });

  it('only adds to a note that is there', async () => {
    const path = 'Papers/Training Compute-Optimal Large Language Models.md';
    const text = readSample(path);
    const plugin = await openPlugin({
      files: { [TABLE]: readSample('Reading/Alignment table.md'), [path]: text },
    });
    await plugin.run('import', { path: TABLE });
    const lines = ((await plugin.text(path)) ?? '').split('\n');
    const added = [...lines];
    for (const line of text.trimEnd().split('\n')) {
      const at = added.indexOf(line);
      expect({ line, isThere: at >= 0 }).toEqual({ line, isThere: true });
      added.splice(at, 1);
    }
    expect(added.join('\n')).toContain('已经有笔记了');
    expect(await plugin.text(path)).toContain('status: reading');
  });
});

describe('the command line', () => {
  it.each([
    ['import', {}, 'path=… is missing'],
    ['import', { path: 'nowhere.md' }, 'nowhere.md'],
    ['import', { path: TABLE, unsure: 'maybe' }, 'unsure=maybe is none of skip, create'],
    ['list', { format: 'xml' }, 'format=xml is none of json, tsv, md'],
    ['new', { title: '  ' }, 'title=… is missing'],
    ['undo', {}, 'no import to undo'],
  ])('answers %s %j with what is wrong', async (action, params, message) => {
    const plugin = await openWithTable();
    const answer = await plugin.run(action, params);
    expect(answer).toMatch(/^Error: /);
    expect(answer).toContain(message);
  });

  it.each([
    ['a way out of the folder', '../escape', 'Papers/-escape.md'],
    ['separators', 'a/b\\c: d', 'Papers/a-b-c - d.md'],
    ['markup', '<img src=x onerror=alert(1)>', 'Papers/img src=x onerror=alert(1).md'],
    ['tokens of a template', '{{title}} {{date}}', 'Papers/{{title}} {{date}}.md'],
    ['a device', 'CON', null],
    ['4,000 characters', 'long'.repeat(1000), null],
    ['1,000 emoji', '🙂'.repeat(1000), null],
    ['a right-to-left mark', 'كتاب \u202eمقلوب', null],
  ])('makes a note of a title with %s inside the papers folder', async (_, title, path) => {
    const plugin = await openPlugin({ files: { 'a.md': '' } });
    await plugin.run('new', { title });
    const made = Object.entries(await plugin.notes()).filter(([name]) => name !== 'a.md');
    expect(made).toHaveLength(1);
    const [[name, text] = ['', '']] = made;
    expect(name.startsWith('Papers/')).toBe(true);
    expect(Buffer.byteLength(name.slice('Papers/'.length))).toBeLessThanOrEqual(203);
    if (path !== null) expect(name).toBe(path);
    const [paper] = JSON.parse(await plugin.run('list')) as Listed[];
    expect(paper?.title).toBe(title.replace(/\s+/g, ' ').trim());
    expect(text).toMatch(/^---\n[\s\S]*\n---\n/);
  });
});
