// A long made-up table, imported from the clipboard.
import type { Page } from 'playwright-core';
import { runCommand } from './run-command';

/** The title of its last row, which is only nearly one the sample vault has. */
const NEAR = 'Attention Is All You Needed';
const SUBJECTS = ['Harbours', 'Tides', 'Rivers', 'Lakes', 'Storms', 'Islands', 'Dunes'];

/** A table of so many papers and one more whose title is unsure; its third column says where a paper was read, under a head that says nothing. */
export function makeTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const subject = SUBJECTS[at % SUBJECTS.length] ?? '';
    return `| Learning to Predict ${subject} from Sparse Signals, Part ${at} | NeurIPS 2021 | group ${at % 5} |`;
  });
  return `| Paper | Venue | X |\n|---|---|---|\n${lines.join('\n')}\n| ${NEAR} | NeurIPS 2017 | group 1 |\n`;
}

/** Copies a text, imports from the clipboard, and waits for the plan. */
export async function pasteTable(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await runCommand(page, 'Import papers from the clipboard');
  await page.locator('.paper-catalog-preview-line .mod-cta:enabled').waitFor();
}
