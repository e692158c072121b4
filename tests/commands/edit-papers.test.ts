import { addTopic, setPriority } from '../../src/commands/edit-papers';
import type { Host } from '../../src/commands/ports';
import { openImportVault, type ImportVault } from '../importing/open-import-vault';

const PATH = 'Papers/One.md';
const note = (lines: string): string => `---\n${lines}\nversion: 1.10\n---\nBody`;

async function makeHost(vault: ImportVault): Promise<Host> {
  const screen = {
    notify: () => undefined,
    showWork: () => ({ onProgress: () => undefined, isStopped: () => false, end: () => undefined }),
    openNote: () => Promise.resolve(),
    openDashboard: () => Promise.resolve(),
    choose: () => Promise.resolve(null),
    askForPaper: () => Promise.resolve(null),
    activeNote: () => null,
    copy: () => Promise.resolve(),
  };
  return { ...(await vault.host()), screen, saveSettings: () => Promise.resolve() };
}

describe('an edit by hand', () => {
  it.each([
    ['names between commas', 'topics: rl, vision # c', 'topics:  # c\n  - rl\n  - vision\n  - nlp'],
    ['a Chinese name', '主题: [rl]', '主题: [rl, nlp]'],
    ['an unquoted link', 'Topic: [[rl]]', 'Topic: [[rl], nlp]'],
    ['a text that has it', 'topics: rl; nlp', 'topics: rl; nlp'],
  ])('adds a topic to %s', async (_what, before, after) => {
    const vault = await openImportVault({ [PATH]: note(before) });
    const host = await makeHost(vault);
    expect(await addTopic(host, host.catalog.papers(), 'nlp')).toEqual([]);
    expect(await vault.test.text(PATH)).toBe(note(after));
  });

  it('takes a priority away under the name the note uses', async () => {
    const vault = await openImportVault({ [PATH]: note('优先级: 1\na: b') });
    const host = await makeHost(vault);
    expect(await setPriority(host, host.catalog.papers(), null)).toEqual([]);
    expect(await vault.test.text(PATH)).toBe(note('a: b'));
  });

  it('tells why a note with broken properties was left', async () => {
    const vault = await openImportVault({ [PATH]: '---\na: [\n---\n' });
    const host = await makeHost(vault);
    expect(await addTopic(host, host.catalog.papers(), 'nlp')).toMatchObject([
      { reason: 'its properties cannot be read' },
    ]);
  });
});
