import { importFiles } from '../../src/commands/import-files';
import { listImports } from '../../src/commands/kept-imports';
import { undoImport } from '../../src/commands/undo-import';
import type { Settings } from '../../src/settings';
import { openImportVault, type ImportVault } from './open-import-vault';

const TABLE = `| Title | Institute | Topic | Status |
| --- | --- | --- | --- |
| Attention Is All You Need | Google | nlp | done |
| Scaling Laws for Neural Language Models | OpenAI | scaling | NULL |
`;
const TITLE = 'title: Attention Is All You Need\n';
const MINE = 'version: 1.10\nid: 12345678901234567890 # mine\n';
const WATCH = { onProgress: () => undefined, isStopped: () => false };

const runImport = async (vault: ImportVault): Promise<string> =>
  importFiles(await vault.host(), vault.listFiles, { path: 'List.md' });

async function undo(vault: ImportVault): Promise<void> {
  const host = await vault.host();
  const [last] = await listImports(host);
  if (last !== undefined) await undoImport(host, last, WATCH);
}

/** Lines of the properties that are not the note's own. */
const others = (text: string): string =>
  text
    .slice(4, text.indexOf('\n---\n') + 1)
    .replace(TITLE, '')
    .replace(MINE, '');

describe('a note that holds a property in another shape', () => {
  it.each<[string, string, string, Partial<Settings>?]>([
    [
      'names between commas',
      'organization: OpenAI, Google # two\ntopics: rl, vision # mine\n',
      'organization: OpenAI, Google # two\ntopics:  # mine\n  - rl\n  - vision\n  - nlp\n',
    ],
    [
      'links in one text',
      'organization: "[[DeepMind]], [[Meta AI|Meta]]"\ntopics: nlp; vision\n',
      'organization: \n  - "[[DeepMind]]"\n  - "[[Meta AI|Meta]]"\n  - Google\ntopics: nlp; vision\n',
    ],
    [
      'a link without quotes',
      'organization: [[Google]] # c\ntopics: [[rl]] # d\n',
      'organization: [[Google]] # c\ntopics: [[rl], nlp] # d\n',
    ],
    [
      'names with values',
      'organization:\n  name: Google # c\ntopics:\n  - name: nlp\n',
      'organization:\n  name: Google # c\ntopics:\n  - name: nlp\n  - nlp\n',
    ],
    [
      'Chinese names',
      '状态: 在读\n机构:\n主题:\n- nlp\n',
      '状态: 在读\n机构:\n  - Google\n主题:\n- nlp\n',
    ],
    [
      'names in capitals and quotes',
      `"Status": 未读\n'TOPICS': NLP\n`,
      `"Status": 未读\n'TOPICS': NLP\n`,
    ],
    [
      'an organization that will be a link',
      'organization: DeepMind\n',
      'organization: [DeepMind, "[[Google]]"]\n',
      { organizationAsLink: true },
    ],
  ])('keeps %s', async (_what, before, after, settings = {}) => {
    const note = `---\n${TITLE}${MINE}${before}---\nMine.\n`;
    const vault = await openImportVault({ 'List.md': TABLE, 'Papers/A.md': note }, settings);
    const start = await vault.snapshot();
    await runImport(vault);
    const made = (await vault.test.text('Papers/A.md')) ?? '';
    expect(made).toContain(MINE);
    expect(others(made).slice(0, after.length)).toBe(after);

    const once = await vault.snapshot();
    expect(JSON.parse(await runImport(vault))).toMatchObject({
      created: { count: 0 },
      updated: { count: 0 },
      known: { count: 2 },
    });
    expect(await vault.snapshot()).toEqual(once);

    await vault.test.writeOutside('Papers/A.md', `${made}More of mine.\n`);
    await undo(vault);
    const left = await vault.test.text('Papers/A.md');
    expect(left).toBe(`${note}More of mine.\n`);
    expect(Object.keys(await vault.snapshot())).toEqual(Object.keys(start));
  });
});
