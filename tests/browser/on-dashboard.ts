// What a browser test sees of the dashboard.
import type { Page } from 'playwright-core';

export const GRID = '.paper-catalog-grid';
export const FILTER = '.paper-catalog-filter-input';

/** Selects what has this name for those who hear the page. */
export function label(name: string): string {
  return `[aria-label="${name}"]`;
}

/** Titles of the papers that are drawn, from the top. */
export function titles(page: Page): Promise<string[]> {
  return page.locator('.paper-catalog-row .paper-catalog-title').allTextContents();
}

/** What stands in the filter. */
export function query(page: Page): Promise<string> {
  return page.locator(FILTER).inputValue();
}

/** Waits until an element of this kind says this. */
export function shows(page: Page, selector: string, text: string | RegExp): Promise<void> {
  return page.locator(selector, { hasText: text }).first().waitFor();
}

/** Waits until the note of a paper is before the user; file names have no colon. */
export function noteIsOpen(page: Page, title: string): Promise<void> {
  return shows(page, '.mod-root .workspace-tab-header.is-active', title.split(':')[0] ?? title);
}

/** Waits until so many papers are said to be selected. */
export function isSelected(page: Page, count: number): Promise<void> {
  return shows(page, '.paper-catalog-selected', new RegExp(`^${count.toLocaleString('en')} `));
}

export function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Waits, a frame at a time, until this holds. */
export async function waitUntil(page: Page, holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Waits until the rows drawn are those of the frame before: coming into sight may draw others. */
export async function rowsStay(page: Page): Promise<void> {
  let drawn = '';
  await waitUntil(page, async () => {
    const before = drawn;
    drawn = (await page.locator('.paper-catalog-row').allTextContents()).join('\n');
    return drawn === before;
  });
}

/** Where the note of a paper of the sample vault stands. */
export function noteOf(title: string): string {
  return `Papers/${title}.md`;
}
