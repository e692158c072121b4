// The plugin in Chromium over 10,000 notes: how long it blocks the page, what an import of 10,000 papers leaves in memory, how soon a change is seen.
import type { Page } from 'playwright-core';
import { countFrames } from './count-frames';
import { makeNote } from './made-notes';
import { summarize } from './measure-ratio';
import {
  applyImport,
  newPage,
  openPageStage,
  openVault,
  pageBytes,
  planImport,
  readLongTasks,
  type PageStage,
} from './page-stage';
import { readTasks, type Task } from './read-tasks';
import type { Row } from './row';
import { traceWhile } from './trace';

const RUNS = 5;
const NOTES = 10_000;
const ENTRIES = 10_000;
/** Milliseconds the page may be blocked at a time, at the 99th percentile. */
const LONGEST = 50;
/** Shorter tasks are no blocks: thousands of them would hide the long ones. */
const SHORTEST = 1;
const FRAMES = 2;
const CHANGES = 21;

/** Rows of the page; needs Chromium and a built plugin. */
export async function benchPage(): Promise<Row[]> {
  const stage = await openPageStage(NOTES, ENTRIES);
  try {
    return [...(await benchBlocks(stage)), await benchFrames(stage), await benchMemory(stage)];
  } finally {
    await stage.close();
  }
}

/** What blocks while the vault is opened, and while a list is read, planned and written. */
async function benchBlocks(stage: PageStage): Promise<Row[]> {
  const openings: Task[][] = [];
  const imports: Task[][] = [];
  const logged: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await newPage(stage);
    const opening = readTasks(await traceWhile(stage.browser, () => openVault(stage, page)));
    openings.push(opening);
    logged.push((await readLongTasks(page)).length / (blocksOf(opening).length / 100));
    const importing = await traceWhile(stage.browser, async () => {
      await planImport(page);
      await applyImport(page);
    });
    imports.push(readTasks(importing));
    await page.close();
  }
  return [
    ...blockRows('opening 10k notes', openings),
    {
      name: 'opening 10k notes, long tasks in the log, by one in 100 blocks',
      target: 1,
      ...summarize(logged),
    },
    ...blockRows('importing 10k papers', imports),
  ];
}

function blockRows(name: string, runs: readonly (readonly Task[])[]): Row[] {
  const row = (whose: string, of: (task: Task) => number): Row => {
    const ratios = runs.map((tasks) => longBlock(tasks.map(of)) / LONGEST);
    return { name: `${name}, blocks of the ${whose} by 50 ms`, target: 1, ...summarize(ratios) };
  };
  return [row('page', ({ all }) => all), row('plugin', ({ ofPlugin }) => ofPlugin)];
}

function blocksOf(tasks: readonly Task[]): readonly Task[] {
  return tasks.filter(({ all }) => all >= SHORTEST);
}

/** The 99th percentile of what is long enough to be a block. */
function longBlock(milliseconds: readonly number[]): number {
  const blocks = milliseconds.filter((one) => one >= SHORTEST).sort((a, b) => a - b);
  return blocks[Math.ceil(0.99 * blocks.length) - 1] ?? 0;
}

async function benchFrames(stage: PageStage): Promise<Row> {
  const page = await newPage(stage);
  await openVault(stage, page);
  await page.locator('.side-dock-ribbon-action[aria-label="Open reading dashboard"]').click();
  await page.locator('.paper-catalog-statuses').waitFor();
  const frames = await countFrames(page, makeNote(0).path, CHANGES);
  await page.close();
  const name = 'a change reported, frames until the dashboard shows it, by 2';
  return { name, target: 1, ...summarize(frames.map((count) => count / FRAMES)) };
}

/** What the page has more after an import, its preview closed, by what it has more after the same notes were just written. */
async function benchMemory(stage: PageStage): Promise<Row> {
  const page = await newPage(stage);
  await openVault(stage, page);
  // Code evaluated on first use stays; it is no growth.
  await planImport(page);
  await closePreview(page);
  const before = await pageBytes(page);
  await planImport(page);
  await applyImport(page);
  const made = await closePreview(page);
  const grown = (await pageBytes(page)) - before;
  await page.close();
  const ratio = grown / (await bytesOfNotes(stage, made));
  const name = 'memory after importing 10k papers, by writing the notes alone';
  return { name, ratio, target: 1.1, spread: [ratio, ratio] };
}

/** What a page has more after the notes were written one by one. */
async function bytesOfNotes(stage: PageStage, made: readonly [string, string][]): Promise<number> {
  const page = await newPage(stage);
  await openVault(stage, page);
  const before = await pageBytes(page);
  await writeNotes(page, made);
  const grown = (await pageBytes(page)) - before;
  await page.close();
  return grown;
}

/** Closes the preview and waits for the notice, whose button could still undo, to go; the notes the import made, with their texts. */
async function closePreview(page: Page): Promise<[string, string][]> {
  await page.locator('.notice').waitFor({ state: 'detached' });
  return page.evaluate(async () => {
    const { vault, workspace } = window.app;
    workspace.detachLeavesOfType('paper-catalog-import');
    const made = vault.getMarkdownFiles().filter(({ parent }) => parent?.path === 'Papers');
    return Promise.all(
      made.map(async (file): Promise<[string, string]> => [file.path, await vault.read(file)]),
    );
  });
}

async function writeNotes(page: Page, notes: readonly [string, string][]): Promise<void> {
  await page.evaluate(async (all) => {
    const { vault, metadataCache } = window.app;
    for (const [path, text] of all) await vault.create(path, text);
    await metadataCache.settled();
  }, notes);
}
