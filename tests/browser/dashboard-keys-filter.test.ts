// The filter and the saved views by keys alone.
import type { Page } from 'playwright-core';
import { activeCell, chooseLine, filterFor, press, tabTo } from './by-keys';
import { GRID, query, shows, titles, label } from './on-dashboard';
import { serveVault } from './served-vault';

const vault = serveVault();
let page: Page;

beforeEach(async () => {
  page = await vault.openDashboard();
});

describe('the filter', () => {
  it('suggests fields and values, and leads on to what is found', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('sta');
    await page.locator('[role="option"]', { hasText: 'status:' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[role="option"]', { hasText: 'done' }).waitFor();
    await press(page, 'ArrowDown', 3);
    await page.keyboard.press('Tab');
    expect(await query(page)).toBe('status:done ');
    await page.keyboard.press('Enter');
    expect(await activeCell(page)).toBe((await titles(page))[0]);
  });

  it('explains a mistake in place, and is cleared by Escape', async () => {
    await filterFor(page, 'colour:red');
    await shows(page, '.paper-catalog-filter-errors', 'is not a field');
    const edges = await page.evaluate(() => [
      document.querySelector('.paper-catalog-filter-errors')?.getBoundingClientRect().bottom ?? 0,
      document.querySelector('.paper-catalog-head')?.getBoundingClientRect().top ?? 0,
    ]);
    expect(edges[0]).toBeLessThanOrEqual(edges[1] ?? 0);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await query(page)).toBe('');
  });

  it('that finds nothing is cleared, and the keyboard is in the papers again', async () => {
    await filterFor(page, 'nothing like this');
    await tabTo(page, '.paper-catalog-hint button');
    await page.keyboard.press('Enter');
    await page.locator(GRID).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
  });

  it('is saved as a view, shown again and forgotten', async () => {
    await filterFor(page, 'status:done');
    await tabTo(page, label('Saved views'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Save this view…');
    await page.locator('.prompt-input').waitFor();
    await page.keyboard.type('Finished');
    await page.locator('.suggestion-item.is-selected', { hasText: 'Finished' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.prompt').waitFor({ state: 'detached' });
    await filterFor(page, 'status:reading');
    await tabTo(page, label('Saved views'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Finished');
    expect(await query(page)).toBe('status:done');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Delete view “Finished”');
    await page.keyboard.press('Enter');
    await page.locator('.menu').waitFor();
    expect(await page.locator('.menu-item').allTextContents()).toEqual(['Save this view…']);
  });
});
