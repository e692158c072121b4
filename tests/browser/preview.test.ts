// Importing the sample vault's table by hand: correct, decide, stop at nothing but the button, finish, undo.
import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { checkAccess } from './check-access';
import { runCommand } from './run-command';
import { isKept, serveVault } from './served-vault';

const vault = serveVault();

const LIST = 'Alignment table';
const papers = async () => (await readdir(vault.file('Papers'))).sort();
const importButton = (page: Page) => page.locator('.paper-catalog-preview-line .mod-cta:enabled');

async function show(
  switches = '',
  command = 'Import papers from the current note',
  size = { width: 1400, height: 900 },
): Promise<Page> {
  const page = await vault.open(switches, size);
  await page.keyboard.press('Control+o');
  await page.keyboard.type(LIST);
  await page.locator('.suggestion-item.is-selected', { hasText: LIST }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.mod-root .workspace-tab-header.is-active', { hasText: LIST }).waitFor();
  await runCommand(page, command);
  await page.locator('.paper-catalog-preview-row').first().waitFor();
  await importButton(page).waitFor();
  return page;
}

it('writes nothing before the button is pressed, then what it said, and takes all of it back', async () => {
  const page = await show();
  const before = await papers();
  const said = Number(
    /\d+/.exec((await page.locator('.paper-catalog-preview-head p').textContent()) ?? '')?.[0],
  );
  expect(await papers()).toEqual(before);
  await importButton(page).click();
  await page.locator('.paper-catalog-result').waitFor();
  expect(await papers()).toHaveLength(before.length + said);
  await page.locator('.paper-catalog-result button', { hasText: 'Undo' }).click();
  await page.locator('.paper-catalog-result h3', { hasText: 'Import undone' }).waitFor();
  expect(await papers()).toEqual(before);
});

it('says so when the import is taken back by the command, and offers that no more', async () => {
  const page = await show();
  const before = await papers();
  await importButton(page).click();
  await page.locator('.notice button', { hasText: 'Undo' }).waitFor();
  await runCommand(page, 'Undo the last import');
  await page.locator('.paper-catalog-result h3', { hasText: 'Import undone' }).waitFor();
  expect(await papers()).toEqual(before);
  expect(await page.locator('.paper-catalog-result button').allTextContents()).toEqual([
    'Open dashboard',
  ]);
  await page.locator('.notice button').waitFor({ state: 'detached' });
});

it('follows a column whose meaning is corrected', async () => {
  const page = await show();
  const remark = page.locator('.paper-catalog-column', { hasText: '说明' }).locator('select');
  await remark.selectOption({ label: 'Topic' });
  await page.locator('.paper-catalog-fact', { hasText: 'GSM8K' }).waitFor();
});

it('imports a title as it was corrected in place, by keys alone', async () => {
  const page = await show();
  await page.locator('.paper-catalog-group-filter.is-active').focus();
  await page.locator('.paper-catalog-preview-row input').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.locator('.paper-catalog-preview-row.is-skipped').waitFor();
  await page.keyboard.press('Space');
  await page.locator('.paper-catalog-preview-row.is-skipped').waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('A Title Corrected by Hand');
  await page.keyboard.press('Enter');
  await page
    .locator('.paper-catalog-item-title', { hasText: 'A Title Corrected by Hand' })
    .waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('.paper-catalog-result').waitFor();
  expect(await vault.read('Papers/A Title Corrected by Hand.md')).toContain(
    'A Title Corrected by Hand',
  );
  await page.locator('.paper-catalog-result button', { hasText: 'Undo' }).click();
  await page.locator('.paper-catalog-result h3', { hasText: 'Import undone' }).waitFor();
});

it('shows the same choices when the workspace is loaded again', async () => {
  const page = await show();
  await page.locator('.paper-catalog-preview-row input').first().click();
  await page.locator('.paper-catalog-preview-row.is-skipped').waitFor();
  await isKept(page, vault, '"skip"');
  await page.reload();
  await page.waitForSelector('body.is-ready');
  await page.locator('.paper-catalog-preview-row.is-skipped').waitFor();
});

it.each([
  ['light', '', 'Import papers from the current note', { width: 1400, height: 900 }],
  [
    'dark and narrow',
    '?theme=dark',
    'Import papers from the current note',
    { width: 720, height: 900 },
  ],
  ['in Chinese', '?lang=zh', '从当前笔记导入论文', { width: 1200, height: 900 }],
])('breaks no rule of accessibility: %s', async (_, switches, command, size) => {
  const page = await show(switches, command, size);
  await page.locator('.paper-catalog-panel-options .paper-catalog-panel-title').click();
  expect(await checkAccess(page, '.paper-catalog-view')).toEqual([]);
});

it('ends on a dashboard that counts what was imported', async () => {
  const page = await show();
  await importButton(page).click();
  await page.locator('.paper-catalog-result button', { hasText: 'Open dashboard' }).click();
  await page.locator('.paper-catalog-group', { hasText: 'Anthropic' }).waitFor();
  const google = page.locator('.paper-catalog-group', { hasText: 'Google' }).first();
  expect(Number(await google.locator('.paper-catalog-group-total').textContent())).toBeGreaterThan(
    10,
  );
});
