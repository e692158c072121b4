// The figures of the dashboard by keys alone: head, tables, pictures.
import type { Page } from 'playwright-core';
import { focused, press, tabTo } from './by-keys';
import { expectWritten } from './expect-written';
import { noteIsOpen, noteOf, query, shows } from './on-dashboard';
import { serveVault } from './served-vault';

const vault = serveVault();
let page: Page;

beforeEach(async () => {
  page = await vault.openDashboard();
});

describe('the command that opens the dashboard', () => {
  it('puts the keyboard into the papers', async () => {
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });
});

describe('the head', () => {
  it('opens what to read next', async () => {
    await tabTo(page, '.paper-catalog-next-title', 'Shift+Tab');
    await tabTo(page, '.paper-catalog-next-title', 'Shift+Tab');
    const title = await focused(page);
    await page.keyboard.press('Enter');
    await noteIsOpen(page, title);
  });

  it('begins the reading of a paper, and keeps the focus though the button is gone', async () => {
    await tabTo(page, '[aria-label^="Start reading"]', 'Shift+Tab');
    const title = 'Scaling Laws for Neural Language Models';
    const before = await vault.read(noteOf(title));
    await page.keyboard.press('Enter');
    await expectWritten(page, vault, title, /^status: reading$/m, before);
    await page.locator('[aria-label^="Start reading"]').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.activeElement?.closest('.paper-catalog-next') !== null,
    );
  });

  it('asks for a new paper, and for what to import', async () => {
    for (const name of ['New paper', 'Import']) {
      await tabTo(page, '.paper-catalog-ways-in button', 'Shift+Tab');
      while ((await focused(page)) !== name) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.locator('.prompt').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.prompt').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(name);
      await press(page, 'Tab', 3);
    }
  });

  it('leads to the problems', async () => {
    await tabTo(page, '.paper-catalog-facts button', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.paper-catalog-problem').first().waitFor();
    expect(await focused(page)).toContain('problem');
  });
});

describe('the tables', () => {
  it('filter by a status, and by another with the arrows', async () => {
    await tabTo(page, '.paper-catalog-statuses button', 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('status:to-read');
    await press(page, 'ArrowDown', 2);
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('status:done');
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('');
  });

  it('open the newest paper of a status', async () => {
    await tabTo(page, '.paper-catalog-statuses button', 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const title = await focused(page);
    await page.keyboard.press('Enter');
    await noteIsOpen(page, title);
  });

  it('filter by an organization, and by one of its statuses', async () => {
    await tabTo(page, '.paper-catalog-group-rows button', 'Shift+Tab');
    await press(page, 'ArrowDown', 2);
    const name = await focused(page);
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe(`org:"${name}"`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe(`org:"${name}" status:to-read`);
  });

  it('sort by any column, both ways', async () => {
    await tabTo(page, '.paper-catalog-groups-head button', 'Shift+Tab');
    expect(await focused(page)).toBe('Total');
    await press(page, 'Enter', 2);
    const totals = await page.locator('.paper-catalog-group-total').allTextContents();
    expect(totals.slice(0, 5)).toEqual(['1', '1', '1', '1', '1']);
    await press(page, 'Shift+Tab', 4);
    await page.keyboard.press('Enter');
    const names = await page
      .locator('.paper-catalog-group:not(.is-none) .paper-catalog-group-name button')
      .allTextContents();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it.each([
    ['Topic', 'ArrowRight', 1],
    ['Year', 'ArrowRight', 3],
    ['List', 'End', 1],
  ])('count by %s', async (name, key, times) => {
    await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
    await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
    await press(page, key, times);
    await shows(page, '.paper-catalog-groups-head', name);
  });

  it('are folded and unfolded', async () => {
    await tabTo(page, '.paper-catalog-panel-status button', 'Shift+Tab');
    await tabTo(page, '.paper-catalog-panel-title', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.paper-catalog-statuses').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator('.paper-catalog-statuses').waitFor();
  });
});

describe('the pictures', () => {
  it('filter by a year, and show months and weeks', async () => {
    await tabTo(page, '.paper-catalog-chart-bar', 'Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('year:2025');
    await page.keyboard.press('Enter');
    await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await shows(page, '.paper-catalog-panel-pictures', 'by month');
    await page.keyboard.press('ArrowRight');
    await shows(page, '.paper-catalog-panel-pictures', 'week');
  });
});
