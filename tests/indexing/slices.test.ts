import { runInSlices } from '../../src/indexing/slices';
import { ManualTurns } from './manual-turns';

function* count(to: number, seen: number[]): Generator<void, string> {
  for (let i = 1; i <= to; i++) {
    seen.push(i);
    yield;
  }
  return 'done';
}

describe('runInSlices', () => {
  it('pauses every few milliseconds and gives what the steps return', async () => {
    const turns = new ManualTurns(1);
    const seen: number[] = [];
    const run = runInSlices(count(20, seen), turns, () => false);
    const first = seen.length;
    expect(first).toBeGreaterThan(1);
    expect(first).toBeLessThan(20);
    await turns.pass();
    expect(seen.length).toBeGreaterThan(first);
    await turns.passAll();
    expect(await run).toEqual({ value: 'done' });
    expect(seen).toHaveLength(20);
  });

  it('takes no step more once stale', async () => {
    const turns = new ManualTurns(1);
    const seen: number[] = [];
    let isStale = false;
    const run = runInSlices(count(20, seen), turns, () => isStale);
    isStale = true;
    const before = seen.length;
    await turns.passAll();
    expect(await run).toBeNull();
    expect(seen).toHaveLength(before);
  });
});
