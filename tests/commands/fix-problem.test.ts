import { fixProblem } from '../../src/commands/fix-problem';
import type { Host } from '../../src/commands/ports';
import { openImportVault, type ImportVault } from '../importing/open-import-vault';

const LIST = `---
reading-list: true
---

- [[Learning to Sort Pebbles: A Study]]
- **Counting Stones with Small Networks**, Arxiv 2021 [Paper](https://arxiv.org/abs/2103.01234)
`;

/** A host whose user takes the answer of this name wherever it is offered, and which remembers the notes it opened. */
async function makeHost(
  vault: ImportVault,
  answer: string,
): Promise<Host & { readonly opened: string[]; readonly asked: string[] }> {
  const opened: string[] = [];
  const asked: string[] = [];
  const screen: Host['screen'] = {
    notify: () => undefined,
    showWork: () => ({ onProgress: () => undefined, isStopped: () => false, end: () => undefined }),
    openNote: (path) => Promise.resolve(void opened.push(path)),
    openDashboard: () => Promise.resolve(),
    choose: (prompt, choices) => {
      asked.push(prompt);
      return Promise.resolve(choices.find(({ label }) => label === answer)?.value ?? null);
    },
    askForPaper: () => Promise.resolve(null),
    activeNote: () => null,
    copy: () => Promise.resolve(),
  };
  const host = await vault.host();
  return { ...host, screen, saveSettings: () => Promise.resolve(), opened, asked };
}

const note = (lines: string): string => `---\n${lines}\n---\nBody\n`;
const counting = 'title: Counting Stones with Small Networks\n';

describe('the fix at hand of a problem', () => {
  it('asks for a status by the paper and the value that is none', async () => {
    const vault = await openImportVault({ 'Papers/A.md': note('title: Pebbles\nstatus: wat') });
    const host = await makeHost(vault, '');
    const problem = host.catalog.problems().find(({ type }) => type === 'unknown-status');
    if (problem === undefined) throw new Error('No problem');
    await fixProblem(host, problem);
    expect(host.asked).toEqual(['Status of “Pebbles” instead of “wat”']);
  });

  it.each<[string, Record<string, string>, string, string, string]>([
    [
      'unknown-status',
      { 'Papers/A.md': note('status: wat') },
      'done',
      'Papers/A.md',
      'status: done',
    ],
    [
      'disagreement',
      { 'Papers/A.md': note(`${counting}year: 2020`), 'L.md': LIST },
      '',
      'Papers/A.md',
      'year: 2021',
    ],
    [
      'link-to-mend',
      { 'Papers/Pebbles.md': note('title: "Learning to Sort Pebbles: A Study"'), 'L.md': LIST },
      '',
      'L.md',
      '- [[Pebbles|Learning to Sort Pebbles: A Study]]',
    ],
    [
      'duplicate',
      { 'Papers/A.md': note('arxiv: "2103.01234"'), 'Papers/B.md': note('arxiv: 2103.01234v2') },
      'They are different papers',
      'Papers/A.md',
      'different-from:\n  - "[[B]]"',
    ],
  ])('of %s is written, and the problem is gone', async (type, files, answer, path, written) => {
    const vault = await openImportVault(files);
    const host = await makeHost(vault, answer);
    const [problem, ...others] = host.catalog.problems().filter((one) => one.type === type);
    expect(others).toEqual([]);
    if (problem === undefined) throw new Error(`No ${type}`);
    expect(await fixProblem(host, problem)).toBeNull();
    expect(await vault.test.text(path)).toContain(written);
    const { catalog } = await vault.host();
    expect(catalog.problems().filter((one) => one.type === type)).toEqual([]);
  });

  it.each([
    ['wrong-type', note('year: soon')],
    ['broken-properties', '---\nyear: [\n---\n'],
  ])('of %s is left to the user, who sees the note', async (type, text) => {
    const vault = await openImportVault({ 'Papers/A.md': text });
    const host = await makeHost(vault, '');
    const [problem] = host.catalog.problems();
    expect(problem?.type).toBe(type);
    if (problem !== undefined) expect(await fixProblem(host, problem)).toBeNull();
    expect(host.opened).toEqual(['Papers/A.md']);
    expect(await vault.test.text('Papers/A.md')).toBe(text);
  });
});
