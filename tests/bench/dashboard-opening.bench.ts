// The first opening of the dashboard over 10,000 papers, on the host's page, its code not yet run: how long it blocks the page at a time.
import { summarize } from './measure-ratio';
import { newPage, openPageStage, openVault, type PageStage } from './page-stage';
import { readTasks } from './read-tasks';
import type { Row } from './row';
import { traceWhile } from './trace';

const RUNS = 7;
const PAPERS = 10_000;
/** Milliseconds the page may be blocked at a time. */
const LONGEST = 50;

/** One row; needs Chromium and a built plugin. */
export async function benchDashboardOpening(): Promise<Row> {
  const stage = await openPageStage(PAPERS, 0);
  try {
    const ratios: number[] = [];
    for (let run = 0; run < RUNS; run++) ratios.push((await openOnce(stage)) / LONGEST);
    const name = 'dashboard, first opening over 10k papers, longest task by 50 ms';
    return { name, target: 1, ...summarize(ratios) };
  } finally {
    await stage.close();
  }
}

/** The longest task from the click to the figures, in milliseconds of the thread's own time. */
async function openOnce(stage: PageStage): Promise<number> {
  const page = await newPage(stage);
  await openVault(stage, page);
  const events = await traceWhile(stage.browser, async () => {
    await page.locator('.side-dock-ribbon-action[aria-label="Open reading dashboard"]').click();
    await page.locator('.paper-catalog-statuses').waitFor();
    // What follows the drawing of the figures: their layout, and their first frame.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  });
  await page.close();
  return Math.max(...readTasks(events).map(({ all }) => all));
}
