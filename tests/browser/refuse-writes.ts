// A disk that takes nothing: every write of a note in the papers folder is refused, or those of some notes only.
import type { Page } from 'playwright-core';

/** From now on the host's server refuses to write the notes whose path has `part` in it. */
export async function refuseWrites(page: Page, part = 'Papers'): Promise<void> {
  await page.route('**/storage/acts', async (route) => {
    const acts = JSON.parse(route.request().postData() ?? '[]') as readonly unknown[];
    const isRefused = (act: unknown) => isWriteOf(act, part);
    const others = acts.filter((act) => !isRefused(act));
    if (others.length === acts.length) return route.continue();
    const response =
      others.length === 0 ? null : await route.fetch({ postData: JSON.stringify(others) });
    const answers = ((await response?.json()) ?? []) as unknown[];
    const refused = { refused: 'EACCES', path: 'Papers' };
    return route.fulfill({ json: acts.map((act) => (isRefused(act) ? refused : answers.shift())) });
  });
}

function isWriteOf(act: unknown, part: string): boolean {
  return Array.isArray(act) && act[0] === 'write' && String(act[1]).includes(part);
}
