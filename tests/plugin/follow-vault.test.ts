/** @jest-environment jsdom */
import { waitFor } from '../host/test-app';
import { openPlugin, type OpenPlugin } from './open-plugin';

const LIST = '---\nreading-list: true\n---\n- [[One]]\n- [[Two: with a colon]]\n';

interface Listed {
  readonly title: string;
  readonly path: string | null;
  readonly status: string;
}

async function list(plugin: OpenPlugin): Promise<Readonly<Record<string, string | null>>> {
  const papers = JSON.parse(await plugin.run('list')) as Listed[];
  return Object.fromEntries(papers.map(({ title, path }) => [title, path]));
}

describe('the catalog of the open vault', () => {
  it('knows papers by folder, tag, type and a list, and those only named', async () => {
    const plugin = await openPlugin({
      files: {
        'Papers/By folder.md': '',
        'By tag.md': '#paper',
        'By type.md': '---\ntype: paper\n---\n',
        'One.md': 'linked by the list',
        'Other.md': 'no paper',
        'List.md': LIST,
      },
    });
    expect(await list(plugin)).toEqual({
      'By folder': 'Papers/By folder.md',
      'By tag': 'By tag.md',
      'By type': 'By type.md',
      One: 'One.md',
      'Two: with a colon': null,
    });
  });

  it.each<[string, (plugin: OpenPlugin) => Promise<unknown>, Record<string, string | null>]>([
    [
      'a note written',
      ({ writeOutside }) => writeOutside('Papers/New.md', '---\ntitle: New paper\n---\n'),
      { 'New paper': 'Papers/New.md', Old: 'Papers/Old.md' },
    ],
    [
      'a note changed',
      ({ writeOutside }) => writeOutside('Papers/Old.md', '---\ntitle: Renewed\n---\n'),
      { Renewed: 'Papers/Old.md' },
    ],
    ['a note deleted', ({ writeOutside }) => writeOutside('Papers/Old.md', null), {}],
    [
      'a note renamed',
      async ({ app }) => {
        const file = app.vault.getFileByPath('Papers/Old.md');
        if (file) await app.fileManager.renameFile(file, 'Papers/Moved.md');
      },
      { Moved: 'Papers/Moved.md' },
    ],
    [
      'its folder renamed',
      async ({ app }) => {
        const folder = app.vault.getFolderByPath('Papers');
        if (folder) await app.vault.rename(folder, 'Elsewhere');
      },
      {},
    ],
  ])('follows %s', async (_, act, expected) => {
    const plugin = await openPlugin({ files: { 'Papers/Old.md': '' } });
    expect(await list(plugin)).toEqual({ Old: 'Papers/Old.md' });
    await act(plugin);
    await plugin.settled();
    await waitFor(async () => JSON.stringify(await list(plugin)) === JSON.stringify(expected));
    expect(await list(plugin)).toEqual(expected);
  });

  it('joins a planned paper to the note made for it, though its link can reach no file', async () => {
    const plugin = await openPlugin({ files: { 'List.md': LIST } });
    await plugin.run('new', { title: 'Two: with a colon' });
    await waitFor(async () => (await list(plugin))['Two: with a colon'] !== null);
    expect(await list(plugin)).toMatchObject({
      'Two: with a colon': 'Papers/Two - with a colon.md',
    });
  });

  it('follows settings changed by another device', async () => {
    const plugin = await openPlugin({ files: { 'Reading/A.md': '' } });
    expect(await list(plugin)).toEqual({});
    const data = `${plugin.app.vault.configDir}/plugins/paper-catalog/data.json`;
    await plugin.writeOutside(data, JSON.stringify({ papersFolder: 'Reading' }));
    await waitFor(async () => 'A' in (await list(plugin)));
  });

  it('harms nothing and says so where properties are broken', async () => {
    const broken = '---\ntitle: "unclosed\nstatus: [\n---\nBody\n';
    const plugin = await openPlugin({ files: { 'Papers/Broken.md': broken } });
    expect(await list(plugin)).toEqual({ Broken: 'Papers/Broken.md' });
    expect(await plugin.text('Papers/Broken.md')).toBe(broken);
  });
});
