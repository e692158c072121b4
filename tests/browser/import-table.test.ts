// A table becomes notes by hand: palette, preview, import, dashboard; and what happens on disk shows on the open dashboard.
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStage, type OpenPage, type Stage } from './chromium';

let stage: Stage;
let opened: OpenPage;

beforeEach(async () => {
  stage = await openStage();
  opened = await stage.open();
});

afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await stage.close();
});

const papersFolder = (): string => join(stage.vault, 'Papers');

async function runFromPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.keyboard.type(name);
  await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

async function openPreview(page: Page): Promise<void> {
  await page.locator('.nav-file-title', { hasText: 'Alignment table' }).click();
  await page.locator('.workspace-tab-header.is-active', { hasText: 'Alignment table' }).waitFor();
  await runFromPalette(page, 'Import papers from the current note');
  await page.getByText('15 notes will be created, 1 note will be updated').waitFor();
}

/** Counts of the status table by status. */
async function readStatuses(page: Page): Promise<Record<string, number>> {
  const rows = await page.locator('.paper-catalog-statuses tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  return Object.fromEntries(cells.map(([name = '', count]) => [name.trim(), Number(count)]));
}

/** Counts of one row of the organization table, by status, and its total. */
async function readOrganization(page: Page, name: string): Promise<(string | number)[]> {
  const row = page.locator('.paper-catalog-group', {
    has: page.locator(`button[title="${name}"]`),
  });
  const texts = await row.locator('[role="cell"]').allInnerTexts();
  return texts.map(Number);
}

it('writes nothing before the user says so, then makes the notes and shows them on the dashboard', async () => {
  const { page } = opened;
  const before = await readdir(papersFolder());
  await openPreview(page);
  expect(await readdir(papersFolder())).toEqual(before);

  await page.getByRole('button', { name: 'Import 16 papers' }).click();
  await page.getByText('15 notes created').first().waitFor();
  expect(await readdir(papersFolder())).toHaveLength(before.length + 15);

  await page.getByRole('button', { name: 'Open dashboard' }).click();
  await page.locator('.paper-catalog-statuses').waitFor();
  await page.waitForFunction(() => document.body.innerText.includes('of 54 papers read'));
  expect(await readStatuses(page)).toEqual({ 'to-read': 29, reading: 7, done: 18 });
  expect(await readOrganization(page, 'OpenAI')).toEqual([3, 1, 3, 7]);
  expect(await readOrganization(page, 'Google')).toEqual([5, 1, 7, 13]);
  expect(await readOrganization(page, 'Anthropic')).toEqual([2, 0, 0, 2]);
});

it('plans no change the second time', async () => {
  const { page } = opened;
  await openPreview(page);
  await page.getByRole('button', { name: 'Import 16 papers' }).click();
  await page.getByText('15 notes created').first().waitFor();
  await page.locator('.workspace-tab-header', { hasText: 'Alignment table' }).click();
  await runFromPalette(page, 'Import papers from the current note');
  const button = page.getByRole('button', { name: 'Nothing to import' });
  await page.locator('.paper-catalog-group-filter', { hasText: 'Already there' }).waitFor();
  expect(await button.isDisabled()).toBe(true);
});

it('takes the import back to the byte', async () => {
  const { page } = opened;
  const names = await readdir(papersFolder());
  const known = join(papersFolder(), 'Training Compute-Optimal Large Language Models.md');
  const text = await readFile(known, 'utf8');
  await openPreview(page);
  await page.getByRole('button', { name: 'Import 16 papers' }).click();
  await page.getByText('15 notes created').first().waitFor();
  expect(await readFile(known, 'utf8')).toContain('已经有笔记了');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await page
    .getByText(/undone/i)
    .first()
    .waitFor();
  expect(await readdir(papersFolder())).toEqual(names);
  expect(await readFile(known, 'utf8')).toBe(text);
});

it('shows on the open dashboard what is written, renamed and deleted on disk', async () => {
  const { page } = opened;
  await runFromPalette(page, 'Open reading dashboard');
  const says = (text: string): Promise<unknown> =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text);
  await says('14 of 39 papers read');
  const path = join(papersFolder(), 'From outside.md');
  await writeFile(path, '---\nstatus: done\norganization: Somewhere else\n---\n');
  await says('15 of 40 papers read');
  expect(await readOrganization(page, 'Somewhere else')).toEqual([0, 0, 1, 1]);
  const filter = page.getByRole('combobox', { name: 'Filter papers' });
  await filter.fill('outside');
  await page.locator('.paper-catalog-papers', { hasText: 'From outside' }).waitFor();
  await rename(path, join(papersFolder(), 'Renamed outside.md'));
  await page.locator('.paper-catalog-papers', { hasText: 'Renamed outside' }).waitFor();
  await rm(join(papersFolder(), 'Renamed outside.md'));
  await says('14 of 39 papers read');
});
