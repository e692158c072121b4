import type { Change, Outcome } from '../../src/notes/change';
import { hashText } from '../../src/notes/hash-text';
import { applyChanges } from '../../src/vault/apply';
import { failAt, failFrom, justBefore, locked, readOnly } from '../host/faults';
import { openTestApp, waitFor, type TestApp, type TestAppOptions } from '../host/test-app';
import { TURNS } from '../importing/open-import-vault';

const NOTE = '---\ntitle: "A"   # mine\n---\nBody\n';

interface Opened extends Pick<TestApp, 'app' | 'storage'> {
  readonly text: (path: string) => Promise<string | null>;
  readonly apply: (...changes: Change[]) => Promise<Outcome[]>;
}

async function open(
  files: Record<string, string> = {},
  options: Omit<TestAppOptions, 'files'> = {},
): Promise<Opened> {
  const test = await openTestApp({ ...options, files });
  const { app, storage } = test;
  return {
    app,
    storage,
    text: (path) => test.text(path),
    apply: (...changes) => applyChanges(app, TURNS, changes),
  };
}

const create = (path: string, text = 'new\n'): Change => ({ type: 'create', path, text });
const setYear = (path: string, seen?: string): Change => ({
  type: 'edit',
  path,
  properties: [{ name: 'year', action: 'set', value: 2023 }],
  ...(seen === undefined ? {} : { seen }),
});

describe('creating a note', () => {
  it('makes the folders it needs', async () => {
    const { apply, text } = await open();
    const outcomes = await apply(create('a/b/One.md'), create('a/b/Two.md'));
    expect(outcomes.map(({ result }) => result)).toEqual(['created', 'created']);
    expect(await text('a/b/Two.md')).toBe('new\n');
    expect(outcomes[0]?.hash).toBe(hashText('new\n'));
  });

  it('uses a folder that differs in case, where the disk takes both for one', async () => {
    const { apply, app } = await open({ 'papers/x.md': '' }, { ignoresCase: true });
    const [outcome] = await apply(create('Papers/One.md'));
    expect(outcome).toMatchObject({ result: 'created', path: 'papers/One.md' });
    expect(app.vault.getFileByPath('papers/One.md')).not.toBeNull();
  });

  it('never overwrites, not even a name in other case', async () => {
    const { apply, text } = await open({ 'One.md': 'old\n' }, { ignoresCase: true });
    const outcomes = await apply(create('One.md'), create('ONE.md'));
    expect(outcomes.map(({ result, reason }) => [result, reason])).toEqual([
      ['left', 'taken'],
      ['left', 'taken'],
    ]);
    expect(await text('One.md')).toBe('old\n');
  });

  it.each(['../out.md', '/abs.md', 'a//b.md', '.hidden/x.md', 'a/../../b.md'])(
    'refuses the path %s',
    async (path) => {
      const { apply, storage } = await open();
      expect(await apply(create(path))).toMatchObject([{ result: 'left', reason: 'bad-path' }]);
      expect((await storage.walk()).map((entry) => entry.path)).toEqual([]);
    },
  );

  it('refuses a text whose properties cannot be read', async () => {
    const { apply } = await open();
    expect(await apply(create('x.md', '---\na: [\n---\n'))).toMatchObject([
      { reason: 'broken-properties' },
    ]);
  });
});

describe('editing a note', () => {
  it('keeps every other byte', async () => {
    const { apply, text } = await open({ 'a.md': NOTE });
    expect(await apply(setYear('a.md'))).toMatchObject([{ result: 'updated', reason: null }]);
    expect(await text('a.md')).toBe('---\ntitle: "A"   # mine\nyear: 2023\n---\nBody\n');
  });

  it('touches nothing when nothing changes', async () => {
    const { apply, app } = await open({ 'a.md': '---\nyear: 2023\n---\n' });
    const before = app.vault.getFileByPath('a.md')?.stat.mtime;
    expect(await apply(setYear('a.md'))).toMatchObject([{ result: 'unchanged', hash: null }]);
    expect(app.vault.getFileByPath('a.md')?.stat.mtime).toBe(before);
  });

  it.each([
    ['changed since it was planned', setYear('a.md', 'another text'), 'changed'],
    ['gone', setYear('b.md'), 'missing'],
    ['with broken properties', setYear('broken.md'), 'broken-properties'],
  ])('leaves a note that is %s', async (_what, change, reason) => {
    const files = { 'a.md': NOTE, 'broken.md': '---\na: [\n---\n' };
    const { apply, text } = await open(files);
    expect(await apply(change)).toMatchObject([{ result: 'left', reason }]);
    expect(await text('a.md')).toBe(NOTE);
    expect(await text('broken.md')).toBe(files['broken.md']);
  });

  it('lets Obsidian write properties that cannot be edited as text, and says so', async () => {
    const { apply, text } = await open({ 'a.md': '---\ntopics: &t [a,\n  b]\n---\nBody\n' });
    const change: Change = {
      type: 'edit',
      path: 'a.md',
      properties: [{ name: 'topics', action: 'add', values: ['c'] }],
      sections: [{ heading: '## L', paragraphs: ['remark'] }],
    };
    expect(await apply(change)).toMatchObject([{ result: 'updated', reason: 'reformatted' }]);
    expect(await text('a.md')).toBe(
      '---\ntopics:\n  - a\n  - b\n  - c\n---\nBody\n\n## L\n\nremark\n',
    );
  });

  it('makes several changes of one note one after the other', async () => {
    const { apply, text } = await open({ 'a.md': NOTE });
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    await apply(
      ...names.map((name): Change => ({
        type: 'edit',
        path: 'a.md',
        properties: [{ name, action: 'fill', value: 1 }],
      })),
    );
    expect(await text('a.md')).toContain(names.map((name) => `${name}: 1\n`).join(''));
  });

  it('removes, restores and takes folders away only as they were seen', async () => {
    const { apply, text, app } = await open({ 'f/a.md': NOTE, 'g/': '' });
    const other = hashText('other');
    expect(
      await apply(
        { type: 'trash', path: 'f/a.md', seenHash: other },
        { type: 'restore', path: 'f/a.md', text: '', seenHash: other },
        { type: 'remove-folder', path: 'f' },
        { type: 'remove-folder', path: 'g' },
      ),
    ).toMatchObject([
      { reason: 'changed' },
      { reason: 'changed' },
      { reason: 'not-empty' },
      { result: 'removed' },
    ]);
    expect(await text('f/a.md')).toBe(NOTE);
    const seenHash = hashText(NOTE);
    expect(await apply({ type: 'trash', path: 'f/a.md', seenHash })).toMatchObject([
      { result: 'removed' },
    ]);
    expect(app.vault.getFileByPath('f/a.md')).toBeNull();
  });
});

describe('replacing words', () => {
  const words = { from: 5, before: 'Title', after: '[[Title]]', note: 'Title.md' };

  it('replaces them where they stand and the note exists', async () => {
    const { apply, text } = await open({ 'l.md': 'See: Title.\n', 'Title.md': '' });
    await apply({
      type: 'replace',
      path: 'l.md',
      replacements: [words, { ...words, note: 'none.md' }],
    });
    expect(await text('l.md')).toBe('See: [[Title]].\n');
  });

  it('leaves them where the text moved', async () => {
    const { apply, text } = await open({ 'l.md': 'Look: Title.\n', 'Title.md': '' });
    expect(await apply({ type: 'replace', path: 'l.md', replacements: [words] })).toMatchObject([
      { result: 'unchanged' },
    ]);
    expect(await text('l.md')).toBe('Look: Title.\n');
  });
});

describe('when the disk refuses', () => {
  it('reports the n-th note and makes the others', async () => {
    const { apply, storage, app } = await open({ 'p/': '' });
    storage.fault = failAt(3, 'create', 'ENOSPC');
    const outcomes = await apply(
      ...['a', 'b', 'c', 'd', 'e'].map((name) => create(`p/${name}.md`)),
    );
    const failed = outcomes.filter(({ result }) => result === 'left');
    expect(failed).toMatchObject([{ reason: 'disk', hash: null }]);
    expect(failed[0]?.detail).toMatch(/ENOSPC/);
    expect(app.vault.getMarkdownFiles()).toHaveLength(4);
  });

  it.each([
    ['a read-only disk', readOnly()],
    ['a disk that makes no folders', failFrom(1, 'mkdir')],
  ])('leaves everything on %s', async (_what, fault) => {
    const { apply, storage, text } = await open({ 'a.md': NOTE });
    storage.fault = fault;
    const outcomes = await apply(create('p/x.md'));
    expect(outcomes).toMatchObject([{ result: 'left', reason: 'disk' }]);
    expect(await text('a.md')).toBe(NOTE);
  });

  it('leaves a locked note and goes on', async () => {
    const { apply, storage } = await open({ 'a.md': NOTE, 'b.md': NOTE });
    storage.fault = locked('a.md');
    expect(await apply(setYear('a.md'), setYear('b.md'))).toMatchObject([
      { reason: 'disk' },
      { result: 'updated' },
    ]);
  });

  it('sees a note that changes at the last moment', async () => {
    const { apply, storage, text } = await open({ 'a.md': NOTE });
    storage.fault = justBefore('read', 'a.md', () =>
      storage.outside([], (disk) => disk.write('a.md', 'theirs\n')),
    );
    expect(await apply(setYear('a.md', NOTE))).toMatchObject([
      { result: 'left', reason: 'changed' },
    ]);
    expect(await text('a.md')).toBe('theirs\n');
  });
});

describe('a batch', () => {
  it('stops where it is told to, the rest untouched', async () => {
    const { app } = await open({ 'p/': '' });
    let done = 0;
    const outcomes = await applyChanges(
      app,
      TURNS,
      Array.from({ length: 20 }, (_, number) => create(`p/${number}.md`)),
      {
        isStopped: () => done >= 5,
        onOutcome: ({ result }) => void (done += result === 'created' ? 1 : 0),
      },
    );
    const made = outcomes.filter(({ result }) => result === 'created').length;
    expect(made).toBeLessThan(20);
    expect(outcomes).toHaveLength(20);
    expect(outcomes.filter(({ result }) => result === 'stopped')).toHaveLength(20 - made);
    expect(app.vault.getMarkdownFiles()).toHaveLength(made);
  });

  it('gives outcomes in the order of the changes', async () => {
    const { apply } = await open();
    const paths = Array.from({ length: 30 }, (_, number) => `p/${number}.md`);
    expect((await apply(...paths.map((path) => create(path)))).map(({ path }) => path)).toEqual(
      paths,
    );
  });

  it('two at once share the vault without harm', async () => {
    const { app, storage } = await open();
    const changes = Array.from({ length: 10 }, (_, number) => create(`p/${number}.md`));
    const both = await Promise.all([
      applyChanges(app, TURNS, changes),
      applyChanges(app, TURNS, changes),
    ]);
    const results = both.flat().map(({ result }) => result);
    expect(results.filter((result) => result === 'created')).toHaveLength(10);
    expect(results.filter((result) => result === 'left')).toHaveLength(10);
    await waitFor(async () => (await storage.walk()).length === 11, 'all files');
  });
});
