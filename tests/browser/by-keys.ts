// What a user without a mouse does on the dashboard, for the browser tests.
import type { Page } from 'playwright-core';

/** More stops than this nobody would press through. */
const MOST_STOPS = 60;

/** Presses Tab (or Shift+Tab) until the focus is on an element the selector fits. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    if (await page.evaluate((fits) => document.activeElement?.matches(fits) ?? false, selector))
      return;
  }
  throw new Error(`No ${key} leads to ${selector}.`);
}

/** Presses a key so many times. */
export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

/** Goes down the open menu to the line of this name and takes it. */
export async function chooseLine(page: Page, name: string): Promise<void> {
  await page.locator('.menu').waitFor();
  const lines = await page.locator('.menu-item:not(.is-disabled)').allTextContents();
  const at = lines.indexOf(name);
  if (at < 0) throw new Error(`The menu has no line "${name}" but ${lines.join(' | ')}.`);
  await press(page, 'ArrowDown', at + 1);
  await page.keyboard.press('Enter');
  await page.locator('.menu').waitFor({ state: 'detached' });
}

/** Puts the keyboard on the head of the column of this name. */
export async function goToHead(page: Page, name: string): Promise<void> {
  const heads = await page.locator('.paper-catalog-head [role="columnheader"]').allTextContents();
  const at = heads.findIndex((head) => head.replace(/[0-9]$/, '') === name);
  if (at < 0) throw new Error(`No column is called ${name}.`);
  await press(page, 'Control+Home');
  await press(page, 'ArrowRight', at);
}

/** Text of the cell the keyboard stands in, once it is drawn; a title without the buttons beside it. */
export async function activeCell(page: Page): Promise<string> {
  const found = await page.waitForFunction(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const cell = document.getElementById(id ?? '');
    return cell && { text: (cell.querySelector('.paper-catalog-title') ?? cell).textContent };
  });
  return (await found.jsonValue())?.text ?? '';
}

/** What the element with the focus says. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

/** Goes to the filter with `/`, writes a query in the place of another, and goes on to the papers. */
export async function filterFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(query);
  await page.keyboard.press('Enter');
}
