// The dashboard in two panes at once, beside a note that is written in: edits, drags and what is kept of each.
import type { Page } from 'playwright-core';
import { chooseLine } from './by-keys';
import { expectWritten } from './expect-written';
import { FILTER, noteOf, waitUntil } from './on-dashboard';
import { isKept, serveVault } from './served-vault';

const vault = serveVault();
let page: Page;

beforeEach(async () => {
  page = await vault.openDashboard('', { width: 1900, height: 1000 });
});

/** Opens a dashboard, or a note, in a pane beside. */
const split = (state: object) =>
  page.evaluate(
    `app.workspace.getLeaf('split').setViewState(${JSON.stringify({ active: true, ...state })})`,
  );
const pane = (at: number) => page.locator('.paper-catalog-view').nth(at);
const rowIn = (at: number, title: string) =>
  pane(at).locator('.paper-catalog-row', { hasText: title });

describe('two panes', () => {
  beforeEach(async () => {
    await split({ type: 'paper-catalog-dashboard', state: { query: 'GLM', tab: 'year' } });
    await rowIn(1, 'GLM-130B').waitFor();
  });

  it('each keep a filter of their own, also over a reload', async () => {
    await pane(0).locator(FILTER).fill('Mixtral');
    await rowIn(0, 'Mixtral').waitFor();
    expect(await pane(1).locator(FILTER).inputValue()).toBe('GLM');
    await isKept(page, vault, 'Mixtral');
    await page.reload();
    await page.waitForSelector('body.is-ready');
    await rowIn(1, 'GLM-130B').waitFor();
    expect(await pane(0).locator(FILTER).inputValue()).toBe('Mixtral');
    expect(await pane(1).locator(FILTER).inputValue()).toBe('GLM');
  });

  it('both show an edit made in one', async () => {
    const title = 'GLM-130B - An Open Bilingual Pre-trained Model';
    const before = await vault.read(noteOf(title));
    const other = before.includes('status: done') ? 'reading' : 'done';
    await rowIn(1, 'GLM-130B').locator('[data-do="status"]').click();
    await chooseLine(page, other);
    for (const at of [0, 1])
      await rowIn(at, 'GLM-130B').locator('[data-do="status"]', { hasText: other }).waitFor();
    await expectWritten(page, vault, title, new RegExp(`^status: ${other}$`, 'm'), before);
    await vault.write(noteOf(title), before);
  });

  it('have no id twice', async () => {
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('.paper-catalog-view [id]')].map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('close one without the other', async () => {
    await page.evaluate('app.workspace.getLeavesOfType("paper-catalog-dashboard")[0].detach()');
    await waitUntil(page, async () => (await page.locator('.paper-catalog-view').count()) === 1);
    await pane(0).locator(FILTER).fill('Mixtral');
    await rowIn(0, 'Mixtral').waitFor();
  });
});

it('a title that is dragged into a note leaves a link there', async () => {
  await vault.write('Drop here.md', 'Read: ');
  await split({ type: 'markdown', state: { file: 'Drop here.md' } });
  const editor = page.locator('textarea.host-editor:visible');
  await editor.waitFor();
  await pane(0).locator(FILTER).fill('GLM');
  await rowIn(0, 'GLM-130B').locator('.paper-catalog-title').dragTo(editor);
  expect(await editor.inputValue()).toContain(
    '[[GLM-130B - An Open Bilingual Pre-trained Model|GLM-130B: An Open Bilingual Pre-trained Model]]',
  );
});

it('nothing moves by itself where the user wants no motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.paper-catalog-view *')]
        .filter((one) => getComputedStyle(one).transitionDuration !== '0s')
        .map((one) => one.getAttribute('class') ?? ''),
    );
  const own = (await moving()).filter((name) => name.startsWith('paper-catalog'));
  expect(own).toEqual([]);
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
  ).not.toBe('smooth');
});
