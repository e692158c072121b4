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
  type PageStage,
} from './page-stage';
import { readTasks, type Task } from './read-tasks';
import type { Row } from './row';
import { traceWhile } from './trace';

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
    const page = await newPage(stage);
    const opening = await traceWhile(stage.browser, () => openVault(stage, page));
    const before = await pageBytes(page);
    const importing = await traceWhile(stage.browser, async () => {
      await planImport(page);
      await applyImport(page);
    });
    const rows = [
      ...blockRows('opening 10k notes', readTasks(opening)),
      ...blockRows('importing 10k papers', readTasks(importing)),
      await memoryRow(stage, page, before),
      await frameRow(page),
    ];
    return rows;
  } finally {
    await stage.close();
  }
}

function blockRows(name: string, tasks: readonly Task[]): Row[] {
  return [
    blockRow(
      `${name}, blocks of the page by 50 ms`,
      tasks.map(({ all }) => all),
    ),
    blockRow(
      `${name}, blocks of the plugin by 50 ms`,
      tasks.map(({ ofPlugin }) => ofPlugin),
    ),
  ];
}

/** The 99th percentile; the spread is the median and the longest. */
function blockRow(name: string, milliseconds: readonly number[]): Row {
  const blocks = milliseconds.filter((one) => one >= SHORTEST).sort((a, b) => a - b);
  const at = (share: number): number =>
    (blocks[Math.floor(share * (blocks.length - 1))] ?? NaN) / LONGEST;
  return { name, ratio: at(0.99), target: 1, spread: [at(0.5), at(1)] };
}

/** What the page has more after an import, its preview closed, by what it has more after the same notes were just written. */
async function memoryRow(stage: PageStage, page: Page, before: number): Promise<Row> {
  const made = await closePreview(page);
  const grown = (await pageBytes(page)) - before;
  const bare = await newPage(stage);
  await openVault(stage, bare);
  const bareBefore = await pageBytes(bare);
  await writeNotes(bare, made);
  const ratio = grown / ((await pageBytes(bare)) - bareBefore);
  await bare.close();
  const name = 'memory after importing 10k papers, by writing the notes alone';
  return { name, ratio, target: 1.1, spread: [ratio, ratio] };
}

/** Closes the preview; the notes the import made, with their texts. */
function closePreview(page: Page): Promise<[string, string][]> {
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

async function frameRow(page: Page): Promise<Row> {
  await page.locator('.side-dock-ribbon-action[aria-label="Open reading dashboard"]').click();
  await page.locator('.paper-catalog-statuses').waitFor();
  const frames = await countFrames(page, makeNote(0).path, CHANGES);
  const name = 'a change reported, frames until the dashboard shows it, by 2';
  return { name, target: 1, ...summarize(frames.map((count) => count / FRAMES)) };
}
