// The columns of the papers by keys alone.
import type { Page } from 'playwright-core';
import { activeCell, chooseLine, goToHead, press, tabTo } from './by-keys';
import { GRID, isSelected, label, shows, titles, waitUntil } from './on-dashboard';
import { serveVault } from './served-vault';

const vault = serveVault();
let page: Page;

beforeEach(async () => {
  page = await vault.openDashboard();
});

describe('the columns', () => {
  const heads = async () =>
    (await page.locator('.paper-catalog-head-cell').allTextContents()).map((text) =>
      text.replace(/[0-9]$/, ''),
    );

  it('are chosen', async () => {
    await tabTo(page, label('Columns'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Authors');
    expect(await heads()).toContain('Authors');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Columns',
    );
  });

  it('are made wider, moved and hidden by the menu of their head, which says so', async () => {
    await goToHead(page, 'Year');
    await shows(page, '.paper-catalog-peek:visible', 'Space shows more');
    const width = () =>
      page
        .locator('.paper-catalog-head-cell', { hasText: 'Year' })
        .evaluate(({ clientWidth }) => clientWidth);
    const before = await width();
    await page.keyboard.press(' ');
    await chooseLine(page, 'Wider');
    expect(await width()).toBe(before + 40);
    await page.keyboard.press(' ');
    await chooseLine(page, 'Narrower');
    expect(await width()).toBe(before);
    await page.keyboard.press(' ');
    await chooseLine(page, 'Fit to the pane');
    expect(await width()).toBe(before);
    await page.keyboard.press(' ');
    await chooseLine(page, 'Move left');
    expect((await heads()).indexOf('Year')).toBe((await heads()).indexOf('Venue') - 1);
    await goToHead(page, 'Year');
    await page.keyboard.press(' ');
    await chooseLine(page, 'Move right');
    expect((await heads()).indexOf('Year')).toBe((await heads()).indexOf('Venue') + 1);
    await goToHead(page, 'Year');
    await page.keyboard.press(' ');
    await chooseLine(page, 'Hide column');
    expect(await heads()).not.toContain('Year');
  });

  it('sort the papers, by several with Shift', async () => {
    await goToHead(page, 'Status');
    await press(page, 'Enter', 2);
    await press(page, 'ArrowRight', 4);
    await page.keyboard.press('Shift+Enter');
    const sorted = page.locator('.paper-catalog-head-cell:not([aria-sort="none"])');
    expect(await sorted.allTextContents()).toEqual(['Status1', 'Year2']);
    const status = page.locator('.paper-catalog-row .paper-catalog-cell-status').first();
    expect(await status.textContent()).toBe('done');
  });

  it('sort, sort then, and group by the menu of their head', async () => {
    await goToHead(page, 'Status');
    await page.keyboard.press(' ');
    await chooseLine(page, 'Sort descending');
    await goToHead(page, 'Year');
    await page.keyboard.press(' ');
    await chooseLine(page, 'Then sort by this');
    const sorted = page.locator('.paper-catalog-head-cell:not([aria-sort="none"])');
    expect(await sorted.allTextContents()).toEqual(['Status1', 'Year2']);
    await page.keyboard.press(' ');
    await chooseLine(page, 'Group by this');
    await page
      .locator('.paper-catalog-group-head', { hasText: /^20\d\d/ })
      .first()
      .waitFor();
  });

  it('have a box above them that selects all papers, and none', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press(' ');
    await isSelected(page, 39);
    await page.keyboard.press('Enter');
    await page.locator('.paper-catalog-selection').waitFor({ state: 'detached' });
  });

  it('are sorted and grouped by the toolbar, and a group is folded', async () => {
    await tabTo(page, label('Sort'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Year');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Status');
    await tabTo(page, GRID);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    expect(await activeCell(page)).toMatch(/^to-read\d+$/);
    const before = await titles(page);
    await page.keyboard.press('Enter');
    await waitUntil(page, async () => (await titles(page))[0] !== before[0]);
  });
});
