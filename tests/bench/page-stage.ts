// The built plugin on the host's page in Chromium, over a vault made for it and kept in the page's memory, so that no server is waited for.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { App } from '../host/app';
import { startServer } from '../host/server/start-server';
import { LIST, writeBenchVault } from './write-bench-vault';

declare global {
  interface Window {
    readonly app: App;
    /** Milliseconds of each long task, as the browser's own log has them. */
    readonly longTasks: readonly number[];
  }
}

/** A browser, and the address of the page over the vault. */
export interface PageStage {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];
const SIZE = { width: 1400, height: 900 };
const PATIENCE = 120_000;

/** Makes a vault with so many notes and a list of so many further papers, and serves it; `npm run build` first. */
export async function openPageStage(notes: number, entries: number): Promise<PageStage> {
  const scratch = await mkdtemp(join(tmpdir(), 'paper-catalog-bench-'));
  const vault = join(scratch, 'Bench');
  await writeBenchVault(vault, notes, entries);
  const server = await startServer({ vault, port: 0 });
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ARGS });
  return {
    browser,
    url: `${server.url}/?memory=1`,
    close: async () => {
      await browser.close();
      await server.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

const LOG_LONG_TASKS = `
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
`;

/** A page that has not gone anywhere yet; it will log its long tasks. */
export async function newPage(stage: PageStage): Promise<Page> {
  const page = await stage.browser.newPage({ viewport: SIZE });
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(LOG_LONG_TASKS);
  return page;
}

/** The long tasks, of 50 ms and more by the clock, that the browser has logged since the page was opened. */
export function readLongTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => window.longTasks);
}

/** Opens the vault and waits until the plugin has read it. */
export async function openVault(stage: PageStage, page: Page): Promise<void> {
  await page.goto(stage.url);
  await page.locator('.status-bar', { hasText: /of [\d,]+ papers read/ }).waitFor();
}

/** Opens the preview of an import of the list, through the menu of the file, and waits for its plan. */
export async function planImport(page: Page): Promise<void> {
  await page.locator('.nav-file-title', { hasText: LIST }).click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Import papers' }).click();
  await page.locator('.paper-catalog-preview-line .mod-cta:enabled').waitFor();
}

/** Presses the button of the preview and waits for the result, and for the catalog to have it. */
export async function applyImport(page: Page): Promise<void> {
  await page.locator('.paper-catalog-preview-line .mod-cta:enabled').click();
  await page.locator('.paper-catalog-result').waitFor();
  await page.evaluate(() => window.app.metadataCache.settled());
}

/** Bytes of live objects on the page. */
export async function pageBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
