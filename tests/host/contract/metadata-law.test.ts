// Laws of the metadata cache: any text is read, any changes leave the link index as a fresh one.
import * as fc from 'fast-check';
import type { App } from '../app';
import { parseNote } from '../parse-note';
import { openTestApp } from '../test-app';

const PIECES = [
  '---\n',
  'a: "[[b]]"\n',
  '[[',
  ']]',
  '![[x]]',
  '[t](',
  'y.md)',
  '`',
  '```\n',
  '%%',
  '<!--',
  '-->',
  '#tag ',
  '# ',
  '- [ ] ',
  '  - ',
  '> ',
  '|',
  '\n',
  '\r\n',
  '    ',
  '\\',
  '$$',
  'text ',
  '^id',
  '论文',
];
const messyText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((all) => all.join(''));

describe('reading any text', () => {
  it('gives positions at which the links stand as written', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const { links = [], embeds = [] } = parseNote(text);
        for (const { original, position } of [...links, ...embeds]) {
          expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
        }
      }),
    );
  });

  it('gives sections in order that do not overlap', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        const offsets = (parseNote(text).sections ?? []).flatMap(({ position }) => [
          position.start.offset,
          position.end.offset,
        ]);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });
});

type Step = (app: App) => Promise<unknown>;
const PATHS = ['a.md', 'b.md', 'B.md', 'x/a.md', 'x/c.md', 'y/c.md', 'pic.png'];
const path = fc.constantFrom(...PATHS);
const text = fc
  .array(fc.constantFrom('[[a]] ', '[[b]] ', '[[x/c]] ', '[[./c]] ', '![[pic.png]] ', '[[../a]] '))
  .map((all) => all.join(''));

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(path, text).map(
    ([at, body]): Step =>
      (app) =>
        app.vault.create(at, body),
  ),
  fc.tuple(path, text).map(([at, body]): Step => async (app) => {
    const file = app.vault.getFileByPath(at);
    if (file) await app.vault.modify(file, body);
  }),
  fc.tuple(path, path).map(([at, to]): Step => async (app) => {
    const file = app.vault.getFileByPath(at);
    if (file) await app.vault.rename(file, to);
  }),
  path.map((at): Step => async (app) => {
    const file = app.vault.getFileByPath(at);
    if (file) await app.vault.delete(file);
  }),
  fc.constant<Step>((app) => app.metadataCache.settled()),
);

it('the links after any changes are those of the same vault opened anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { app, settled } = await openTestApp({
        files: { 'x/': '', 'y/': '', 'a.md': '[[b]]' },
      });
      // What the vault refuses (a path in use) is no change.
      for (const act of steps) await act(app).catch(() => undefined);
      await settled();
      const files: Record<string, string> = { 'x/': '', 'y/': '' };
      for (const file of app.vault.getFiles()) files[file.path] = await app.vault.read(file);
      const fresh = (await openTestApp({ files })).app.metadataCache;
      expect(app.metadataCache.resolvedLinks).toEqual(fresh.resolvedLinks);
      expect(app.metadataCache.unresolvedLinks).toEqual(fresh.unresolvedLinks);
    }),
    { numRuns: 100 },
  );
}, 60_000);
