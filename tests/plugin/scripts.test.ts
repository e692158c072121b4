/** @jest-environment jsdom */
// The example of the README, run as it stands there: for scripts a wrong example is worse than none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPlugin, type OpenPlugin } from './open-plugin';

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8');

const FILES = {
  'Papers/Done.md': '---\nstatus: done\ndate: 2025-03-04\n---\n',
  'Papers/New.md': '---\nyear: 2026\norganization: [OpenAI, Meta]\n---\n',
  'Papers/Old.md': '---\nyear: 2020\n---\n',
  'List.md':
    '---\nreading-list: true\n---\n\n- [[A Planned Paper about Plans]]\n\t- 2026-01-02，OpenAI\n',
};

/** What the script leaves behind. */
interface Left {
  tR: string;
  dated: readonly unknown[];
  stop: () => void;
}

/** Runs the script as Dataview and Templater would: with `app`, `dv` and `tR`; also what it drew and what it was told. */
async function runScript({
  plugin,
}: OpenPlugin): Promise<Left & Record<'tables' | 'told', unknown[]>> {
  const code = /```js\n(const \{ api \}[^`]*)```/.exec(README)?.[1] ?? '';
  const script: unknown = globalThis.eval(
    `(async (app, dv, console, left) => { let tR = 'Done: '; ${code}; Object.assign(left, { tR, dated, stop }); })`,
  );
  if (typeof script !== 'function') throw new Error('The README has no script');
  const left: Left = { tR: '', dated: [], stop: () => undefined };
  const tables: unknown[] = [];
  const told: unknown[] = [];
  const dv = {
    fileLink: (path: string) => `[[${path}]]`,
    table: (head: unknown, rows: unknown) => tables.push({ head, rows }),
  };
  const app = { plugins: { plugins: { 'paper-catalog': plugin } } };
  const console = { debug: (value: unknown) => told.push(value) };
  await Reflect.apply(script, undefined, [app, dv, console, left]);
  return { ...left, tables, told };
}

describe('the script of the README', () => {
  it('gets what it says from the plugin', async () => {
    const { tables, tR, dated } = await runScript(await openPlugin({ files: FILES }));
    const head = ['Paper', 'Organization'];
    const rows = [
      ['A Planned Paper about Plans', 'OpenAI'],
      ['[[Papers/New.md]]', 'OpenAI, Meta'],
    ];
    expect(tables).toEqual([{ head, rows }]);
    expect(tR).toBe('Done: 1');
    expect(dated).toEqual([
      ['A Planned Paper about Plans', [expect.objectContaining({ list: 'List.md', line: 5 })]],
      ['Done', 'note'],
      ['New', 'nowhere'],
      ['Old', 'nowhere'],
    ]);
  });

  it('is told of each change until it stops', async () => {
    const test = await openPlugin({ files: FILES });
    const { told, stop } = await runScript(test);
    await test.writeOutside('Papers/Newer.md', '');
    await test.settled();
    expect(told).toEqual([1]);
    stop();
    await test.writeOutside('Papers/Newer.md', null);
    await test.settled();
    expect(told).toEqual([1]);
  });
});
