// Contract: when the metadata cache learns of a change, and how links find their notes.
import type { App } from '../app';
import type { TFile } from '../files';
import { openTestApp, waitFor } from '../test-app';

function fileAt(app: App, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`no file ${path}`);
  return file;
}

/** Writes down the events of the cache as they come. */
function recordEvents(app: App): string[] {
  const events: string[] = [];
  app.metadataCache.on('changed', (file) => events.push(`changed ${file.path}`));
  app.metadataCache.on('deleted', (file) => events.push(`deleted ${file.path}`));
  app.metadataCache.on('resolve', (file) => events.push(`resolve ${file.path}`));
  app.metadataCache.on('resolved', () => events.push('resolved'));
  return events;
}

const reach = (app: App, link: string, source = '') =>
  app.metadataCache.getFirstLinkpathDest(link, source)?.path ?? null;

describe('the metadata cache in time', () => {
  it('M06 knows of a change only after modify has resolved, and then says so', async () => {
    const { app, settled } = await openTestApp({ files: { 'a.md': '# Old' } });
    const events = recordEvents(app);
    const file = fileAt(app, 'a.md');
    await app.vault.modify(file, '# New');
    expect(app.metadataCache.getFileCache(file)?.headings).toMatchObject([{ heading: 'Old' }]);
    expect(events).toEqual([]);
    await settled();
    expect(app.metadataCache.getFileCache(file)?.headings).toMatchObject([{ heading: 'New' }]);
    expect(events).toEqual(['changed a.md', 'resolve a.md', 'resolved']);
  });

  it('hands the text and the cache to changed', async () => {
    const { app, settled } = await openTestApp({ files: { 'a.md': '' } });
    const seen: unknown[] = [];
    app.metadataCache.on('changed', (_file, data, cache) => seen.push(data, cache.tags?.length));
    await app.vault.modify(fileAt(app, 'a.md'), '#a #b');
    await settled();
    expect(seen).toEqual(['#a #b', 2]);
  });

  it('M07 is null at start until indexed; then resolve for each note, resolved once at the end', async () => {
    const events: string[] = [];
    const { app, settled } = await openTestApp({
      files: { 'a.md': '[[b]]', 'b.md': '' },
      slowIndexing: true,
      isUnsettled: true,
      load: (loading) => {
        events.push(...[]);
        loading.metadataCache.on('resolve', ({ path }) => events.push(`resolve ${path}`));
        loading.metadataCache.on('resolved', () => events.push('resolved'));
        loading.metadataCache.on('changed', ({ path }) => events.push(`changed ${path}`));
        return Promise.resolve();
      },
    });
    expect(app.workspace.layoutReady).toBe(true);
    expect(app.metadataCache.getCache('a.md')).toBeNull();
    expect(events).toEqual([]);
    await settled();
    expect(events).toEqual(['resolve a.md', 'resolve b.md', 'resolved']);
  });

  it('M07 tells changed of each note too where the vault is new to the app', async () => {
    const changed: string[] = [];
    await openTestApp({
      files: { 'a.md': '', 'b.md': '' },
      isFirstVisit: true,
      load: (app) =>
        Promise.resolve(app.metadataCache.on('changed', ({ path }) => changed.push(path))),
    });
    expect(changed).toEqual(['a.md', 'b.md']);
  });

  it('M13 M14 follows a renamed note at once, its links as key and as target soon', async () => {
    const { app, settled } = await openTestApp({ files: { 'a.md': '[[b]]', 'b.md': '# B' } });
    const events = recordEvents(app);
    let atRename: unknown;
    app.vault.on('rename', ({ path }) => (atRename = app.metadataCache.getCache(path)?.headings));
    await app.vault.rename(fileAt(app, 'b.md'), 'f.md');
    expect(atRename).toHaveLength(1);
    expect(app.metadataCache.getCache('b.md')).toBeNull();
    await settled();
    expect(app.metadataCache.resolvedLinks['a.md']).toEqual({});
    expect(app.metadataCache.unresolvedLinks['a.md']).toEqual({ b: 1 });
    await app.vault.rename(fileAt(app, 'f.md'), 'B.md');
    await app.vault.rename(fileAt(app, 'a.md'), 'c.md');
    await settled();
    expect(app.metadataCache.resolvedLinks).toEqual({ 'c.md': { 'B.md': 1 }, 'B.md': {} });
    expect(events.filter((event) => event.startsWith('changed'))).toEqual([]);
  });

  it('M15 a deleted note leaves the cache and the links, and deleted brings what was known', async () => {
    const { app, settled } = await openTestApp({ files: { 'a.md': '[[b]]', 'b.md': '# B' } });
    const known: unknown[] = [];
    app.metadataCache.on('deleted', (file, cache) =>
      known.push(file.path, cache?.headings?.length),
    );
    await app.vault.delete(fileAt(app, 'b.md'));
    await settled();
    expect(known).toEqual(['b.md', 1]);
    expect(app.metadataCache.resolvedLinks).toEqual({ 'a.md': {} });
    expect(app.metadataCache.unresolvedLinks).toEqual({ 'a.md': { b: 1 } });
  });

  it('M12 a created target takes the links that waited for it', async () => {
    const { app, settled } = await openTestApp({ files: { 'a.md': '[[B]] [[b]] ![[c.png]]' } });
    expect(app.metadataCache.unresolvedLinks['a.md']).toEqual({ B: 1, b: 1, 'c.png': 1 });
    await app.vault.create('b.md', '');
    await app.vault.create('c.png', '');
    await settled();
    expect(app.metadataCache.resolvedLinks['a.md']).toEqual({ 'b.md': 2, 'c.png': 1 });
    expect(app.metadataCache.unresolvedLinks['a.md']).toEqual({});
  });

  it('counts links of properties as links', async () => {
    const { app } = await openTestApp({ files: { 'a.md': '---\nx: "[[b]]"\n---\n', 'b.md': '' } });
    expect(app.metadataCache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
  });

  it('indexes a note that changes while it is being indexed', async () => {
    const { app, settled } = await openTestApp({ files: { 'a.md': '' } });
    const file = fileAt(app, 'a.md');
    app.metadataCache.on('changed', (_file, data) => {
      if (data === '#one') void app.vault.modify(file, '#two');
    });
    await app.vault.modify(file, '#one');
    await settled();
    const tag = () => app.metadataCache.getFileCache(file)?.tags?.[0]?.tag;
    await waitFor(() => tag() === '#two', 'the second text');
  });

  it('keeps the link index equal to a fresh one through any changes', async () => {
    const { app, settled } = await openTestApp({
      files: { 'a.md': '[[b]] [[x/c]]', 'x/b.md': '[[a]] [[c]]', 'x/c.md': '[[../a]]', 'y/': '' },
    });
    await app.vault.create('b.md', '[[c]]');
    await app.vault.rename(fileAt(app, 'x/c.md'), 'y/c.md');
    await app.vault.delete(fileAt(app, 'x/b.md'));
    await app.vault.modify(fileAt(app, 'a.md'), '[[b]] [[y/c]]');
    await app.vault.create('c.md', '');
    await settled();
    const files: Record<string, string> = {};
    for (const file of app.vault.getFiles()) files[file.path] = await app.vault.read(file);
    const fresh = await openTestApp({ files });
    expect(app.metadataCache.resolvedLinks).toEqual(fresh.app.metadataCache.resolvedLinks);
    expect(app.metadataCache.unresolvedLinks).toEqual(fresh.app.metadataCache.unresolvedLinks);
    expect(app.metadataCache.unresolvedLinks['y/c.md']).toEqual({});
  });
});

describe('links', () => {
  it('M08 find their note without regard to case, by name but never by alias', async () => {
    const files = { 'Note.md': '---\naliases: [Other]\n---\n', 'pic.PNG': '' };
    const { app } = await openTestApp({ files });
    expect(reach(app, 'NOTE')).toBe('Note.md');
    expect(reach(app, 'note.md')).toBe('Note.md');
    expect(reach(app, 'Pic.png')).toBe('pic.PNG');
    expect(reach(app, 'Other')).toBeNull();
  });

  it('M09 find a note by the end of its path', async () => {
    const { app } = await openTestApp({ files: { 'a/sub/Note.md': '', 'a/xsub/Other.md': '' } });
    expect(reach(app, 'sub/Note')).toBe('a/sub/Note.md');
    expect(reach(app, 'sub/Other')).toBeNull();
  });

  it('M10 go from the source note with ./ and ../, from the vault with /', async () => {
    const { app } = await openTestApp({ files: { 'a/b/x.md': '', 'a/y.md': '', 'y.md': '' } });
    expect(reach(app, '../y', 'a/b/x.md')).toBe('a/y.md');
    expect(reach(app, './x', 'a/b/other.md')).toBe('a/b/x.md');
    expect(reach(app, '/y', 'a/b/x.md')).toBe('y.md');
    expect(reach(app, '../../../y', 'a/b/x.md')).toBeNull();
  });

  it('M11 of two notes of one name the exact path wins, then the one beside, then the shorter path', async () => {
    const files = { 'long/folder/n.md': '', 'ab/n.md': '', 'm.md': '', 'ab/m.md': '' };
    const { app } = await openTestApp({ files });
    expect(reach(app, 'n', 'long/folder/source.md')).toBe('long/folder/n.md');
    expect(reach(app, 'n', 'else/source.md')).toBe('ab/n.md');
    expect(reach(app, 'm', 'ab/source.md')).toBe('m.md');
  });

  it('reach the note itself when only a part of it is named', async () => {
    const { app } = await openTestApp({ files: { 'a.md': '' } });
    expect(reach(app, '', 'a.md')).toBe('a.md');
  });

  it('M16 are rewritten by fileManager.renameFile, in text and properties, and only there', async () => {
    const source = [
      '---',
      'x: "[[b]]" # kept',
      '---',
      '[[b]] [[b#Part|label]] ![[b]] [t](b.md) `[[b]]` [[bb]]',
      '| [[b\\|l]] |',
      '| - |',
    ].join('\n');
    const { app, settled, text } = await openTestApp({
      files: { 'a.md': source, 'b.md': '', 'bb.md': '', 'f/': '' },
    });
    await app.fileManager.renameFile(fileAt(app, 'b.md'), 'f/new name.md');
    await settled();
    const moved = source
      .replaceAll(/(?<!`)\[\[b(?!b)/g, '[[new name')
      .replace('(b.md)', '(new%20name.md)');
    expect(await text('a.md')).toBe(moved);
    expect(app.metadataCache.resolvedLinks['a.md']).toEqual({ 'f/new name.md': 6, 'bb.md': 1 });
  });

  it('M16 stay as they are after vault.rename', async () => {
    const { app, text } = await openTestApp({ files: { 'a.md': '[[b]]', 'b.md': '' } });
    await app.vault.rename(fileAt(app, 'b.md'), 'c.md');
    expect(await text('a.md')).toBe('[[b]]');
  });

  it('M26 are written with the name, or the whole path where the name is not the only one', async () => {
    const { app } = await openTestApp({
      files: { 'f/a.md': '', 'f/b.md': '', 'g/b.md': '', 'p.pdf': '' },
    });
    const { metadataCache, fileManager } = app;
    expect(metadataCache.fileToLinktext(fileAt(app, 'f/a.md'), '')).toBe('a');
    expect(metadataCache.fileToLinktext(fileAt(app, 'f/a.md'), '', false)).toBe('a.md');
    expect(metadataCache.fileToLinktext(fileAt(app, 'g/b.md'), '')).toBe('g/b');
    expect(fileManager.generateMarkdownLink(fileAt(app, 'g/b.md'), '')).toBe('[[g/b]]');
    const labelled = fileManager.generateMarkdownLink(fileAt(app, 'f/a.md'), '', '#H', 'A: b');
    expect(labelled).toBe('[[a#H|A: b]]');
    expect(fileManager.generateMarkdownLink(fileAt(app, 'p.pdf'), '')).toBe('![[p.pdf]]');
  });
});
