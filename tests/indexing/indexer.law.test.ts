// The law of the catalog: whatever happened, it is what a fresh build of the vault gives.
import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings';
import { contentOf, openCatalog, readVault, type ModelCatalog } from './model-catalog';
import { ModelVault, type ModelNote } from './model-vault';

const TITLES = ['Alpha', 'Alpha: a Study', 'Beta?', 'Beta', 'Gamma/Delta', '对齐', 'Epsilon'];
const FOLDERS = ['Papers', 'papers', 'Notes', 'Notes/Deep', 'Archive'];
const NAMES = ['Alpha', 'alpha', 'Beta', 'Gamma', '@eps2020', 'List', '对齐'];

const path = fc
  .tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...NAMES))
  .map(([folder, name]) => `${folder}/${name}.md`);
const arxiv = fc.constantFrom('2101.00001', '2101.00002', '2203.12345');
const title = fc.constantFrom(...TITLES);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

const properties = fc.record(
  {
    title: fc.oneof(title, fc.constant(7), fc.constant({ wrong: true })),
    aliases: fc.oneof(fc.array(title, { maxLength: 2 }), title),
    status: fc.constantFrom('done', '已读', 'reading', 'whatever', true),
    arxiv: fc.oneof(arxiv, fc.constant(2101.00001)),
    doi: fc.constantFrom('10.1000/a', '10.1000/b', '10.48550/arxiv.2101.00001'),
    type: fc.constantFrom('paper', 'book'),
    organization: fc.constantFrom('Meta', '[[Facebook AI]]', ['OpenAI', 'Meta']),
    year: fc.constantFrom(2021, '2022', 'soon'),
    'different-from': fc.constantFrom('[[Alpha]]', ['[[Beta]]']),
    'reading-list': fc.constantFrom(true, false),
  },
  { requiredKeys: [] },
);

const line = fc
  .tuple(
    fc.oneof(
      title.map((text) => `[[${text}]]`),
      title,
      fc.constantFrom('[[Alpha.md]]', '[[Notes/Beta]]', '[[List]]'),
    ),
    maybe(arxiv),
    maybe(fc.constantFrom('done', 'to-read')),
    maybe(fc.constantFrom('Meta', 'Facebook AI')),
    maybe(fc.constantFrom('Alpha', 'Short')),
  )
  .map(([name, id, status, organization, alias]) =>
    [
      name,
      id && `arxiv=${id}`,
      status && `status=${status}`,
      organization && `organization=${organization}`,
      alias && `alias=${alias}`,
    ]
      .filter(Boolean)
      .join(' | '),
  );

const note: fc.Arbitrary<ModelNote> = fc.record({
  properties: maybe(properties),
  tags: fc.subarray(['#paper', '#paper/deep', '#reading-list', '#other'], { maxLength: 2 }),
  isBroken: fc.constantFrom(false, false, false, true),
  text: fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
});

const list = note.map((some): ModelNote => ({ ...some, tags: ['#reading-list'] }));

const OTHER_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  excludedFolders: ['Archive'],
  papersFolder: 'Notes',
  organizationNames: [{ name: 'Meta', aliases: ['Facebook AI'] }],
  readingLists: ['List'],
};

const OTHER_STATUSES: Settings = {
  ...DEFAULT_SETTINGS,
  statuses: [
    { name: 'whatever', words: ['reading'], done: false },
    { name: 'done', words: ['已读'], done: true },
  ],
};

/** `LAW_RUNS=5000 npx jest indexer.law` looks longer than every test run can. */
const RUNS = Number(process.env['LAW_RUNS'] ?? 300);

interface World extends ModelCatalog {
  readonly vault: ModelVault;
  settings: Settings;
}
type Event = (world: World) => unknown;

/** What happens to a note that is there: it becomes a list or none, breaks or is mended, takes a name or an identifier others have. */
const edit: fc.Arbitrary<(note: ModelNote) => ModelNote> = fc.oneof(
  fc.boolean().map((isList) => changeProperties({ 'reading-list': isList })),
  fc.boolean().map((isBroken) => (note: ModelNote) => ({ ...note, isBroken })),
  title.map((alias) => changeProperties({ aliases: [alias] })),
  arxiv.map((id) => changeProperties({ arxiv: id })),
  fc
    .constantFrom('[[Alpha]]', '[[Beta]]')
    .map((link) => changeProperties({ 'different-from': link })),
  fc.array(line, { maxLength: 12 }).map((lines) => (note: ModelNote) => ({
    ...note,
    text: lines.join('\n'),
  })),
);

function changeProperties(changed: object): (note: ModelNote) => ModelNote {
  return (note) => ({ ...note, properties: { ...Object(note.properties), ...changed } });
}

const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(), edit).map(
      ([at, change]) =>
        ({ vault }: World) =>
          vault.edit(at, change),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(path, note).map(
      ([at, text]) =>
        ({ vault }: World) =>
          vault.write(at, text),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(path, path).map(
      ([from, to]) =>
        ({ vault }: World) =>
          vault.rename(from, to),
    ),
  },
  {
    weight: 1,
    arbitrary: path.map(
      (at) =>
        ({ vault }: World) =>
          vault.rename(at, at.replace('Alpha', 'ALPHA')),
    ),
  },
  {
    weight: 2,
    arbitrary: path.map(
      (at) =>
        ({ vault }: World) =>
          vault.delete(at),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...FOLDERS, 'New')).map(
      ([from, to]) =>
        ({ vault }: World) =>
          vault.renameFolder(from, to),
    ),
  },
  { weight: 5, arbitrary: fc.constant(({ vault }: World) => void vault.indexOne()) },
  { weight: 1, arbitrary: fc.constant(({ vault }: World) => vault.indexAll()) },
  { weight: 5, arbitrary: fc.constant(({ turns }: World) => turns.pass()) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(DEFAULT_SETTINGS, OTHER_SETTINGS, OTHER_STATUSES)
      .map((settings) => (world: World) => {
        world.settings = settings;
        void world.indexer.changeSettings(settings);
      }),
  },
);

describe('the catalog', () => {
  it(
    'equals a fresh build after any sequence of events',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(path, fc.oneof(note, list)), { minLength: 2, maxLength: 8 }),
          fc.array(event, { minLength: 5, maxLength: 60 }),
          fc.boolean(),
          async (files, events, isSettled) => {
            const vault = new ModelVault();
            for (const [at, text] of files) vault.write(at, text);
            const world: World = { ...openCatalog(vault), vault, settings: DEFAULT_SETTINGS };
            vault.listen(world.indexer);
            void world.indexer.start();
            if (isSettled) {
              vault.indexAll();
              await world.settle();
            }
            for (const happens of events) await happens(world);
            vault.indexAll();
            await world.settle();
            const fresh = await readVault(vault, world.settings);
            expect(contentOf(world.catalog)).toEqual(contentOf(fresh.catalog));
            expect(world.catalog.isReady).toBe(true);
          },
        ),
        { numRuns: RUNS },
      );
    },
    RUNS * 400,
  );
});
