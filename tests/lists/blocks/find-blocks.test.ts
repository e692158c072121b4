import { findBlocks } from '../../../src/lists/blocks/find-blocks';
import type { Block } from '../../../src/lists/blocks/block';

function blocksOf(text: string): { readonly blocks: readonly Block[]; readonly slices: number } {
  const steps = findBlocks(text);
  for (let slices = 1; ; slices++) {
    const step = steps.next();
    if (step.done === true) return { blocks: step.value, slices };
  }
}

const ROWS = Array.from({ length: 6000 }, (_, i) => `| Paper ${i} | a remark on it |`);
const TABLE = ['| Title | Notes |', '|---|---|', ...ROWS].join('\n');

describe('findBlocks', () => {
  it.each([
    ['by itself', '', ''],
    ['between headings', '# One\n', '\n# Two'],
    ['over a rule that stands too close', '', '\n---\n'],
  ])('keeps a long table %s in one piece, taken in several slices', (_, before, after) => {
    const { blocks, slices } = blocksOf(before + TABLE + after);
    const tables = blocks.filter((block) => block.kind === 'paragraph');
    expect(tables).toHaveLength(1);
    expect(tables[0]?.from).toBe(before.length);
    expect(tables[0]?.to).toBeGreaterThanOrEqual(before.length + TABLE.length);
    expect(slices).toBeGreaterThan(2);
  });

  it('parts tables at blank lines', () => {
    const { blocks } = blocksOf(`${TABLE}\n\n${TABLE}`);
    expect(blocks.map((block) => block.to - block.from)).toEqual([TABLE.length, TABLE.length]);
  });
});
