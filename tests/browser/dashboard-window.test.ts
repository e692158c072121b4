// The dashboard in a window of its own.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStage, type OpenPage, type Stage } from './chromium';
import { openDashboard, runCommand } from './run-command';

const PAPERS = Object.fromEntries(
  Array.from({ length: 300 }, (_, at) => [
    `Papers/Study ${String(at).padStart(3, '0')}.md`,
    `---\ntitle: A study of walking robots, part ${at}\nstatus: to-read\n---\n`,
  ]),
);

let stage: Stage;
let opened: OpenPage;
/** The window with the dashboard, and what went wrong in it. */
let popout: Page;
const errors: string[] = [];

beforeAll(async () => {
  stage = await openStage(PAPERS);
});

afterAll(() => stage.close());

beforeEach(async () => {
  await rm(join(stage.vault, '.obsidian/workspace.json'), { force: true });
  opened = await stage.open('?theme=dark', { width: 1300, height: 800 });
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDashboard(opened.page);
  const popup = opened.page.waitForEvent('popup');
  await runCommand(opened.page, 'Move current tab to new window');
  popout = await popup;
  popout.on('pageerror', (error) => errors.push(error.message));
  popout.setDefaultTimeout(10_000);
  await popout.locator('.paper-catalog-row').first().waitFor();
});

afterEach(async () => {
  expect([...opened.errors, ...errors]).toEqual([]);
  await opened.page.close();
});

const titlesIn = (page: Page) => page.locator('.paper-catalog-title').allTextContents();

it('is drawn there, in the theme of the app, and no longer where it was', async () => {
  expect(await opened.page.locator('.paper-catalog-view').count()).toBe(0);
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
  expect(await opened.page.locator('.menu').count()).toBe(0);
  await popout.locator('.paper-catalog-statuses tr', { hasText: 'done' }).waitFor();
  await popout.locator('.paper-catalog-row .paper-catalog-tone-done').waitFor();
  const note = join(stage.vault, 'Papers/Study 000.md');
  while (!(await readFile(note, 'utf8')).includes('status: done'))
    await popout.evaluate(() => new Promise(requestAnimationFrame));
});

it('draws the rows that come into sight, by wheel, by keys and by a larger window', async () => {
  const [first] = await titlesIn(popout);
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
  await popout.locator('.paper-catalog-selected', { hasText: '11 selected' }).waitFor();
  await popout.locator('[aria-label="Copy links"]').click();
  await popout.waitForFunction(async () =>
    (await navigator.clipboard.readText()).includes('part 12'),
  );
});

it('asks its questions there', async () => {
  await popout.locator('.paper-catalog-ways-in button').first().click();
  await popout.locator('.prompt-input').waitFor();
  expect(await opened.page.locator('.prompt').count()).toBe(0);
  await popout.keyboard.press('Escape');
  await popout.locator('.prompt').waitFor({ state: 'detached' });
});

it('opens notes in a tab beside it', async () => {
  await popout.locator('a.paper-catalog-title').first().click();
  await popout.locator('.workspace-tab-header.is-active', { hasText: 'Study' }).waitFor();
});

it('follows the vault, and is gone with its window', async () => {
  await popout.locator('.paper-catalog-filter-input').fill('"part 7"');
  await rm(join(stage.vault, 'Papers/Study 007.md'));
  await popout
    .locator('.paper-catalog-title', { hasText: /part 7$/ })
    .waitFor({ state: 'detached' });
  await popout.close();
  await openDashboard(opened.page);
});
