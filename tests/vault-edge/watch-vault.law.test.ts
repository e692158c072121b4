// The law of the catalog through the host: its vault, its events, its cache that comes later, the real reader of lists.
import fc from 'fast-check';
import { Catalog } from '../../src/catalog/catalog';
import { Indexer } from '../../src/indexing/indexer';
import { readListLazily } from '../../src/indexing/read-list-lazily';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { linkResolver, vaultNotes } from '../../src/vault/vault-notes';
import type { App } from '../host/app';
import { contentOf } from '../indexing/model-catalog';
import { openCatalog, TURNS, type CatalogApp } from './open-catalog';

const TITLES = [
  'Alpha Methods for Deep Learning',
  'Alpha: Methods for Learning?',
  'Beta Scaling of Language Models',
  '大语言模型对齐综述',
];
const FOLDERS = ['Papers', 'Notes', 'Notes/Deep'];
const NAMES = [
  'Alpha Methods for Deep Learning',
  'alpha methods for deep learning',
  'Beta',
  'List',
  '综述',
];

const title = fc.constantFrom(...TITLES);
const path = fc
  .tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES))
  .map(([folder, name]) => `${folder}/${name}.md`);

const noteText = fc
  .tuple(
    title,
    fc.constantFrom('done', '在读', 'x'),
    fc.constantFrom('arxiv: "2101.00001"', 'arxiv: 2203.12345', 'tags: [paper]', 'broken: ['),
  )
  .map(([name, status, line]) => `---\ntitle: "${name}"\nstatus: ${status}\n${line}\n---\nText.\n`);
const item = fc.oneof(
  title.map((name) => `- [[${name}]]`),
  title.map((name) => `- **${name}**, arXiv 2021 [Paper](https://arxiv.org/abs/2101.00001)`),
  fc.constantFrom(
    '- [[Beta|Beta Scaling of Language Models]]\n\t- 2022-01-02',
    '- [ ] [[Notes/Beta]]',
  ),
);
const listText = fc
  .array(item, { minLength: 1, maxLength: 8 })
  .map((items) => `---\nreading-list: true\n---\n\n${items.join('\n')}\n`);
const text = fc.oneof(noteText, listText, fc.constant(''));

/** `LAW_RUNS=2000 npx jest watch-vault.law` looks longer than every test run can. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 40);

/** As sync may bring them, at any moment. */
const SETTINGS: Readonly<Record<string, Settings>> = {
  own: DEFAULT_SETTINGS,
  other: {
    ...DEFAULT_SETTINGS,
    papersFolder: 'Notes',
    excludedFolders: ['Notes/Deep'],
    readingLists: ['List'],
    statuses: [{ name: 'x', words: ['在读'], done: false }, ...DEFAULT_SETTINGS.statuses],
  },
};

/** Something done to the vault, as data, so that a counterexample can be read. */
type Action =
  | readonly ['outside' | 'write', string, string]
  | readonly ['move', string, string]
  | readonly ['remove' | 'settings', string]
  | readonly ['settle']
  | readonly ['pause'];

const folderOrNote = fc.constantFrom(...FOLDERS, ...NAMES.map((name) => `Papers/${name}.md`));
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 7, arbitrary: fc.tuple(fc.constantFrom('outside', 'write'), path, text) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('move'), path, path) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('move'),
      fc.constantFrom(...FOLDERS),
      fc.constantFrom('Papers', 'New', 'New/In'),
    ),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constant('remove'), folderOrNote) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('settings'), fc.constantFrom('own', 'other')) },
  { weight: 2, arbitrary: fc.constant(['settle'] as const) },
  { weight: 2, arbitrary: fc.constant(['pause'] as const) },
);

function act(
  test: CatalogApp,
  [type, at = '', more = '']: Action,
  ignoresCase: boolean,
): Promise<unknown> {
  switch (type) {
    case 'outside':
      return test.writeOutside(ignoresCase ? nameOnDisk(test.app, at) : at, more);
    case 'write':
      return write(test.app, at, more);
    case 'move':
      return move(test.app, at, more);
    case 'remove':
      return remove(test.app, at);
    case 'settings':
      test.changeSettings(SETTINGS[at] ?? DEFAULT_SETTINGS);
      return Promise.resolve();
    case 'settle':
      return test.settled();
    case 'pause':
      return TURNS.pause();
  }
}

/** A disk that ignores case keeps the name a file has, whatever case another program writes it by. */
function nameOnDisk({ vault }: App, path: string): string {
  const files = vault.getFiles().map((file) => file.path);
  return files.find((known) => known.toLowerCase() === path.toLowerCase()) ?? path;
}

async function write({ vault }: App, at: string, words: string): Promise<void> {
  const file = vault.getFileByPath(at);
  if (file !== null) return vault.modify(file, words);
  const folder = at.slice(0, at.lastIndexOf('/'));
  if (vault.getAbstractFileByPath(folder) === null) await vault.createFolder(folder);
  await vault.create(at, words);
}

async function move({ vault, fileManager }: App, from: string, to: string): Promise<void> {
  const file = vault.getAbstractFileByPath(from);
  if (file !== null) await fileManager.renameFile(file, to);
}

async function remove({ vault }: App, at: string): Promise<void> {
  const file = vault.getAbstractFileByPath(at);
  if (file !== null) await vault.delete(file);
}

async function freshCatalog({ app, settings }: CatalogApp): Promise<Catalog> {
  const catalog = new Catalog(linkResolver(app), settings().statuses);
  const parts = { catalog, source: vaultNotes(app), turns: TURNS, readList: readListLazily };
  const indexer = new Indexer(parts, settings());
  await indexer.start();
  await indexer.settled();
  return catalog;
}

describe('the catalog in the host', () => {
  it.each([false, true])(
    'equals a fresh build after any sequence of actions, ignoring case: %s',
    async (ignoresCase) => {
      await fc.assert(
        fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 40 }), async (actions) => {
          const test = await openCatalog({
            ignoresCase,
            files: { 'Papers/': '', 'Notes/Deep/': '' },
          });
          // What the disk refuses, as a name that is taken, is refused; the law holds all the same.
          for (const one of actions) await act(test, one, ignoresCase).catch(() => undefined);
          await test.caughtUp();
          expect(contentOf(test.catalog)).toEqual(contentOf(await freshCatalog(test)));
        }),
        { numRuns: RUNS },
      );
    },
    RUNS * 3000,
  );
});
