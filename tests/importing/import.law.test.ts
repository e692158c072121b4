import fc from 'fast-check';
import { parse } from 'yaml';
import { importFiles } from '../../src/commands/import-files';
import { listImports, type KeptImport } from '../../src/commands/kept-imports';
import { finishImport, undoImport } from '../../src/commands/undo-import';
import { readProperties } from '../../src/notes/edit-text';
import type { Fault } from '../host/memory-storage';
import { StorageError } from '../host/storage';
import { vaultFiles } from './arbitraries';
import { openImportVault, type ImportVault } from './open-import-vault';

const LIST = { path: 'Reading/List.md', unsure: 'create', 'link-list': 'true' };
const PLAIN = { ...LIST, 'link-list': 'false' };
const WATCH = { onProgress: () => undefined, isStopped: () => false };
const yaml = {
  parse: (text: string): unknown => parse(text, { logLevel: 'error' }),
  stringify: String,
};

async function runImport(
  vault: ImportVault,
  params: Record<string, string> = LIST,
): Promise<unknown> {
  return JSON.parse(await importFiles(await vault.host(), vault.listFiles, params));
}

async function undoLast(vault: ImportVault): Promise<void> {
  const host = await vault.host();
  const [last] = await listImports(host);
  if (last !== undefined) await undoImport(host, last, WATCH);
}

/** From the n-th act on, nothing reaches the disk any more, as after a power cut. */
function dieAt(n: number): Fault {
  let count = 0;
  return (act, path) => {
    if (act !== 'read' && ++count >= n) throw new StorageError('EIO', path);
  };
}

const law = (
  check: (files: Record<string, string>) => Promise<void>,
  numRuns = 40,
): Promise<void> => fc.assert(fc.asyncProperty(vaultFiles, check), { numRuns });

describe('an import', () => {
  it('done twice is an import done once', () =>
    law(async (files) => {
      const vault = await openImportVault(files);
      await runImport(vault, PLAIN);
      const once = await vault.snapshot();
      expect(await runImport(vault, PLAIN)).toMatchObject({
        created: { count: 0 },
        updated: { count: 0 },
      });
      expect(await vault.snapshot()).toEqual(once);
    }));

  it('undone leaves the vault as it was', () =>
    law(async (files) => {
      const vault = await openImportVault(files, {}, {});
      const before = await vault.snapshot();
      await runImport(vault);
      await undoLast(vault);
      expect(await vault.snapshot()).toEqual(before);
    }));

  it('writes nowhere but in its folder, to known notes and, where asked to, the list', () =>
    law(async (files) => {
      const vault = await openImportVault(files);
      const before = await vault.snapshot();
      await runImport(vault, PLAIN);
      const after = await vault.snapshot();
      const fresh = Object.keys(after).filter((path) => !(path in before));
      expect(fresh.filter((path) => !/^Papers\/(?:[^/]+\.md)?$/.test(path))).toEqual([]);
      expect(after['Reading/List.md']).toBe(before['Reading/List.md']);
      expect(Object.keys(before).filter((path) => !(path in after))).toEqual([]);
    }));

  it('makes files whose properties read back, and verifies them', () =>
    law(async (files) => {
      const vault = await openImportVault(files);
      const before = await vault.snapshot();
      expect(await runImport(vault)).toMatchObject({ verified: { failed: [] }, problem: null });
      for (const [path, text] of Object.entries(await vault.snapshot())) {
        const isBrokenBefore = readProperties(before[path] ?? '', yaml) === null;
        expect(readProperties(text, yaml) === null).toBe(isBrokenBefore);
      }
    }));

  it('keeps every line of the notes it adds to, in order, with its comments, quotes and line end', () =>
    law(async (files) => {
      const vault = await openImportVault(files);
      await runImport(vault, PLAIN);
      const after = await vault.snapshot();
      for (const [path, text] of Object.entries(files)) {
        const isReformatted = path.startsWith('Papers/') && /topics: \|/.test(text);
        if (!isReformatted)
          expect(isSubsequence(linesKept(text), linesOf(after[path] ?? ''))).toBe(true);
      }
    }));

  it.each(['finish', 'undo'] as const)(
    'cut off after any write can be brought to an end: %s',
    (how) =>
      fc.assert(
        fc.asyncProperty(vaultFiles, fc.integer({ min: 1, max: 30 }), async (files, at) => {
          const whole = await openImportVault(files);
          await runImport(whole);
          const vault = await openImportVault(files);
          const before = await vault.snapshot();
          vault.test.storage.fault = dieAt(at);
          await runImport(vault);
          vault.test.storage.fault = () => undefined;
          const host = await vault.host();
          const kept = await listImports(host);
          if (how === 'undo') await settle(kept, (one) => undoImport(host, one, WATCH));
          else await settle(kept.filter(isOpen), (one) => finishImport(host, one, WATCH));
          const isWhole = how === 'finish' && kept.length > 0;
          const expected = isWhole ? await whole.snapshot() : before;
          expect(await vault.snapshot()).toEqual(expected);
        }),
        { numRuns: 60 },
      ),
  );

  it('leaves what the user writes between import and undo', () =>
    fc.assert(
      fc.asyncProperty(vaultFiles, fc.nat(20), async (files, pick) => {
        const vault = await openImportVault(files);
        const before = await vault.snapshot();
        await runImport(vault, PLAIN);
        const paths = Object.keys(await vault.snapshot()).filter(
          (path) => path.startsWith('Papers/') && path.endsWith('.md'),
        );
        const path = paths[pick % Math.max(paths.length, 1)];
        if (path === undefined) return;
        await vault.test.writeOutside(
          path,
          `${(await vault.test.text(path)) ?? ''}\nmy own words\n`,
        );
        await undoLast(vault);
        const after = await vault.snapshot();
        expect(after[path]).toContain('my own words');
        const others = Object.entries(after).filter(
          ([other]) => other !== path && other !== 'Papers/',
        );
        const expected = Object.entries(before).filter(
          ([other]) => other !== path && other !== 'Papers/',
        );
        expect(others).toEqual(expected);
        const held = readProperties(before[path] ?? '', yaml);
        if (path in before && held !== null)
          expect(readProperties(after[path] ?? '', yaml)).toEqual(held);
      }),
      { numRuns: 60 },
    ));
});

const isOpen = ({ journal }: KeptImport): boolean => journal.state === 'open';

async function settle(
  all: readonly KeptImport[],
  how: (one: KeptImport) => Promise<unknown>,
): Promise<void> {
  for (const one of all) await how(one);
}

// A property that takes values may get more of them; all other lines stay as they are.
function linesKept(text: string): string[] {
  const mayGrow = /^(?:topics|lists|organization|status|aliases)\b/;
  return linesOf(text).filter((line) => line.trim() !== '' && !mayGrow.test(line));
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of all) if (at < some.length && line === some[at]) at += 1;
  return at === some.length;
}
