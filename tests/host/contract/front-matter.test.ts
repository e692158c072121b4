// Contract: processFrontMatter and the place of the property block.
import {
  getFrontMatterInfo,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
} from '../front-matter';
import { openTestApp } from '../test-app';

type Change = (properties: Record<string, unknown>) => void;

/** The text of a note after its properties were changed. */
async function changed(text: string, ...changes: Change[]): Promise<string | null> {
  const test = await openTestApp({ files: { 'a.md': text } });
  const [file] = test.app.vault.getFiles();
  if (!file) throw new Error('no note');
  await Promise.all(changes.map((fn) => test.app.fileManager.processFrontMatter(file, fn)));
  return test.text('a.md');
}

describe('processFrontMatter', () => {
  it.each(['\n\n  text  \n\n', 'no final line end', '\r\nx\r\n', '---\n- not: properties\n---'])(
    'F01 keeps every byte of the body %j',
    async (body) => {
      const after = await changed(`---\na: 1\n---\n${body}`, (properties) => (properties['a'] = 2));
      expect(after).toBe(`---\na: 2\n---\n${body}`);
    },
  );

  it('F02 gives a note without properties a block on top', async () => {
    const after = await changed('# Head\n', (properties) => (properties['status'] = 'done'));
    expect(after).toBe('---\nstatus: done\n---\n# Head\n');
  });

  it('F03 quotes a wiki link, keeps the order of keys, loses comments and quotes', async () => {
    const before = "---\nz: 'x' # why\na: [1, 2]\n---\n";
    const after = await changed(before, (properties) => (properties['link'] = '[[A b]]'));
    expect(after).toBe('---\nz: x\na:\n  - 1\n  - 2\nlink: "[[A b]]"\n---\n');
  });

  it('F04 an error of the callback comes through and the file is untouched', async () => {
    const { app, text } = await openTestApp({ files: { 'a.md': '---\na: 1\n---\n' } });
    const [file] = app.vault.getFiles();
    const failing = (properties: Record<string, unknown>): void => {
      properties['a'] = 2;
      throw new Error('mine');
    };
    const processing = file && app.fileManager.processFrontMatter(file, failing);
    await expect(processing).rejects.toThrow('mine');
    expect(await text('a.md')).toBe('---\na: 1\n---\n');
  });

  it('F04 broken YAML rejects and stays', async () => {
    const broken = '---\na: "open\n---\nbody';
    const { app, text } = await openTestApp({ files: { 'a.md': broken } });
    const [file] = app.vault.getFiles();
    const processing = file && app.fileManager.processFrontMatter(file, () => undefined);
    await expect(processing).rejects.toMatchObject({ name: 'YAMLParseError' });
    expect(await text('a.md')).toBe(broken);
  });

  it('F05 deleting the last property leaves no {} behind', async () => {
    const after = await changed('---\na: 1\n---\nbody', (properties) =>
      Reflect.deleteProperty(properties, 'a'),
    );
    expect(after).toBe('---\n---\nbody');
  });

  it('F06 two calls at once both land', async () => {
    const after = await changed(
      'body',
      (properties) => (properties['a'] = 1),
      (properties) => (properties['b'] = 2),
    );
    expect(after).toBe('---\na: 1\nb: 2\n---\nbody');
  });
});

describe('the property block', () => {
  it('is found with its offsets', () => {
    expect(getFrontMatterInfo('---\nkey: v\n---\nbody')).toEqual({
      exists: true,
      frontmatter: 'key: v\n',
      from: 4,
      to: 11,
      contentStart: 15,
    });
  });

  it.each(['\n---\na: 1\n---\n', 'text', '---\na: 1\n', '--- x\na: 1\n---\n', ''])(
    'is none in %j',
    (text) => {
      expect(getFrontMatterInfo(text)).toEqual({
        exists: false,
        frontmatter: '',
        from: 0,
        to: 0,
        contentStart: 0,
      });
    },
  );

  it('may be empty, end the note, and have Windows line ends', () => {
    expect(getFrontMatterInfo('---\n---')).toMatchObject({
      exists: true,
      from: 4,
      contentStart: 7,
    });
    const windows = getFrontMatterInfo('---\r\na: 1\r\n---\r\nbody');
    expect(windows).toMatchObject({ frontmatter: 'a: 1\r\n', contentStart: 16 });
  });

  it('is read entry by entry, without regard to case', () => {
    const properties = { Title: 'T', authors: 'A, B', year: 2024 };
    expect(parseFrontMatterEntry(properties, 'title')).toBe('T');
    expect(parseFrontMatterEntry(properties, /^ye/)).toBe(2024);
    expect(parseFrontMatterEntry(properties, 'venue')).toBeNull();
    expect(parseFrontMatterStringArray(properties, 'authors')).toEqual(['A', 'B']);
  });
});
