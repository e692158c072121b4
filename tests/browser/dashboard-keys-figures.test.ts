// The figures of the dashboard by keys alone: head, tables, pictures.
import { rm } from 'node:fs/promises';
import { lightFormat } from 'date-fns';
import type { Page } from 'playwright-core';
import { filterFor, focused, press, tabTo } from './by-keys';
import { expectWritten } from './expect-written';
import { noteIsOpen, noteOf, query, shows, titles } from './on-dashboard';
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

  it('opens what to read next in a new tab with Ctrl', async () => {
    const tabs = page.locator('.mod-root .workspace-tab-header');
    const before = await tabs.count();
    await tabTo(page, '.paper-catalog-next-title', 'Shift+Tab');
    const title = await focused(page);
    await page.keyboard.press('Control+Enter');
    await noteIsOpen(page, title);
    expect(await tabs.count()).toBe(before + 1);
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
    ['Venue', 'ArrowRight', 2],
    ['Year', 'ArrowRight', 3],
    ['List', 'End', 1],
  ])('count by %s', async (name, key, times) => {
    await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
    await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
    await press(page, key, times);
    await shows(page, '.paper-catalog-groups-head', name);
  });

  it.each(['status', 'groups', 'pictures', 'problems'])(
    'of %s is folded and unfolded',
    async (name) => {
      const title = `.paper-catalog-panel-${name} .paper-catalog-panel-title`;
      await page.locator(title).waitFor();
      await tabTo(page, title, 'Shift+Tab');
      const isOpen = () => page.locator(title).getAttribute('aria-expanded');
      const before = await isOpen();
      await page.keyboard.press('Enter');
      expect(await isOpen()).not.toBe(before);
      await page.keyboard.press('Space');
      expect(await isOpen()).toBe(before);
      expect(await page.evaluate((fits) => document.activeElement?.matches(fits), title)).toBe(
        true,
      );
    },
  );
});

describe('the pictures', () => {
  const path = noteOf('Finished today');

  beforeEach(async () => {
    const today = lightFormat(new Date(), 'yyyy-MM-dd');
    await vault.write(path, `---\nstatus: done\nfinished: ${today}\n---\n`);
    await filterFor(page, 'finished today');
    await shows(page, '.paper-catalog-title', 'Finished today');
    await filterFor(page, ' ');
  });

  afterEach(() => rm(vault.file(path)));

  it('filter by a year, a month, a week', async () => {
    await tabTo(page, '.paper-catalog-chart-bar', 'Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('year:2025');
    for (const [name, filter] of [
      ['month', /^finished:\d{4}-\d{2}$/],
      ['week', /^finished:\d{4}-\d{2}-\d{2}\.\./],
    ] as const) {
      await page.keyboard.press('Enter');
      expect((await query(page)).trim()).toBe('');
      await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
      await page.keyboard.press('ArrowRight');
      await shows(page, '.paper-catalog-panel-pictures figcaption', name);
      await tabTo(page, '.paper-catalog-chart-bar');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      expect(await query(page)).toMatch(filter);
      expect(await titles(page)).toContain('Finished today');
    }
  });
});
