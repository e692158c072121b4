// `npm run pictures`: takes the README's pictures anew, of the sample vault after its table was imported.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from './chromium';
import { openDashboard, runCommand } from './run-command';

const FOLDER = resolve(__dirname, '../../.github');
const SIZE = { width: 1440, height: 900 };
const LIST = 'Alignment table';

async function openList(page: Page): Promise<void> {
  await page.locator('.nav-file-title', { hasText: LIST }).click();
  await page.locator('.workspace-tab-header.is-active', { hasText: LIST }).waitFor();
  await runCommand(page, 'Import papers from the current note');
  await page.locator('.paper-catalog-preview-line .mod-cta:enabled').waitFor();
}

/** Takes the pointer and the focus out of the picture and the picture once nothing moves. */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.locator('.paper-catalog-vault-progress').waitFor({ state: 'detached' });
  await page.locator('.tooltip, .notice').first().waitFor({ state: 'detached' });
  await page.screenshot({ path: join(FOLDER, name), animations: 'disabled' });
  process.stdout.write(`${join('.github', name)}\n`);
}

/** The newer papers, on a phone. */
async function takePhone(stage: Stage): Promise<void> {
  const { page } = await stage.openPhone();
  await openDashboard(page);
  await page.locator('.paper-catalog-filter-input').fill('year:>2022 ');
  await take(page, 'phone.png');
}

async function takeAll(stage: Stage): Promise<void> {
  const { page } = await stage.open('', SIZE);
  await openList(page);
  await take(page, 'preview.png');
  await page.locator('.paper-catalog-preview-line .mod-cta').click();
  await page.locator('.paper-catalog-result').waitFor();
  await runCommand(page, 'Toggle left sidebar');
  await openDashboard(page);
  await take(page, 'dashboard.png');
  await page.close();
  const dark = await stage.open('?lang=zh&theme=dark', SIZE);
  await dark.page.locator('.paper-catalog-grid .paper-catalog-row').first().waitFor();
  await take(dark.page, 'dashboard-dark-zh.png');
  await dark.page.close();
  await takePhone(stage);
}

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const stage = await openStage();
  try {
    await takeAll(stage);
  } finally {
    await stage.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
