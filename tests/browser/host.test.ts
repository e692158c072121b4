// The page of the stand-in host, in Chromium over a folder on disk.
import { readFile, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { waitUntil } from './on-dashboard';
import { isKept, serveVault } from './served-vault';

const vault = serveVault();
let page: Page;

beforeEach(async () => {
  page = await vault.open();
});

it('shows the files of the vault and opens a note', async () => {
  await page.locator('.nav-file-title', { hasText: 'Welcome' }).click();
  await page.locator('.workspace-tab-header.is-active', { hasText: 'Welcome' }).waitFor();
  const text = await page.locator('textarea.host-editor:visible').inputValue();
  expect(text).toBe(await vault.read('Welcome.md'));
});

it('shows a note as it reads', async () => {
  await page.locator('.nav-file-title', { hasText: 'Alignment table' }).click();
  await page.locator('.workspace-tab-header.is-active', { hasText: 'Alignment table' }).waitFor();
  await page.keyboard.press('Control+e');
  await page.locator('.markdown-rendered table').waitFor();
  expect(await page.locator('.markdown-rendered tr').count()).toBeGreaterThan(10);
});

it('saves what is typed', async () => {
  await vault.write('Typed.md', 'before');
  await page.locator('.nav-file-title', { hasText: 'Typed' }).click();
  const editor = page.locator('textarea.host-editor:visible');
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' after');
  await page.locator('.workspace-tab-header-inner-close-button').last().click();
  await waitUntil(page, async () => (await vault.read('Typed.md')) === 'before after');
  await rm(vault.file('Typed.md'));
});

it('shows a note that came, changed and went on disk', async () => {
  await vault.write('Outside.md', 'first');
  const title = page.locator('.nav-file-title', { hasText: 'Outside' });
  await title.click();
  await vault.write('Outside.md', 'second');
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.mod-active textarea')?.value === 'second',
  );
  await rm(vault.file('Outside.md'));
  await title.waitFor({ state: 'detached' });
});

it('finds the commands of the plugin and runs the chosen one by keys alone', async () => {
  await page.keyboard.press('Control+p');
  await page.keyboard.type('reading dashboard');
  await page.locator('.suggestion-item.is-selected', { hasText: 'Paper Catalog' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.workspace-tab-header.is-active', { hasText: /dashboard/i }).waitFor();
});

it('X04 asks the plugin what it does with a note', async () => {
  const note = page.locator('.nav-file-title', { hasText: 'Alignment table' });
  await note.click({ button: 'right' });
  const items = page.locator('.menu-item');
  await items.last().waitFor();
  expect(await items.allTextContents()).toEqual([expect.stringMatching(/import/i), 'Delete']);
  await page.keyboard.press('Escape');
  await page.locator('.menu').waitFor({ state: 'detached' });
});

it('deletes a note by its menu, into the trash of the settings', async () => {
  await vault.write('Short-lived.md', '');
  const note = page.locator('.nav-file-title', { hasText: 'Short-lived' });
  await note.click({ button: 'right' });
  await page.locator('.menu-item.is-warning').click();
  await note.waitFor({ state: 'detached' });
  await expect(readFile(vault.file('Short-lived.md'))).rejects.toMatchObject({ code: 'ENOENT' });
});

it('follows a link in the reading view, and shows where none leads', async () => {
  await vault.write('Links.md', 'to [[Welcome]] and [[Nowhere to be found]]');
  await page.locator('.nav-file-title', { hasText: 'Links' }).click();
  await page.locator('.workspace-tab-header.is-active', { hasText: 'Links' }).waitFor();
  await page.keyboard.press('Control+e');
  await page.locator('a.is-unresolved', { hasText: 'Nowhere' }).waitFor();
  await page.locator('a.internal-link', { hasText: 'Welcome' }).click();
  await page.locator('.workspace-tab-header.is-active', { hasText: 'Welcome' }).waitFor();
  await rm(vault.file('Links.md'));
});

it('shows the settings of the plugin and finds a row', async () => {
  await page.keyboard.press('Control+,');
  await page.locator('.vertical-tab-nav-item.is-active', { hasText: 'Paper Catalog' }).waitFor();
  await page.locator('.vertical-tab-header input').fill('folder');
  await page.locator('.setting-search-results .setting-item').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.modal').waitFor({ state: 'detached' });
});

it('keeps its tabs through a reload', async () => {
  await page.locator('.nav-file-title', { hasText: 'Welcome' }).click();
  await page.locator('.workspace-tab-header.is-active', { hasText: 'Welcome' }).waitFor();
  await isKept(page, vault, 'Welcome.md');
  await page.reload();
  await page.locator('.workspace-tab-header.is-active', { hasText: 'Welcome' }).waitFor();
});

it.each([
  ['?theme=dark', 'body.theme-dark'],
  ['?mobile=1', 'body.is-phone .mobile-navbar'],
  ['?lang=zh', 'html[lang=zh]'],
  ['?slow=1', 'body.is-ready'],
])('takes the switch %s', async (switches, selector) => {
  const other = await vault.open(switches, { width: 390, height: 800 });
  await other.locator(selector).waitFor({ state: 'attached' });
});
