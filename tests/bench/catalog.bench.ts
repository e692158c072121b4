// What it costs to keep the catalog: the first index, one change, memory, all measured by a bare loop over the same notes.
import type { Indexer } from '../../src/indexing/indexer';
import type { Note } from '../../src/indexing/note';
import type { NotePath } from '../../src/paper';
import { BareIndex } from './bare-loop';
import { collectGarbage, collectYoung, liveBytes } from './collect-garbage';
import { makeVault, openIndexer, type MadeIndexer } from './made-vault';
import { summarize } from './measure-ratio';
import type { Row } from './row';

const RUNS = 7;
const CHANGES = 2000;
/** A run is the median of several turns of anchor and work: others that use the machine slow both alike, and seldom most turns. */
const TURNS = 8;
const FRAME = 16;
const BYTES = 1500;

/** Rows for the catalog. */
export async function benchCatalog(): Promise<Row[]> {
  const small = makeVault(10_000);
  // The large vault is made later: looking after it would be a part of what the small one costs.
  const first = await benchFirstIndex('10k', small, 2, TURNS);
  const large = makeVault(100_000);
  return [
    ...first,
    ...(await benchFirstIndex('100k', large, 2.5, 1)),
    ...(await benchChange(small, large)),
    await benchMemory(large),
  ];
}

type Vault = Map<NotePath, Note>;

async function benchFirstIndex(
  size: string,
  vault: Vault,
  target: number,
  turns: number,
): Promise<Row[]> {
  const [ratios, slow]: [number[], number[]] = [[], []];
  // The first pair only warms up.
  await timePair(vault);
  for (let run = 0; run < RUNS; run++) {
    const pairs: Pair[] = [];
    for (let turn = 0; turn < turns; turn++) pairs.push(await timePair(vault));
    ratios.push(summarize(pairs.map(({ ratio }) => ratio)).ratio);
    slow.push(summarize(pairs.map((pair) => pair.slow)).ratio / FRAME);
  }
  return [
    { name: `first index of ${size} notes, by the bare loop`, target, ...summarize(ratios) },
    { name: `its slices, 99th percentile, by 16 ms`, target: 1, ...summarize(slow) },
  ];
}

/** One first index beside one bare loop: how much longer it takes, and milliseconds of its slices at the 99th percentile. */
interface Pair {
  readonly ratio: number;
  readonly slow: number;
}

async function timePair(vault: Vault): Promise<Pair> {
  collectGarbage();
  const begin = performance.now();
  fillBare(vault);
  const bare = performance.now() - begin;
  const slices = await sliceIndex(vault);
  const whole = slices.reduce((sum, slice) => sum + slice);
  return { ratio: whole / bare, slow: slices[Math.floor(slices.length * 0.99)] ?? 0 };
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
    const [notes, others] = [changedNotes(small, run), changedNotes(large, run)];
    collectGarbage();
    const turns: { bare: number[]; size: number[] } = { bare: [], size: [] };
    for (let turn = 0; turn < TURNS; turn++) {
      const [some, more] = [ofTurn(notes, turn), ofTurn(others, turn)];
      const one = timeChanges(some, (note) => {
        bare.set(note);
      });
      const small10 = timeChanges(putInto(small, some), changeIn(few.indexer));
      const large100 = timeChanges(putInto(large, more), changeIn(many.indexer));
      turns.bare.push(small10 / one);
      turns.size.push(large100 / small10);
    }
    if (run === 0) continue;
    ratios.bare.push(summarize(turns.bare).ratio);
    ratios.size.push(summarize(turns.size).ratio);
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

function ofTurn(notes: readonly Note[], turn: number): readonly Note[] {
  return notes.slice((turn * CHANGES) / TURNS, ((turn + 1) * CHANGES) / TURNS);
}

function changeIn(indexer: Indexer): (note: Note) => void {
  return ({ path }) => {
    indexer.noteChanged(path);
  };
}

/** The notes go into the vault before the clock starts. */
function putInto(vault: Vault, notes: readonly Note[]): readonly Note[] {
  for (const note of notes) vault.set(note.path, note);
  return notes;
}

function timeChanges(notes: readonly Note[], change: (note: Note) => void): number {
  collectYoung();
  const begin = performance.now();
  for (const note of notes) change(note);
  return performance.now() - begin;
}

async function openIndexed(vault: Vault): Promise<MadeIndexer> {
  const opened = openIndexer(vault);
  await opened.indexer.start();
  return opened;
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
