import { DEFAULT_SETTINGS } from '../../src/settings';
import { openCatalog, readVault } from './model-catalog';
import { ModelVault } from './model-vault';

function vaultOf(files: Readonly<Record<string, string>>): ModelVault {
  const vault = new ModelVault();
  for (const [path, text] of Object.entries(files)) {
    const isList = path.startsWith('Lists/');
    vault.write(path, { text, ...(isList ? { tags: ['#reading-list'] } : { properties: {} }) });
  }
  return vault;
}

describe('the first index', () => {
  it('goes in slices, tells how far it is, and is ready when lists are read too', async () => {
    const vault = vaultOf({ 'Lists/L.md': 'Planned one' });
    for (let i = 0; i < 300; i++) vault.write(`Papers/p${i}.md`, {});
    vault.indexAll();
    const { catalog, indexer, turns, settle } = openCatalog(vault);
    const seen: number[] = [];
    catalog.subscribe(() => seen.push(catalog.progress.read));
    void indexer.start();
    expect(catalog.papers().length).toBeLessThan(300);
    expect(catalog.progress.total).toBe(301);
    expect(catalog.isReady).toBe(false);
    await turns.pass();
    await settle();
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(catalog.papers()).toHaveLength(301);
    expect(catalog.isReady).toBe(true);
  });

  it('waits for the metadata cache before it is ready', async () => {
    const vault = vaultOf({ 'Papers/a.md': '' });
    const { catalog, indexer, settle } = openCatalog(vault);
    vault.listen(indexer);
    void indexer.start();
    await settle();
    expect([catalog.isReady, catalog.papers()]).toEqual([false, []]);
    expect(catalog.progress).toEqual({ read: 0, total: 1 });
    vault.indexAll();
    await settle();
    expect([catalog.isReady, catalog.papers().length]).toEqual([true, 1]);
    expect(catalog.progress).toEqual({ read: 1, total: 1 });
  });

  it('takes in slices, too, what the metadata cache did not know at first', async () => {
    const vault = vaultOf({});
    for (let i = 0; i < 300; i++) vault.write(`Papers/p${i}.md`, {});
    const { catalog, indexer, settle } = openCatalog(vault);
    vault.listen(indexer);
    void indexer.start();
    await settle();
    vault.indexAtStart();
    expect(catalog.papers().length).toBeLessThan(300);
    expect(catalog.isReady).toBe(false);
    await settle();
    expect([catalog.isReady, catalog.papers().length]).toEqual([true, 300]);
  });

  it('does nothing more once stopped', async () => {
    const vault = vaultOf({ 'Lists/L.md': 'Planned one' });
    vault.indexAll();
    const { catalog, indexer, settle } = openCatalog(vault);
    void indexer.start();
    indexer.stop();
    await settle();
    await indexer.settled();
    expect(catalog.papers()).toEqual([]);
    expect(catalog.isReady).toBe(false);
  });
});

describe('reading lists', () => {
  it('name planned papers, once however many lists name them', async () => {
    const vault = vaultOf({
      'Lists/L.md': '[[One: title]]\nTwo | arxiv=2101.00001',
      'Lists/M.md': 'One – Title\nAnother | arxiv=2101.00001',
    });
    const { catalog } = await readVault(vault);
    expect(catalog.papers().map(({ key, lists }) => [key, lists.length])).toEqual([
      ['planned:one title', 2],
      ['planned:two', 2],
    ]);
  });

  it('are read again only when their text changed', async () => {
    const vault = vaultOf({ 'Lists/L.md': 'One' });
    const { catalog, settle } = await readVault(vault);
    const before = catalog.get('planned:one');
    vault.write('Lists/L.md', { tags: ['#reading-list', '#more'], text: 'One' });
    vault.indexAll();
    await settle();
    expect(catalog.get('planned:one')).toBe(before);
    vault.write('Lists/L.md', { tags: ['#reading-list'], text: '\nOne' });
    vault.indexAll();
    await settle();
    expect(catalog.get('planned:one')?.mentions[0]?.line).toBe(2);
  });

  it('edited while they are read are read as they are in the end', async () => {
    const vault = vaultOf({ 'Lists/L.md': '' });
    const { catalog, turns, settle } = await readVault(vault);
    const many = (word: string): string =>
      Array.from({ length: 400 }, (_, i) => `${word} ${i}`).join('\n');
    for (const word of ['old', 'new']) {
      vault.write('Lists/L.md', { tags: ['#reading-list'], text: many(word) });
      vault.indexAll();
      for (let i = 0; i < 150; i++) await turns.pass();
    }
    await settle();
    expect(catalog.papers()).toHaveLength(400);
    expect(catalog.papers().every(({ title }) => title.startsWith('new'))).toBe(true);
  });

  it('take their mentions with them when renamed, and away when unmarked', async () => {
    const vault = vaultOf({ 'Lists/L.md': 'One' });
    const { catalog, settle } = await readVault(vault);
    vault.rename('Lists/L.md', 'Lists/M.md');
    expect(catalog.get('planned:one')?.lists).toEqual(['Lists/M.md']);
    vault.write('Lists/M.md', { text: 'One' });
    vault.indexAll();
    await settle();
    expect(catalog.papers()).toEqual([]);
  });
});

describe('links', () => {
  it('reach the next note of their name when the first goes before it was ever read', async () => {
    const vault = vaultOf({ 'Lists/L.md': '[[Beta]]', 'Other/Beta.md': '' });
    const { catalog, settle } = await readVault(vault);
    vault.write('Lists/L.md', { tags: ['#reading-list'], text: '\n[[Beta]]' });
    vault.write('Lists/Beta.md', { text: '' });
    vault.indexOne();
    await settle();
    vault.delete('Lists/Beta.md');
    vault.indexAll();
    await settle();
    expect(catalog.papers().map(({ key }) => key)).toEqual(['Other/Beta.md']);
    expect(catalog.problems()).toEqual([]);
  });
});

describe('settings', () => {
  it('changed are applied to notes and lists', async () => {
    const vault = vaultOf({
      'Papers/a.md': '',
      'Other/b.md': '',
      'Lists/L.md': 'One | organization=FAIR',
    });
    const { catalog, indexer, settle } = await readVault(vault);
    expect(catalog.papers().map(({ key }) => key)).toEqual(['Papers/a.md', 'planned:one']);
    void indexer.changeSettings({
      ...DEFAULT_SETTINGS,
      papersFolder: 'Other',
      organizationNames: [{ name: 'Meta', aliases: ['FAIR'] }],
    });
    await settle();
    expect(catalog.papers().map(({ key, organization }) => [key, ...organization])).toEqual([
      ['Other/b.md'],
      ['planned:one', 'Meta'],
    ]);
  });

  it('give planned papers the first of the new statuses', async () => {
    const { catalog, indexer, settle } = await readVault(vaultOf({ 'Lists/L.md': 'One' }));
    const statuses = [{ name: 'someday', words: [], done: false }];
    void indexer.changeSettings({ ...DEFAULT_SETTINGS, statuses });
    await settle();
    expect(catalog.get('planned:one')?.status).toBe('someday');
  });

  it('changed before the start are those of the first index, which they do not begin', async () => {
    const vault = vaultOf({ 'Other/b.md': '' });
    vault.indexAll();
    const { catalog, indexer, settle } = openCatalog(vault);
    void indexer.changeSettings({ ...DEFAULT_SETTINGS, papersFolder: 'Other' });
    await settle();
    expect(catalog.papers()).toEqual([]);
    void indexer.start();
    await settle();
    expect(catalog.papers().map(({ key }) => key)).toEqual(['Other/b.md']);
  });
});
