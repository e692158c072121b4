// A note on disk after an edit on the screen.
import type { Page } from 'playwright-core';
import { noteOf, waitUntil } from './on-dashboard';
import type { ServedVault } from './served-vault';

/** Waits until the note of a paper says this, which `before`, its text until then, did not. */
export async function expectWritten(
  page: Page,
  vault: ServedVault,
  title: string,
  says: RegExp,
  before: string,
): Promise<void> {
  await waitUntil(page, async () => says.test(await vault.read(noteOf(title))));
  expect(before).not.toMatch(says);
}
