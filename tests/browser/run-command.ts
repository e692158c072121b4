// What a user does with the palette, for the browser tests.
import type { Page } from 'playwright-core';

/** Runs a command of the palette by its name, by keys alone. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.type(name);
  await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.prompt-input').waitFor({ state: 'detached' });
}

/** Opens the dashboard by its command, whose name depends on the language, and waits until the keyboard is in its papers. */
export async function openDashboard(page: Page, name = 'Open reading dashboard'): Promise<void> {
  await runCommand(page, name);
  await page.locator('.paper-catalog-grid:focus .paper-catalog-row').first().waitFor();
}
