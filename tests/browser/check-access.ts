// What axe-core finds wrong for people who hear the page, or see it badly.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The rules broken inside an element, each with the nodes that break it. */
export async function checkAccess(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (within) => {
    const { violations } = await window.axe.run(within, {
      // A plugin's view is a part of a page: headings and landmarks are the app's.
      rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`).join('\n')}`,
    );
  }, selector);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
