import { applyImport } from '../../src/commands/apply-import';
import { draftOf, sourceOfFile } from '../../src/commands/import-sources';
import { prepareImport } from '../../src/commands/prepare-import';
import type { AppliedImport } from '../../src/commands/import-job';
import { readOnly } from '../host/faults';
import { openImportVault, type ImportVault } from './open-import-vault';

const LIST =
  '- Attention Is All You Need — worth it\n- Scaling Laws for Neural Language Models\n- Language Models are Few-Shot Learners\n';
const NOTE = '---\ntitle: Attention Is All You Need # mine\n---\nMine.\n';
const FILES = { 'List.md': LIST, 'Papers/A.md': NOTE };
const WATCH = { onProgress: () => undefined, isStopped: () => false };

/** Prepares an import; what is given back carries it out later. */
async function prepare(vault: ImportVault): Promise<() => Promise<AppliedImport>> {
  const host = await vault.host();
  const source = await sourceOfFile(host.notes, 'List.md');
  const draft = draftOf(source === null ? [] : [source], host.settings());
  const prepared = await prepareImport(host, draft.sources, draft.choices);
  if (prepared === null) throw new Error('Nothing was prepared');
  return () => applyImport(host, { ...draft, plan: prepared.plan }, WATCH);
}

const left = ({ outcomes }: AppliedImport): unknown[] =>
  outcomes.filter(({ result }) => result === 'left').map(({ path, reason }) => [path, reason]);

describe('between preview and import', () => {
  it.each([
    ['changes', 'theirs\n', 'changed'],
    ['vanishes', null, 'missing'],
    ['gets broken properties', '---\na: [\n---\n', 'changed'],
  ])('a note that %s is left, the others are made', async (_what, text, reason) => {
    const vault = await openImportVault(FILES);
    const carryOut = await prepare(vault);
    await vault.test.writeOutside('Papers/A.md', text);
    const applied = await carryOut();
    expect(left(applied)).toEqual([['Papers/A.md', reason]]);
    expect(applied.outcomes.filter(({ result }) => result === 'created')).toHaveLength(2);
    expect(await vault.test.text('Papers/A.md')).toBe(text);
  });

  it('a path that gets taken is left', async () => {
    const vault = await openImportVault(FILES);
    const carryOut = await prepare(vault);
    const path = 'Papers/Scaling Laws for Neural Language Models.md';
    await vault.test.writeOutside(path, 'theirs\n');
    expect(left(await carryOut())).toEqual([[path, 'taken']]);
    expect(await vault.test.text(path)).toBe('theirs\n');
  });
});

it('a note whose properties are broken already is left and reported', async () => {
  const broken = '---\ntitle: Attention Is All You Need\na: [\n---\n';
  const vault = await openImportVault({
    ...FILES,
    'Papers/A.md': broken,
    'List.md': LIST.replace('- Att', '- [[A|Att').replace('Need —', 'Need]] —'),
  });
  expect(left(await (await prepare(vault))())).toEqual([['Papers/A.md', 'broken-properties']]);
  expect(await vault.test.text('Papers/A.md')).toBe(broken);
});

it('two imports at once make every note once', async () => {
  const vault = await openImportVault(FILES);
  const [one, two] = [await prepare(vault), await prepare(vault)];
  const both = await Promise.all([one(), two()]);
  expect(
    both.flatMap(({ outcomes }) => outcomes).filter(({ result }) => result === 'created'),
  ).toHaveLength(2);
  expect(both.flatMap(left)).toHaveLength(3);
  const text = (await vault.test.text('Papers/A.md')) ?? '';
  expect(text.split('worth it')).toHaveLength(2);
  expect(new Set(both.map(({ journal }) => journal)).size).toBe(2);
});

it('a read-only disk is said once, nothing is lost', async () => {
  const vault = await openImportVault(FILES);
  const carryOut = await prepare(vault);
  const before = await vault.snapshot();
  vault.test.storage.fault = readOnly();
  expect((await carryOut()).problem).toMatch(/journal cannot be written/);
  vault.test.storage.fault = readOnly('Papers');
  const applied = await carryOut();
  expect(left(applied)).toHaveLength(3);
  expect(applied.outcomes.every(({ detail }) => detail !== null)).toBe(true);
  vault.test.storage.fault = () => undefined;
  expect(await vault.snapshot()).toEqual(before);
});
