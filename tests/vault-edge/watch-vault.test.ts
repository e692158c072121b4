import { openCatalog, type CatalogApp } from './open-catalog';

const NOTE = '---\ntitle: "A: title"\nstatus: done\n---\n';
const LIST =
  '---\nreading-list: true\n---\n\n- [[A: title]]\n- [[Another planned paper of a list]]\n';

const summaryOf = ({ catalog }: CatalogApp): [string, string][] =>
  catalog.papers().map(({ key, status }) => [key, status]);

async function act(test: CatalogApp, action: () => Promise<unknown>): Promise<[string, string][]> {
  await action();
  await test.caughtUp();
  return summaryOf(test);
}

function file(test: CatalogApp, path: string): Parameters<CatalogApp['app']['vault']['delete']>[0] {
  const found = test.app.vault.getAbstractFileByPath(path);
  if (found === null) throw new Error(`No ${path}`);
  return found;
}

describe.each([[{}], [{ slowIndexing: true, isUnsettled: true }], [{ isFirstVisit: true }]])(
  'the catalog of a vault opened with %j',
  (options) => {
    it('knows the notes and lists that were there', async () => {
      const test = await openCatalog({
        ...options,
        files: { 'Papers/A title.md': NOTE, 'L.md': LIST },
      });
      await test.caughtUp();
      expect(summaryOf(test)).toEqual([
        ['Papers/A title.md', 'done'],
        ['planned:another planned paper of a list', 'to-read'],
      ]);
      expect(test.catalog.isReady).toBe(true);
    });
  },
);

describe('the catalog follows', () => {
  it('a note written, changed, renamed and deleted', async () => {
    const test = await openCatalog();
    const { vault } = test.app;
    await vault.createFolder('Papers');
    expect(await act(test, () => vault.create('Papers/x.md', NOTE))).toEqual([
      ['Papers/x.md', 'done'],
    ]);
    const changed = NOTE.replace('done', 'reading');
    const note = vault.getFileByPath('Papers/x.md');
    expect(await act(test, async () => note && vault.modify(note, changed))).toEqual([
      ['Papers/x.md', 'reading'],
    ]);
    expect(await act(test, () => vault.rename(file(test, 'Papers/x.md'), 'Papers/X.md'))).toEqual([
      ['Papers/X.md', 'reading'],
    ]);
    expect(await act(test, () => vault.delete(file(test, 'Papers/X.md')))).toEqual([]);
  });

  it('folders renamed and deleted', async () => {
    const test = await openCatalog({ files: { 'Drafts/deep/x.md': NOTE } });
    expect(summaryOf(test)).toEqual([]);
    const { vault } = test.app;
    expect(await act(test, () => vault.rename(file(test, 'Drafts'), 'Papers'))).toEqual([
      ['Papers/deep/x.md', 'done'],
    ]);
    expect(await act(test, () => vault.delete(file(test, 'Papers')))).toEqual([]);
  });

  it('what other programs write', async () => {
    const test = await openCatalog();
    expect(await act(test, () => test.writeOutside('Papers/x.md', NOTE))).toEqual([
      ['Papers/x.md', 'done'],
    ]);
    expect(await act(test, () => test.writeOutside('Papers/x.md', null))).toEqual([]);
  });

  it('a note that becomes no note, and back', async () => {
    const test = await openCatalog({ files: { 'Papers/x.md': NOTE } });
    const { vault } = test.app;
    expect(await act(test, () => vault.rename(file(test, 'Papers/x.md'), 'Papers/x.txt'))).toEqual(
      [],
    );
    expect(await act(test, () => vault.rename(file(test, 'Papers/x.txt'), 'Papers/x.md'))).toEqual([
      ['Papers/x.md', 'done'],
    ]);
  });

  it('a planned paper to its note, which may stand anywhere', async () => {
    const test = await openCatalog({ files: { 'L.md': LIST } });
    const found = await act(test, () =>
      test.writeOutside('Another planned paper of a list.md', ''),
    );
    expect(found).toEqual([
      ['planned:a title', 'to-read'],
      ['Another planned paper of a list.md', 'to-read'],
    ]);
  });

  it('nothing once the plugin is gone', async () => {
    const test = await openCatalog();
    test.plugin.unload();
    expect(await act(test, () => test.writeOutside('Papers/x.md', NOTE))).toEqual([]);
  });
});

describe('what the cache shows of a note', () => {
  it('makes a broken property block a problem, an empty one none', async () => {
    const { catalog } = await openCatalog({
      files: {
        'Papers/broken.md': '---\ntitle: "a\nb: [\n---\ntext',
        'Papers/empty.md': '---\n---\ntext',
        'Papers/none.md': '',
      },
    });
    expect(catalog.problems()).toEqual([{ type: 'broken-properties', path: 'Papers/broken.md' }]);
  });

  it('makes a link that can be no file name one to mend', async () => {
    const { catalog } = await openCatalog({ files: { 'Papers/A title.md': NOTE, 'L.md': LIST } });
    expect(catalog.problems()).toMatchObject([
      { type: 'link-to-mend', path: 'Papers/A title.md', list: 'L.md', link: 'A: title' },
    ]);
  });
});
