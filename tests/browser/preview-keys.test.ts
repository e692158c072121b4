// The whole preview without a mouse: groups, rows, fields, columns, questions, options, import, stop, finish, report, undo.
import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { chooseLine, focused, press, tabTo } from './by-keys';
import { makeTable, pasteTable } from './pasted-table';
import { runCommand } from './run-command';
import { serveVault } from './served-vault';

const ROWS = 400;

const vault = serveVault();

const GROUP = '.paper-catalog-group-filter';
const ROW = '.paper-catalog-preview-row';
const CHECK = `${ROW} input[type="checkbox"]`;
/** The button that writes the report, and then opens it. */
const STEPS_OF_REPORT = '.paper-catalog-hint-steps button:nth-of-type(2)';
const heading = (page: Page) => page.locator('.paper-catalog-result h3');
const papers = async (folder: string) => (await readdir(vault.file(folder))).sort();

/** Goes from the group that has the focus to the one of this name, and shows it. */
async function showGroup(page: Page, name: string): Promise<void> {
  const names = await page.locator(GROUP).allTextContents();
  await page.keyboard.press('Home');
  await press(
    page,
    'ArrowRight',
    names.findIndex((one) => one.startsWith(name)),
  );
  await page.keyboard.press('Enter');
  await page.locator(`${GROUP}.is-active`, { hasText: name }).waitFor();
}

/** Chooses an option of the list that has the focus by the letters it begins with. */
async function pick(page: Page, label: string): Promise<void> {
  await page.keyboard.type(label);
  await page.keyboard.press('Enter');
}

it('is driven by keys alone from the paste to the undo', async () => {
  const page = await vault.open();
  const before = await papers('Papers');
  await pasteTable(page, makeTable(ROWS));

  // The command leads into the preview; the groups are a step apart.
  expect(await focused(page)).toMatch(/^All/);
  await showGroup(page, 'Unsure');
  await tabTo(page, '.paper-catalog-fate select');
  await pick(page, 'A different');
  await page.locator(`${GROUP}.is-unsure`, { hasText: '0' }).waitFor();
  expect(await focused(page)).toMatch(/^Unsure/);
  await showGroup(page, 'All');

  // Options: folder, status, kinds, links, report.
  await tabTo(page, '.paper-catalog-panel-options .paper-catalog-panel-title');
  await page.keyboard.press('Enter');
  await tabTo(page, '.paper-catalog-options input[type="text"]');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Pasted');
  await tabTo(page, '.paper-catalog-options select');
  await pick(page, 'Reading');
  await tabTo(page, '.paper-catalog-options fieldset label:nth-of-type(3) input');
  await page.keyboard.press('Space');
  await tabTo(page, '.paper-catalog-checks label:nth-of-type(1) input');
  await page.keyboard.press('Space');

  // A column that says something else: all rows follow.
  await tabTo(page, '.paper-catalog-column:nth-of-type(3) select');
  await pick(page, 'Topic');
  await page.locator('.paper-catalog-fact', { hasText: 'group 0' }).first().waitFor();

  // Rows: untick one, edit a title, a field, the status; leap to the end and back.
  await tabTo(page, CHECK);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.locator(`${ROW}.is-skipped`).waitFor();
  await page.keyboard.press('ArrowUp');
  await tabTo(page, '.paper-catalog-item-title');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('A Title Typed by Hand');
  await page.keyboard.press('Enter');
  await page.locator('.paper-catalog-item-title', { hasText: 'A Title Typed by Hand' }).waitFor();
  await tabTo(page, '.paper-catalog-fact-year');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1999');
  await page.keyboard.press('Enter');
  await page.locator('.paper-catalog-fact-year', { hasText: '1999' }).waitFor();
  await tabTo(page, `${ROW} [aria-haspopup="menu"]`);
  await page.keyboard.press('Enter');
  await chooseLine(page, 'Authors');
  await page.locator('.paper-catalog-fact-authors').first().waitFor();
  await tabTo(page, CHECK, 'Shift+Tab');
  await page.keyboard.press('End');
  await page.locator(`${ROW}[aria-posinset="${ROWS + 1}"] input:focus`).waitFor();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await page.locator(`${ROW}[aria-posinset="1"] input:focus`).waitFor();

  // Import and stop: the focus is on what can be done next.
  await page.keyboard.press('Control+Enter');
  await page.locator('.paper-catalog-work button:focus').waitFor();
  await page.locator('.paper-catalog-work', { hasText: /^[1-9]/ }).waitFor();
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Import stopped' }).waitFor();
  await page.locator('.paper-catalog-result button:focus').waitFor();
  expect((await papers('Pasted')).length).toBeLessThan(ROWS);

  // Finish it by importing again, write the report, undo both.
  await pasteTable(page, makeTable(ROWS));
  await page.keyboard.press('Control+Enter');
  await heading(page).filter({ hasText: 'Import finished' }).waitFor({ timeout: 60_000 });
  await tabTo(page, STEPS_OF_REPORT);
  await page.keyboard.press('Enter');
  await page.locator(STEPS_OF_REPORT, { hasText: 'Open report' }).waitFor();
  expect(await focused(page)).toBe('Open report');
  await tabTo(page, '.paper-catalog-hint-steps button:nth-of-type(3)');
  await page.keyboard.press('Enter');
  await heading(page).filter({ hasText: 'Import undone' }).waitFor({ timeout: 60_000 });
  await runCommand(page, 'Undo the last import');
  await page.locator('.notice', { hasText: 'Import undone' }).waitFor({ timeout: 60_000 });
  expect(await papers('Papers')).toEqual(before);
  expect(await readdir(vault.file(''))).not.toContain('Pasted');
}, 120_000);

it('leads through a list of 5,000 by leaps, drawing only what is in sight', async () => {
  const page = await vault.open();
  await pasteTable(page, makeTable(5000));
  await tabTo(page, CHECK);
  for (const [key, place] of [
    ['End', 5001],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(`${ROW}[aria-posinset="${place}"] input:focus`).waitFor();
    expect(await page.locator(ROW).count()).toBeLessThan(80);
  }
  for (let leaps = 0; leaps < 20; leaps++) {
    await page.keyboard.press('PageDown');
    await page.locator(`${CHECK}:focus`).waitFor();
  }
  expect(await vault.read('Welcome.md')).not.toBe('');
}, 60_000);
