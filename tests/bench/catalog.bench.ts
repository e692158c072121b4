// What it costs to keep the catalog: the first index, one change, memory, all measured by a bare loop over the same notes.
import type { Indexer } from '../../src/indexing/indexer';
import type { Note } from '../../src/indexing/note';
import type { NotePath } from '../../src/paper';
import { BareIndex } from './bare-loop';
import { collectGarbage, liveBytes } from './collect-garbage';
import { makeVault, openIndexer, type MadeIndexer } from './made-vault';
import { summarize } from './measure-ratio';
import type { Row } from './row';

const RUNS = 7;
const CHANGES = 2000;
const FRAME = 16;
const BYTES = 1500;

/** Rows for the catalog. */
export async function benchCatalog(): Promise<Row[]> {
  const [small, large] = [makeVault(10_000), makeVault(100_000)];
  return [
    ...(await benchFirstIndex('10k', small, 2)),
    ...(await benchFirstIndex('100k', large, 2.5)),
    ...(await benchChange(small, large)),
    await benchMemory(large),
  ];
}

type Vault = Map<NotePath, Note>;

async function benchFirstIndex(size: string, vault: Vault, target: number): Promise<Row[]> {
  const [ratios, slow]: [number[], number[]] = [[], []];
  for (let run = 0; run <= RUNS; run++) {
    const bare = await time(() => fillBare(vault));
    const slices = await sliceIndex(vault);
    // The first pair only warms up.
    if (run === 0) continue;
    ratios.push(slices.reduce((sum, slice) => sum + slice) / bare);
    slow.push((slices[Math.floor(slices.length * 0.99)] ?? 0) / FRAME);
  }
  return [
    { name: `first index of ${size} notes, by the bare loop`, target, ...summarize(ratios) },
    { name: `its slices, 99th percentile, by 16 ms`, target: 1, ...summarize(slow) },
  ];
}

/** The milliseconds of the slices of a first index, ascending. */
async function sliceIndex(vault: Vault): Promise<number[]> {
  collectGarbage();
  const { indexer, slices } = openIndexer(vault);
  await indexer.start();
  return [...slices].sort((a, b) => a - b);
}

function fillBare(vault: Vault): BareIndex {
  const bare = new BareIndex();
  for (const note of vault.values()) bare.set(note);
  return bare;
}

async function benchChange(small: Vault, large: Vault): Promise<Row[]> {
  const ratios: { bare: number[]; size: number[] } = { bare: [], size: [] };
  const [few, many] = [await openIndexed(small), await openIndexed(large)];
  const bare = fillBare(small);
  for (let run = 0; run <= RUNS; run++) {
    const one = await time(() => {
      for (const note of changedNotes(small, run)) bare.set(note);
    });
    const small10 = await timeChanges(small, few.indexer, run);
    const large100 = await timeChanges(large, many.indexer, run);
    if (run === 0) continue;
    ratios.bare.push(small10 / one);
    ratios.size.push(large100 / small10);
  }
  return [
    {
      name: 'one note changed among 10k, by one update of the bare loop',
      target: 3,
      ...summarize(ratios.bare),
    },
    { name: 'one note changed among 100k, by one among 10k', target: 3, ...summarize(ratios.size) },
  ];
}

async function openIndexed(vault: Vault): Promise<MadeIndexer> {
  const opened = openIndexer(vault);
  await opened.indexer.start();
  return opened;
}

/** The notes go into the vault before the clock starts. */
async function timeChanges(vault: Vault, indexer: Indexer, run: number): Promise<number> {
  const changed = changedNotes(vault, run);
  for (const note of changed) vault.set(note.path, note);
  return time(() => {
    for (const { path } of changed) indexer.noteChanged(path);
  });
}

/** Every n-th note of a vault with another status and, every second time, another title. */
function changedNotes(vault: Vault, run: number): Note[] {
  const notes = [...vault.values()];
  const step = Math.floor(notes.length / CHANGES);
  return notes
    .filter((_, i) => i % step === run % step)
    .slice(0, CHANGES)
    .map((note, i) => {
      const title = i % 2 === 0 ? {} : { title: `Changed ${run} ${note.path}` };
      const status = ['to-read', 'reading', 'done'][(i + run) % 3];
      return { ...note, properties: Object.assign({}, note.properties, title, { status }) };
    });
}

async function benchMemory(vault: Vault): Promise<Row> {
  const before = liveBytes();
  const { catalog } = await openIndexed(vault);
  const each = (liveBytes() - before) / catalog.papers().length / BYTES;
  return {
    name: 'memory of a paper among 100k, by 1.5 kB',
    ratio: each,
    target: 1,
    spread: [each, each],
  };
}

async function time(work: () => unknown): Promise<number> {
  collectGarbage();
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
