// A long table by hand: pasted, a column corrected, an unsure paper resolved, stopped midway, finished, undone.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeTable, pasteTable } from './pasted-table';
import { runCommand } from './run-command';
import { serveVault } from './served-vault';

const ROWS = 600;
const KNOWN = 'Attention Is All You Need.md';

const vault = serveVault();

async function readVault(): Promise<Record<string, string>> {
  const folder = vault.file('Papers');
  const names = (await readdir(folder)).sort();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

const importButton = (page: Page) => page.getByRole('button', { name: /^Import [\d,]+ papers?$/ });
const result = (page: Page) => page.locator('.paper-catalog-result h3');

it('pastes, corrects a column, resolves an unsure paper, stops, finishes and undoes', async () => {
  const page = await vault.open();
  const before = await readVault();
  const table = makeTable(ROWS);

  await pasteTable(page, table);
  await importButton(page).waitFor();
  const column = page.locator('.paper-catalog-column', { hasText: 'group 0' }).locator('select');
  await column.selectOption({ label: 'Topic' });
  await page.locator('.paper-catalog-fact', { hasText: 'group 0' }).first().waitFor();

  await page.locator('.paper-catalog-group-filter', { hasText: 'Unsure' }).click();
  const decision = page.locator('.paper-catalog-preview-row select');
  await decision.selectOption({ label: 'Same as “Attention Is All You Need”' });
  await page.locator('.paper-catalog-group-filter', { hasText: 'Unsure 0' }).waitFor();

  await importButton(page).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await result(page).filter({ hasText: 'Import stopped' }).waitFor();
  const stopped = await readVault();
  const made = Object.keys(stopped).length - Object.keys(before).length;
  expect(made).toBeLessThan(ROWS);
  await page
    .getByText(/changes? not made/)
    .first()
    .waitFor();

  await pasteTable(page, table);
  await page
    .locator('.paper-catalog-column', { hasText: 'group 0' })
    .locator('select')
    .selectOption({ label: 'Topic' });
  await page.locator('.paper-catalog-group-filter', { hasText: 'Unsure' }).click();
  await page
    .locator('.paper-catalog-preview-row select')
    .selectOption({ label: 'Same as “Attention Is All You Need”' });
  await importButton(page).click();
  await result(page).filter({ hasText: 'Import finished' }).waitFor({ timeout: 60_000 });
  const finished = await readVault();
  expect(Object.keys(finished)).toHaveLength(Object.keys(before).length + ROWS);
  expect(finished[KNOWN]).toContain('group 1');
  expect(finished[KNOWN]).toContain(before[KNOWN]?.trimEnd().split('\n').at(-1));

  for (let left = 2; left > 0; left--) {
    await runCommand(page, 'Undo the last import');
    const undone = page.locator('.notice', { hasText: 'Import undone' });
    await undone.waitFor({ timeout: 60_000 });
    await undone.click();
    await undone.waitFor({ state: 'detached' });
  }
  expect(await readVault()).toEqual(before);
}, 180_000);
