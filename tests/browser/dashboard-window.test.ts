// The dashboard in a window of its own.
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { isSelected, titles, waitUntil } from './on-dashboard';
import { openDashboard, runCommand } from './run-command';
import { serveVault } from './served-vault';

const PAPERS = Object.fromEntries(
  Array.from({ length: 300 }, (_, at) => [
    `Papers/Study ${String(at).padStart(3, '0')}.md`,
    `---\ntitle: A study of walking robots, part ${at}\nstatus: to-read\n---\n`,
  ]),
);

const vault = serveVault(PAPERS);
/** The window it was opened in. */
let page: Page;
/** The window with the dashboard. */
let popout: Page;

beforeEach(async () => {
  page = await vault.openDashboard('?theme=dark', { width: 1300, height: 800 });
  const popup = page.waitForEvent('popup');
  await runCommand(page, 'Move current tab to new window');
  popout = await popup;
  popout.setDefaultTimeout(10_000);
  await popout.locator('.paper-catalog-row').first().waitFor();
});

it('is drawn there, in the theme of the app, and no longer where it was', async () => {
  expect(await page.locator('.paper-catalog-view').count()).toBe(0);
  expect(await popout.locator('body.theme-dark').count()).toBe(1);
  const height = await popout
    .locator('.paper-catalog-row')
    .first()
    .evaluate(({ clientHeight }) => clientHeight);
  expect(height).toBeGreaterThan(30);
});

it('shows its menus there, and writes what is chosen', async () => {
  await popout.locator('[data-do="status"]').first().click();
  await popout.locator('.menu-item', { hasText: 'done' }).click();
  expect(await page.locator('.menu').count()).toBe(0);
  await popout.locator('.paper-catalog-statuses tr', { hasText: 'done' }).waitFor();
  await popout.locator('.paper-catalog-row .paper-catalog-tone-done').waitFor();
  await waitUntil(popout, async () =>
    (await vault.read('Papers/Study 000.md')).includes('status: done'),
  );
});

it('draws the rows that come into sight, by wheel, by keys and by a larger window', async () => {
  const [first] = await titles(popout);
  await popout.locator('.paper-catalog-row').nth(2).hover();
  await popout.mouse.wheel(0, 4000);
  await popout.waitForFunction(
    (before) => document.querySelector('.paper-catalog-title')?.textContent !== before,
    first,
  );
  await popout.locator('.paper-catalog-grid').focus();
  await popout.keyboard.press('Control+End');
  await popout.locator('.paper-catalog-row[data-row="299"]').waitFor();
  await popout.keyboard.press('Control+Home');
  const drawn = await popout.locator('.paper-catalog-row').count();
  await popout.setViewportSize({ width: 1200, height: 1600 });
  await popout.waitForFunction(
    (before) => document.querySelectorAll('.paper-catalog-row').length > before,
    drawn,
  );
});

it('filters, selects and copies there', async () => {
  await popout.locator('.paper-catalog-grid').focus();
  await popout.keyboard.press('/');
  await popout.keyboard.type('"part 12"');
  await popout.keyboard.press('Enter');
  await popout.keyboard.press('Control+a');
  await isSelected(popout, 11);
  await popout.locator('[aria-label="Copy links"]').click();
  await popout.waitForFunction(async () =>
    (await navigator.clipboard.readText()).includes('part 12'),
  );
});

it('asks its questions there', async () => {
  await popout.locator('.paper-catalog-ways-in button').first().click();
  await popout.locator('.prompt-input').waitFor();
  expect(await page.locator('.prompt').count()).toBe(0);
  await popout.keyboard.press('Escape');
  await popout.locator('.prompt').waitFor({ state: 'detached' });
});

it('opens notes in a tab beside it', async () => {
  await popout.locator('a.paper-catalog-title').first().click();
  await popout.locator('.workspace-tab-header.is-active', { hasText: 'Study' }).waitFor();
});

it('follows the vault, and is gone with its window', async () => {
  await popout.locator('.paper-catalog-filter-input').fill('"part 7"');
  await rm(vault.file('Papers/Study 007.md'));
  await popout
    .locator('.paper-catalog-title', { hasText: /part 7$/ })
    .waitFor({ state: 'detached' });
  await popout.close();
  await openDashboard(page);
});
