import { chooseImport } from '../../src/commands/choose-import';
import type { ImportDraft } from '../../src/commands/import-state';
import type { Choice, Screen } from '../../src/commands/ports';
import { en } from '../../src/i18n/en';
import { openImportVault } from '../importing/open-import-vault';

const { importFrom } = en.edits;

/** A screen whose user takes the rows of these names in turn, and what it was offered. */
function screen(...answers: string[]) {
  const offered: string[][] = [];
  const choose = <T>(_prompt: string, choices: readonly Choice<T>[]): Promise<T | null> => {
    offered.push(choices.map(({ label }) => label));
    const answer = answers.shift();
    return Promise.resolve(choices.find(({ label }) => label === answer)?.value ?? null);
  };
  const fake: Screen = {
    choose,
    notify: () => undefined,
    showWork: () => ({ onProgress: () => undefined, isStopped: () => false, end: () => undefined }),
    openNote: () => Promise.resolve(),
    openDashboard: () => Promise.resolve(),
    askForPaper: () => Promise.resolve(null),
    copy: () => Promise.resolve(),
    activeNote: () => null,
  };
  return { fake, offered };
}

describe('choosing what to import', () => {
  it('offers the files of the vault, notes of single papers last, and begins with the one chosen', async () => {
    const vault = await openImportVault({
      'Papers/Adam.md': '---\ntitle: Adam\n---\n',
      'Reading/Optimizers.md': '- Decoupled Weight Decay Regularization\n',
      'refs.bib': '@article{a,title={T}}',
    });
    const drafts: ImportDraft[] = [];
    const { fake, offered } = screen(importFrom.vault, 'Optimizers');
    await chooseImport({
      ...(await vault.host()),
      screen: fake,
      words: en,
      listFiles: vault.listFiles,
      openImport: (draft) => Promise.resolve(void drafts.push(draft)),
      selection: () => null,
      clipboard: () => Promise.resolve(''),
      pickFiles: () => Promise.resolve([]),
    });
    expect(offered).toEqual([
      [importFrom.vault, importFrom.clipboard, importFrom.disk],
      ['Optimizers', 'refs.bib', 'Adam'],
    ]);
    expect(drafts).toMatchObject([{ sources: [{ path: 'Reading/Optimizers.md' }] }]);
  });
});
