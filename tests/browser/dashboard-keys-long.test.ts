// What is longer than its place on the screen, by keys alone: hundreds of organizations and problems, years before those drawn.
import type { Page } from 'playwright-core';
import { focused, press, tabTo } from './by-keys';
import { query } from './on-dashboard';
import { serveVault } from './served-vault';

const PAPERS = 300;
const PROBLEMS = 200;
const NAMES = Array.from({ length: PAPERS }, (_, at) => String(at).padStart(3, '0'));

/** Each paper of a laboratory and a status of its own; the later ones with a status that is known. */
const NOTES = Object.fromEntries(
  NAMES.map((name, at) => [
    `Papers/Study ${name}.md`,
    `---\ntitle: Study ${name}\norganization: Lab ${name}\nyear: ${1990 + (at % 36)}\nstatus: ${at < PROBLEMS ? `skimmed ${name}` : 'to-read'}\n---\n`,
  ]),
);

const vault = serveVault(NOTES);
let page: Page;

beforeEach(async () => {
  page = await vault.openDashboard();
});

/** Waits until the row of this number, from 0, has the focus and is in sight. */
async function isAt(list: string, row: number): Promise<void> {
  await page.waitForFunction(
    ([selector, wanted]) => {
      const at = document.activeElement?.closest(`${selector} [data-row]`);
      const scroller = at?.closest('.paper-catalog-scroller');
      if (at?.getAttribute('data-row') !== String(wanted) || scroller == null) return false;
      const [inner, outer] = [at.getBoundingClientRect(), scroller.getBoundingClientRect()];
      return inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    },
    [list, row] as const,
  );
}

const rowAt = () =>
  page.evaluate(() =>
    Number(document.activeElement?.closest('[data-row]')?.getAttribute('data-row') ?? -1),
  );

describe.each([
  ['groups', '.paper-catalog-group-rows', PAPERS],
  ['problems', '.paper-catalog-problems', PROBLEMS],
])('%s that are not drawn yet', (_, list, count) => {
  beforeEach(async () => {
    if (list.endsWith('problems')) {
      await tabTo(page, '.paper-catalog-facts button', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await tabTo(page, `${list} button`);
    } else await tabTo(page, `${list} button`, 'Shift+Tab');
  });

  it('are reached by End and Home', async () => {
    await page.keyboard.press('End');
    await isAt(list, count - 1);
    await page.keyboard.press('Home');
    await isAt(list, 0);
    expect(await page.locator(`${list} [data-row]`).count()).toBeLessThan(60);
  });

  it('are reached a page at a time, there and back', async () => {
    await press(page, 'PageDown', 3);
    await page.waitForFunction(
      (selector) => document.activeElement?.closest(`${selector} [data-row]`) != null,
      list,
    );
    const far = await rowAt();
    expect(far).toBeGreaterThan(3);
    await press(page, 'PageUp', 3);
    await isAt(list, 0);
  });

  it('are reached row by row, in the same column', async () => {
    await page.keyboard.press('ArrowRight');
    const mark = () =>
      page.evaluate(() => document.activeElement?.getAttribute('data-rove') ?? null);
    const before = await mark();
    await press(page, 'ArrowDown', 60);
    await isAt(list, 60);
    // Where a group has no paper of the status, its name has the focus.
    if (list.endsWith('problems')) expect(await mark()).toBe(before);
  });
});

it('years before those drawn are filtered by their link', async () => {
  await tabTo(page, '.paper-catalog-picture figcaption button', 'Shift+Tab');
  expect(await focused(page)).toContain('≤2009');
  await page.keyboard.press('Enter');
  expect(await query(page)).toBe('year:<=2009');
  expect(await focused(page)).toContain('≤2009');
  await page.keyboard.press('Enter');
  expect(await query(page)).toBe('');
});

it('the last paper is reached, and the first again', async () => {
  await page.keyboard.press('Control+End');
  await page.locator(`.paper-catalog-row[data-row="${PAPERS - 1}"] .is-active`).waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.locator('.paper-catalog-row[data-row="0"] .is-active').waitFor();
});
