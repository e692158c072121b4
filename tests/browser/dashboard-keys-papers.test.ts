// The papers of the dashboard by keys alone.
import type { Page } from 'playwright-core';
import { activeCell, chooseLine, filterFor, goToHead } from './by-keys';
import { expectWritten } from './expect-written';
import {
  clipboard,
  isSelected,
  noteIsOpen,
  noteOf,
  shows,
  titles,
  waitUntil,
} from './on-dashboard';
import { openDashboard } from './run-command';
import { serveVault } from './served-vault';

const vault = serveVault();
let page: Page;

beforeEach(async () => {
  page = await vault.openDashboard();
});

describe('the papers', () => {
  it('are gone through by the arrows, a page at a time and to either end', async () => {
    const all = await titles(page);
    expect(await activeCell(page)).toBe(all[0]);
    await page.keyboard.press('ArrowDown');
    expect(await activeCell(page)).toBe(all[1]);
    await page.keyboard.press('PageDown');
    expect(all.indexOf(await activeCell(page))).toBeGreaterThan(10);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await activeCell(page)).toBe((await titles(page)).sort().at(-1));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Control+Home');
    expect(await activeCell(page)).toContain('Select all');
  });

  it('open, in a new tab with Ctrl', async () => {
    const tabs = page.locator('.mod-root .workspace-tab-header');
    const [title = ''] = await titles(page);
    await page.keyboard.press('Enter');
    await noteIsOpen(page, title);
    const before = await tabs.count();
    await openDashboard(page);
    await page.keyboard.press('Control+Enter');
    await waitUntil(page, async () => (await tabs.count()) === before + 1);
  });

  it('tell what a cell has no room for', async () => {
    await filterFor(page, 'GLM');
    await goToHead(page, 'Organization');
    await page.keyboard.press('ArrowDown');
    await shows(page, '.paper-catalog-peek:visible', 'Tsinghua University');
  });

  it('are edited in place: status and priority', async () => {
    const title = 'GLM-130B - An Open Bilingual Pre-trained Model';
    const before = await vault.read(noteOf(title));
    await filterFor(page, 'GLM');
    await goToHead(page, 'Status');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'reading');
    await expectWritten(page, vault, title, /^status: reading$/m, before);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await chooseLine(page, '2');
    await expectWritten(page, vault, title, /^priority: 2$/m, before);
    expect(await activeCell(page)).toBe('2');
  });

  it('lead to their addresses', async () => {
    await filterFor(page, 'GLM');
    await goToHead(page, 'Links');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.evaluate(() => {
      window.open = (address) => {
        document.body.dataset['opened'] = String(address);
        return null;
      };
    });
    await chooseLine(page, 'arXiv');
    expect(await page.evaluate(() => document.body.dataset['opened'])).toMatch(
      /^https:\/\/arxiv\.org\/abs\//,
    );
  });

  it('have all that can be done with one in a menu', async () => {
    await page.keyboard.press('Shift+F10');
    await chooseLine(page, 'Copy link');
    await waitUntil(page, async () => (await clipboard(page)).startsWith('[['));
  });

  it('open in a new tab, change their status and are selected by that menu', async () => {
    const title = 'GLM-130B - An Open Bilingual Pre-trained Model';
    await filterFor(page, 'GLM');
    const before = await vault.read(noteOf(title));
    const [other = ''] = ['done', 'to-read'].filter((name) => !before.includes(`status: ${name}`));
    await page.keyboard.press('Shift+F10');
    await chooseLine(page, 'Select');
    await isSelected(page, 1);
    await page.keyboard.press('Shift+F10');
    await chooseLine(page, other);
    await expectWritten(page, vault, title, new RegExp(`^status: ${other}$`, 'm'), before);
    await page.keyboard.press('Shift+F10');
    await chooseLine(page, 'Open in new tab');
    await noteIsOpen(page, 'GLM-130B');
  });

  it('lead to the line of the list that a value comes from', async () => {
    await filterFor(page, 'Atlas');
    await goToHead(page, 'Venue');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu-item', { hasText: /line \d+/ }).waitFor();
    const lines = await page.locator('.menu-item').allTextContents();
    await chooseLine(page, lines.find((line) => /line \d+/.test(line)) ?? '');
    await noteIsOpen(page, 'Retrieval and agents');
  });

  it('get a note where they are planned', async () => {
    await filterFor(page, 'Voyager');
    await page.keyboard.press('Enter');
    await noteIsOpen(page, 'Voyager');
    expect(
      await vault.read(noteOf('Voyager - An Open-Ended Embodied Agent with Large Language Models')),
    ).toContain('Voyager: An Open-Ended');
  });
});
