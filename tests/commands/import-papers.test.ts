import { importFiles } from '../../src/commands/import-files';
import {
  importClipboard,
  importNote,
  importPaths,
  importPicked,
  importSelection,
  type ImportDesk,
} from '../../src/commands/import-papers';
import type { ImportDraft } from '../../src/commands/import-state';
import type { Screen } from '../../src/commands/ports';
import { recoverImports, undoChosenImport, undoLastImport } from '../../src/commands/undo-papers';
import { en } from '../../src/i18n/en';
import { StorageError } from '../host/storage';
import { openImportVault, type ImportVault } from '../importing/open-import-vault';

const LIST = '- Scaling Laws for Neural Language Models\n- Language Models are Few-Shot Learners\n';

interface FakeScreen extends Screen {
  readonly told: string[];
}

/** A screen whose user takes the choice with this label, and stops a work after so many steps. */
function screen(answer = '', active: string | null = null, patience = Infinity): FakeScreen {
  const told: string[] = [];
  let steps = 0;
  return {
    told,
    notify: (message) => void told.push(message),
    showWork: () => ({
      onProgress: (done) => (steps = done),
      isStopped: () => steps >= patience,
      end: () => undefined,
    }),
    openNote: () => Promise.resolve(),
    openDashboard: () => Promise.resolve(),
    choose: (_prompt, choices) =>
      Promise.resolve(choices.find(({ label }) => label.startsWith(answer))?.value ?? null),
    askForPaper: () => Promise.resolve(null),
    copy: () => Promise.resolve(),
    activeNote: () => active,
  };
}

const runImport = async (vault: ImportVault): Promise<unknown> =>
  JSON.parse(await importFiles(await vault.host(), vault.listFiles, { path: 'List.md' }));

describe('undo', () => {
  it('takes the last import back and says how much', async () => {
    const vault = await openImportVault({ 'List.md': LIST });
    await runImport(vault);
    const desk = { ...(await vault.host()), screen: screen() };
    await undoLastImport(desk);
    expect(Object.keys(await vault.snapshot())).toEqual(['List.md']);
    expect(desk.screen.told).toEqual(['Import undone: 3 changes taken back']);
    await undoLastImport(desk);
    expect(desk.screen.told[1]).toBe('There is no import to undo.');
  });

  it('can be stopped, says how far it came, and goes on the next time', async () => {
    const lines = Array.from({ length: 30 }, (_, n) => `- A Study of Widgets Number ${n}\n`);
    const vault = await openImportVault({ 'List.md': lines.join('') });
    await runImport(vault);
    const host = await vault.host();
    const impatient = screen('', null, 3);
    await undoLastImport({ ...host, screen: impatient });
    expect(impatient.told).toEqual([
      expect.stringMatching(/^The undo was stopped: \d+ of 30 changes are taken back/),
    ]);
    await undoLastImport({ ...host, screen: screen() });
    expect(Object.keys(await vault.snapshot())).toEqual(['List.md']);
  });

  it('lets the user choose which', async () => {
    const vault = await openImportVault({ 'List.md': LIST });
    await runImport(vault);
    await undoChosenImport({
      ...(await vault.host()),
      screen: screen('List'),
    });
    expect(Object.keys(await vault.snapshot())).toEqual(['List.md']);
  });
});

describe('an import cut off', () => {
  const cutOff = async (): Promise<ImportVault> => {
    const vault = await openImportVault({ 'List.md': LIST });
    let isDead = false;
    vault.test.storage.fault = (act, path) => {
      isDead ||= act === 'create' && path.startsWith('Papers/Language');
      if (isDead && act !== 'read') throw new StorageError('EIO', path);
    };
    await runImport(vault);
    vault.test.storage.fault = () => undefined;
    return vault;
  };

  it.each([
    [
      'Finish',
      [
        'List.md',
        'Papers/',
        'Papers/Language Models are Few-Shot Learners.md',
        'Papers/Scaling Laws for Neural Language Models.md',
      ],
    ],
    ['Undo', ['List.md']],
  ])('is offered at the next start: %s', async (answer, files) => {
    const vault = await cutOff();
    const desk = { ...(await vault.host()), screen: screen(answer) };
    await recoverImports(desk);
    expect(Object.keys(await vault.snapshot())).toEqual(files);
    expect(desk.screen.told).toHaveLength(1);
    await recoverImports(desk);
    expect(desk.screen.told).toHaveLength(1);
  });

  it('is asked about again where the user gives no answer', async () => {
    const vault = await cutOff();
    const desk = { ...(await vault.host()), screen: screen('neither') };
    const before = await vault.snapshot();
    await recoverImports(desk);
    expect(await vault.snapshot()).toEqual(before);
    await recoverImports({ ...desk, screen: screen('Undo') });
    expect(Object.keys(await vault.snapshot())).toEqual(['List.md']);
  });
});

describe('beginning an import', () => {
  async function desk(
    part: Partial<ImportDesk> = {},
  ): Promise<{ desk: ImportDesk & { screen: FakeScreen }; drafts: ImportDraft[] }> {
    const vault = await openImportVault({
      'List.md': LIST,
      'in/a.bib': '@article{a,title={T}}',
      'in/x.png': '',
    });
    const host = await vault.host();
    const drafts: ImportDraft[] = [];
    return {
      drafts,
      desk: {
        notes: host.notes,
        settings: host.settings,
        words: en,
        listFiles: vault.listFiles,
        openImport: (draft) => Promise.resolve(void drafts.push(draft)),
        selection: () => ({
          path: 'List.md',
          text: '- Scaling Laws for Neural Language Models',
          offset: 0,
        }),
        clipboard: () => Promise.resolve('@article{x,\n title={T}}'),
        pickFiles: () => Promise.resolve([{ name: 'papers.csv', text: 'title\nT\n' }]),
        ...part,
        screen: screen('', 'List.md'),
      },
    };
  }

  it.each([
    [
      'the open note',
      importNote,
      [{ name: 'List', path: 'List.md', format: 'markdown', text: LIST }],
    ],
    ['the selection', importSelection, [{ path: 'List.md', format: 'markdown', offset: 0 }]],
    ['the clipboard', importClipboard, [{ name: 'Clipboard', path: null, format: 'bibtex' }]],
    ['files from disk', importPicked, [{ name: 'papers.csv', path: null, format: 'csv' }]],
    [
      'a folder',
      (one: ImportDesk) => importPaths(one, ['in']),
      [{ path: 'in/a.bib', format: 'bibtex' }],
    ],
  ])('from %s opens the preview', async (_what, run, sources) => {
    const { desk: one, drafts } = await desk();
    await run(one);
    expect(drafts).toMatchObject([{ sources, choices: { folder: 'Papers' } }]);
    expect(drafts[0]?.sources).toHaveLength(sources.length);
  });

  it('says so when there is nothing', async () => {
    const { desk: one, drafts } = await desk({
      clipboard: () => Promise.reject(new Error('denied')),
      selection: () => null,
    });
    await importClipboard(one);
    await importSelection(one);
    expect(drafts).toEqual([]);
    expect(one.screen.told).toEqual(['There is nothing to import.', 'There is nothing to import.']);
  });
});
