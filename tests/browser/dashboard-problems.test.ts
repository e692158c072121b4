// Each kind of problem with its fix, by keys alone.
import type { Page } from 'playwright-core';
import { focused, press, tabTo } from './by-keys';
import type { Notes } from './chromium';
import { noteIsOpen } from './on-dashboard';
import { serveVault } from './served-vault';

const NOTES: Notes = {
  'Papers/Unknown status.md': '---\ntitle: Unknown status\nstatus: skimmed\n---\n',
  'Papers/Wrong type.md': '---\ntitle: Wrong type\nyear: soon\n---\n',
  'Papers/Broken.md': '---\ntitle: [Broken\n---\n',
  'Papers/Disagreeing.md': '---\ntitle: Disagreeing\nvenue: ICML\n---\n',
  'Papers/Twin one.md': '---\ntitle: Twin one\narxiv: "2001.00001"\n---\n',
  'Papers/Twin two.md': '---\ntitle: Twin two\narxiv: "2001.00001"\n---\n',
  'Reading/Doubts.md':
    '---\nreading-list: true\n---\n\n| Title | Venue |\n| --- | --- |\n| [[Disagreeing]] | NeurIPS |\n| [[Mixtral of Experts]] | |\n',
};

const vault = serveVault();
let page: Page;

beforeEach(async () => {
  for (const [path, text] of Object.entries(NOTES)) await vault.write(path, text);
  page = await vault.openDashboard();
  await tabTo(page, '.paper-catalog-facts button', 'Shift+Tab');
  await page.keyboard.press('Enter');
});

const problem = (says: string) => page.locator('.paper-catalog-problem', { hasText: says });

/** Goes to the fix of a problem: by Tab into the list, then down. */
async function goToFix(says: string): Promise<void> {
  await problem(says).waitFor();
  await tabTo(page, '.paper-catalog-problem > button');
  const all = await page.locator('.paper-catalog-problem').allTextContents();
  await press(
    page,
    'ArrowDown',
    all.findIndex((text) => text.includes(says)),
  );
}

/** Takes the line of the dialog that is called so. */
async function answer(name: string): Promise<void> {
  await page.locator('.prompt-input').waitFor();
  await page.keyboard.type(name);
  await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.prompt').waitFor({ state: 'detached' });
}

it('an unknown status is given one of the known', async () => {
  await goToFix('skimmed');
  expect(await focused(page)).toBe('Choose a status');
  await page.keyboard.press('Enter');
  await answer('reading');
  await problem('skimmed').waitFor({ state: 'detached' });
  expect(await vault.read('Papers/Unknown status.md')).toContain('status: reading');
});

it('the note is followed by its list where they disagree, and the next problem has the focus', async () => {
  await goToFix('NeurIPS');
  await page.keyboard.press('Enter');
  await problem('NeurIPS').waitFor({ state: 'detached' });
  expect(await vault.read('Papers/Disagreeing.md')).toContain('venue: NeurIPS');
  await page.waitForFunction(
    () => document.activeElement?.closest('.paper-catalog-problems') !== null,
  );
});

it('a link that reaches no note is mended', async () => {
  await goToFix('does not reach this note');
  const path = 'Reading/Retrieval and agents.md';
  const before = await vault.read(path);
  await page.keyboard.press('Enter');
  await problem('does not reach this note').waitFor({ state: 'detached' });
  expect(await vault.read(path)).not.toBe(before);
  expect(await vault.read(path)).toContain('|ReAct: Synergizing Reasoning and Acting');
});

it('two notes of one paper are told apart', async () => {
  await goToFix('same arXiv id');
  await page.keyboard.press('Enter');
  await answer('different');
  await problem('same arXiv id').waitFor({ state: 'detached' });
});

it.each([
  ['a value of the wrong type', 'soon', 'Wrong type'],
  ['properties that cannot be read', 'cannot be read', 'Broken'],
])('%s is mended in the note, which opens', async (_, says, note) => {
  await goToFix(says);
  await page.keyboard.press('Enter');
  await noteIsOpen(page, note);
});

it('the note of a problem opens, to the left of its fix', async () => {
  await goToFix('skimmed');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await noteIsOpen(page, 'Unknown status');
});
