// What the dashboard offers where there are no papers, where it fails, and where a write fails, by keys alone.
import type { Page } from 'playwright-core';
import { activeCell, chooseLine, filterFor, focused, goToHead, press, tabTo } from './by-keys';
import { shows } from './on-dashboard';
import { refuseWrites } from './refuse-writes';
import { runCommand } from './run-command';
import { serveVault } from './served-vault';

describe('an empty vault', () => {
  const vault = serveVault({});

  it('offers what to do first, each by a key', async () => {
    const page = await vault.open();
    await runCommand(page, 'Open reading dashboard');
    const steps = page.locator('.paper-catalog-hint-steps button');
    await page.locator('.paper-catalog-hint-steps button:focus').waitFor();
    for (let at = 0; at < (await steps.count()); at++) {
      if (at > 0) await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(await steps.nth(at).textContent());
      await page.keyboard.press('Enter');
      await page.locator('.prompt').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.prompt').waitFor({ state: 'detached' });
    }
  });
});

describe('a write that fails', () => {
  const vault = serveVault();
  const failures = (page: Page, place: string) => page.locator(`${place} .paper-catalog-failure`);
  let page: Page;

  beforeEach(async () => {
    page = await vault.openDashboard();
    await refuseWrites(page);
  });

  it('is taken back in the row, says why, and goes with Delete', async () => {
    await filterFor(page, 'GLM');
    await goToHead(page, 'Status');
    await page.keyboard.press('ArrowDown');
    const before = await activeCell(page);
    await page.keyboard.press('Enter');
    await chooseLine(page, before === 'done' ? 'reading' : 'done');
    await shows(page, '.paper-catalog-row .paper-catalog-failure', 'Not saved');
    expect(await activeCell(page)).toBe(before);
    await page.keyboard.press('Delete');
    await failures(page, '.paper-catalog-row').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  it('is said beside what to read next, where it was begun', async () => {
    await tabTo(page, '[aria-label^="Start reading"]', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await shows(page, '.paper-catalog-next .paper-catalog-failure', 'Not saved');
    await tabTo(page, '.paper-catalog-next .paper-catalog-failure');
    await page.keyboard.press('Enter');
    await failures(page, '.paper-catalog-next').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.activeElement?.closest('.paper-catalog-next') != null,
    );
  });

  it('is counted in the selection, which leads to it', async () => {
    await page.unroute('**/storage/acts');
    await refuseWrites(page, 'Mixtral');
    await page.keyboard.press('Control+a');
    await tabTo(page, '.paper-catalog-selection button', 'Shift+Tab');
    while ((await focused(page)) !== 'Priority') await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, '2');
    await shows(page, '.paper-catalog-selection .paper-catalog-failure', '1 not saved');
    await tabTo(page, '.paper-catalog-selection .paper-catalog-failure', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await shows(page, '.paper-catalog-selected', '1 selected');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    expect(await activeCell(page)).toBe('Mixtral of Experts');
    await press(page, 'Escape');
  });
});

describe('a drawing that fails', () => {
  const vault = serveVault();

  it('is tried again', async () => {
    const page = await vault.openDashboard();
    await page.evaluate(() => {
      const { now } = Date;
      Object.assign(window, { restoreNow: () => (Date.now = now) });
      Date.now = () => {
        throw new Error('The clock stands still.');
      };
    });
    await page.keyboard.press('/');
    await page.keyboard.type('x');
    await page.locator('.paper-catalog-hint[role="alert"]').waitFor();
    await page.evaluate('restoreNow()');
    await tabTo(page, '.paper-catalog-hint button');
    await page.keyboard.press('Enter');
    await page.locator('.paper-catalog-filter-input').waitFor();
  });
});
