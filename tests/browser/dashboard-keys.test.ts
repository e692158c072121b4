// Every feature of the dashboard by keys alone: no test here moves a pointer.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { activeCell, chooseLine, filterFor, focused, goToHead, press, tabTo } from './by-keys';
import { openStage, type OpenPage, type Stage } from './chromium';
import { openDashboard, runCommand } from './run-command';

let stage: Stage;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

beforeEach(async () => {
  await rm(join(stage.vault, '.obsidian/workspace.json'), { force: true });
  opened = await stage.open('', { width: 1500, height: 900 });
  page = opened.page;
  page.setDefaultTimeout(10_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDashboard(page);
});

afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await page.close();
});

const GRID = '.paper-catalog-grid';
const FILTER = '.paper-catalog-filter-input';
const label = (name: string) => `[aria-label="${name}"]`;
const titles = () => page.locator('.paper-catalog-row .paper-catalog-title').allTextContents();
const query = () => page.locator(FILTER).inputValue();
const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const selected = (text: string) =>
  page.locator('.paper-catalog-selected', { hasText: text }).waitFor();
const shows = (selector: string, text: string) =>
  page.locator(selector, { hasText: text }).first().waitFor();
const noteOf = (title: string) => join(stage.vault, 'Papers', `${title}.md`);

/** Waits until the note says this, then gives it back as it was before. */
async function expectWritten(title: string, says: RegExp, before: string): Promise<void> {
  await waitUntil(async () => says.test(await readFile(noteOf(title), 'utf8')));
  expect(before).not.toMatch(says);
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Waits until the note of a paper is before the user; file names have no colon. */
const noteIsOpen = (title: string) =>
  shows('.mod-root .workspace-tab-header.is-active', title.split(':')[0] ?? title);

describe('the command that opens the dashboard', () => {
  it('puts the keyboard into the papers', async () => {
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });
});

describe('the head', () => {
  it('opens what to read next', async () => {
    await tabTo(page, '.paper-catalog-next-title', 'Shift+Tab');
    await tabTo(page, '.paper-catalog-next-title', 'Shift+Tab');
    const title = await focused(page);
    await page.keyboard.press('Enter');
    await noteIsOpen(title);
  });

  it('begins the reading of a paper, and keeps the focus though the button is gone', async () => {
    await tabTo(page, '[aria-label^="Start reading"]', 'Shift+Tab');
    const title = 'Scaling Laws for Neural Language Models';
    const before = await readFile(noteOf(title), 'utf8');
    await page.keyboard.press('Enter');
    await expectWritten(title, /^status: reading$/m, before);
    await page.locator('[aria-label^="Start reading"]').waitFor({ state: 'detached' });
    await page.waitForFunction(
      () => document.activeElement?.closest('.paper-catalog-next') !== null,
    );
  });

  it('asks for a new paper, and for what to import', async () => {
    for (const name of ['New paper', 'Import']) {
      await tabTo(page, '.paper-catalog-ways-in button', 'Shift+Tab');
      while ((await focused(page)) !== name) await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.locator('.prompt').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.prompt').waitFor({ state: 'detached' });
      expect(await focused(page)).toBe(name);
      await press(page, 'Tab', 3);
    }
  });

  it('leads to the problems', async () => {
    await tabTo(page, '.paper-catalog-facts button', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.paper-catalog-problem').first().waitFor();
    expect(await focused(page)).toContain('problem');
  });
});

describe('the tables', () => {
  it('filter by a status, and by another with the arrows', async () => {
    await tabTo(page, '.paper-catalog-statuses button', 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await query()).toBe('status:to-read');
    await press(page, 'ArrowDown', 2);
    await page.keyboard.press('Enter');
    expect(await query()).toBe('status:done');
    await page.keyboard.press('Enter');
    expect(await query()).toBe('');
  });

  it('open the newest paper of a status', async () => {
    await tabTo(page, '.paper-catalog-statuses button', 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const title = await focused(page);
    await page.keyboard.press('Enter');
    await noteIsOpen(title);
  });

  it('filter by an organization, and by one of its statuses', async () => {
    await tabTo(page, '.paper-catalog-group-rows button', 'Shift+Tab');
    await press(page, 'ArrowDown', 2);
    const name = await focused(page);
    await page.keyboard.press('Enter');
    expect(await query()).toBe(`org:"${name}"`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await query()).toBe(`org:"${name}" status:to-read`);
  });

  it('sort by any column, both ways', async () => {
    await tabTo(page, '.paper-catalog-groups-head button', 'Shift+Tab');
    expect(await focused(page)).toBe('Total');
    await press(page, 'Enter', 2);
    const totals = await page.locator('.paper-catalog-group-total').allTextContents();
    expect(totals.slice(0, 5)).toEqual(['1', '1', '1', '1', '1']);
    await press(page, 'Shift+Tab', 4);
    await page.keyboard.press('Enter');
    const names = await page
      .locator('.paper-catalog-group:not(.is-none) .paper-catalog-group-name button')
      .allTextContents();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it.each([
    ['Topic', 'ArrowRight', 1],
    ['Year', 'ArrowRight', 3],
    ['List', 'End', 1],
  ])('count by %s', async (name, key, times) => {
    await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
    await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
    await press(page, key, times);
    await shows('.paper-catalog-groups-head', name);
  });

  it('are folded and unfolded', async () => {
    await tabTo(page, '.paper-catalog-panel-status button', 'Shift+Tab');
    await tabTo(page, '.paper-catalog-panel-title', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.paper-catalog-statuses').waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator('.paper-catalog-statuses').waitFor();
  });
});

describe('the pictures', () => {
  it('filter by a year, and show months and weeks', async () => {
    await tabTo(page, '.paper-catalog-chart-bar', 'Shift+Tab');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await query()).toBe('year:2025');
    await page.keyboard.press('Enter');
    await tabTo(page, '[role="radio"][aria-checked="true"]', 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await shows('.paper-catalog-panel-pictures', 'by month');
    await page.keyboard.press('ArrowRight');
    await shows('.paper-catalog-panel-pictures', 'week');
  });
});

describe('the papers', () => {
  it('are gone through by the arrows, a page at a time and to either end', async () => {
    const all = await titles();
    expect(await activeCell(page)).toBe(all[0]);
    await page.keyboard.press('ArrowDown');
    expect(await activeCell(page)).toBe(all[1]);
    await page.keyboard.press('PageDown');
    expect(all.indexOf(await activeCell(page))).toBeGreaterThan(10);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    expect(await activeCell(page)).toBe((await titles()).sort().at(-1));
    await page.keyboard.press('PageUp');
    await page.keyboard.press('Control+Home');
    expect(await activeCell(page)).toContain('Select all');
  });

  it('open, in a new tab with Ctrl', async () => {
    const tabs = page.locator('.mod-root .workspace-tab-header');
    const [title = ''] = await titles();
    await page.keyboard.press('Enter');
    await noteIsOpen(title);
    const before = await tabs.count();
    await runCommand(page, 'Open reading dashboard');
    await page.keyboard.press('Control+Enter');
    await waitUntil(async () => (await tabs.count()) === before + 1);
  });

  it('tell what a cell has no room for', async () => {
    await filterFor(page, 'GLM');
    await goToHead(page, 'Organization');
    await page.keyboard.press('ArrowDown');
    await shows('.paper-catalog-peek:visible', 'Tsinghua University');
  });

  it('are edited in place: status and priority', async () => {
    const title = 'GLM-130B - An Open Bilingual Pre-trained Model';
    const before = await readFile(noteOf(title), 'utf8');
    await filterFor(page, 'GLM');
    await goToHead(page, 'Status');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'reading');
    await expectWritten(title, /^status: reading$/m, before);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await chooseLine(page, '2');
    await expectWritten(title, /^priority: 2$/m, before);
    expect(await activeCell(page)).toBe('2');
  });

  it('lead to their addresses', async () => {
    await filterFor(page, 'GLM');
    await goToHead(page, 'Links');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.menu-item', { hasText: 'arXiv' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.menu').waitFor({ state: 'detached' });
  });

  it('have all that can be done with one in a menu', async () => {
    await page.keyboard.press('Shift+F10');
    await chooseLine(page, 'Copy link');
    await waitUntil(async () => (await clipboard()).startsWith('[['));
  });

  it('get a note where they are planned', async () => {
    await filterFor(page, 'Voyager');
    await page.keyboard.press('Enter');
    await noteIsOpen('Voyager');
    expect(
      await readFile(
        noteOf('Voyager - An Open-Ended Embodied Agent with Large Language Models'),
        'utf8',
      ),
    ).toContain('Voyager: An Open-Ended');
  });
});

describe('the columns', () => {
  const heads = async () =>
    (await page.locator('.paper-catalog-head-cell').allTextContents()).map((text) =>
      text.replace(/[0-9]$/, ''),
    );

  it('are chosen', async () => {
    await tabTo(page, label('Columns'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Authors');
    expect(await heads()).toContain('Authors');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Columns',
    );
  });

  it('are made wider, moved and hidden by the menu of their head, which says so', async () => {
    await goToHead(page, 'Year');
    await shows('.paper-catalog-peek:visible', 'Space shows more');
    const width = () =>
      page
        .locator('.paper-catalog-head-cell', { hasText: 'Year' })
        .evaluate(({ clientWidth }) => clientWidth);
    const before = await width();
    await page.keyboard.press(' ');
    await chooseLine(page, 'Wider');
    expect(await width()).toBe(before + 40);
    await page.keyboard.press(' ');
    await chooseLine(page, 'Fit to the pane');
    expect(await width()).toBe(before);
    await page.keyboard.press(' ');
    await chooseLine(page, 'Move left');
    expect((await heads()).indexOf('Year')).toBe((await heads()).indexOf('Venue') - 1);
    await goToHead(page, 'Year');
    await page.keyboard.press(' ');
    await chooseLine(page, 'Hide column');
    expect(await heads()).not.toContain('Year');
  });

  it('sort the papers, by several with Shift', async () => {
    await goToHead(page, 'Status');
    await press(page, 'Enter', 2);
    await press(page, 'ArrowRight', 4);
    await page.keyboard.press('Shift+Enter');
    const sorted = page.locator('.paper-catalog-head-cell:not([aria-sort="none"])');
    expect(await sorted.allTextContents()).toEqual(['Status1', 'Year2']);
    const status = page.locator('.paper-catalog-row .paper-catalog-cell-status').first();
    expect(await status.textContent()).toBe('done');
  });

  it('are sorted and grouped by the toolbar, and a group is folded', async () => {
    await tabTo(page, label('Sort'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Year');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Status');
    await tabTo(page, GRID);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    expect(await activeCell(page)).toMatch(/^to-read\d+$/);
    const before = await titles();
    await page.keyboard.press('Enter');
    await waitUntil(async () => (await titles())[0] !== before[0]);
  });
});

describe('a selection', () => {
  it('is made with Space, Shift and Ctrl, and given up', async () => {
    await page.keyboard.press(' ');
    await selected('1 selected');
    await press(page, 'Shift+ArrowDown', 3);
    await selected('4 selected');
    await page.keyboard.press(' ');
    await selected('3 selected');
    await page.keyboard.press('Control+a');
    await selected('selected');
    await page.keyboard.press('Escape');
    await page.locator('.paper-catalog-selection').waitFor({ state: 'detached' });
    await page.keyboard.press(' ');
    await tabTo(page, label('Clear selection'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
  });

  it('is given a status, a priority and a topic at once', async () => {
    const both = [
      'FlashAttention - Fast and Memory-Efficient Exact Attention with IO-Awareness',
      'Mixtral of Experts',
    ];
    const texts = await Promise.all(both.map((title) => readFile(noteOf(title), 'utf8')));
    const written = async (says: RegExp) => {
      for (const [at, title] of both.entries()) await expectWritten(title, says, texts[at] ?? '');
    };
    await filterFor(page, 'title:FlashAttention,Mixtral');
    await page.keyboard.press('Control+a');
    await selected('2 selected');
    await tabTo(page, '.paper-catalog-selection button', 'Shift+Tab');
    while ((await focused(page)) !== 'Status') await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'reading');
    await written(/^status: reading$/m);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, '3');
    await written(/^priority: 3$/m);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.prompt-input').waitFor();
    await page.keyboard.type('speed');
    await page.locator('.suggestion-item.is-selected', { hasText: 'speed' }).waitFor();
    await page.keyboard.press('Enter');
    await written(/speed/);
  });

  it('is copied as links and as a table', async () => {
    await press(page, 'Shift+ArrowDown', 2);
    await tabTo(page, label('Copy links'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await waitUntil(async () => (await clipboard()).split('\n').length === 3);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntil(async () => (await clipboard()).startsWith('|'));
    expect((await clipboard()).trim().split('\n')).toHaveLength(5);
  });

  it('is opened, each paper in a tab', async () => {
    const tabs = page.locator('.mod-root .workspace-tab-header');
    const before = await tabs.count();
    await page.keyboard.press('Shift+ArrowDown');
    await tabTo(page, label('Open each in a tab'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await waitUntil(async () => (await tabs.count()) === before + 2);
  });

  it('makes the notes of the planned ones', async () => {
    await filterFor(page, 'Gorilla');
    await page.keyboard.press(' ');
    await tabTo(page, '.paper-catalog-selection button', 'Shift+Tab');
    while ((await focused(page)) !== 'Create note') await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await noteIsOpen('Gorilla');
  });
});

describe('the filter', () => {
  it('suggests fields and values, and leads on to what is found', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('sta');
    await page.locator('[role="option"]', { hasText: 'status:' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[role="option"]', { hasText: 'done' }).waitFor();
    await press(page, 'ArrowDown', 3);
    await page.keyboard.press('Tab');
    expect(await query()).toBe('status:done ');
    await page.keyboard.press('Enter');
    expect(await activeCell(page)).toBe((await titles())[0]);
  });

  it('explains a mistake in place, and is cleared by Escape', async () => {
    await filterFor(page, 'colour:red');
    await shows('.paper-catalog-filter-errors', 'names no field');
    const edges = await page.evaluate(() => [
      document.querySelector('.paper-catalog-filter-errors')?.getBoundingClientRect().bottom ?? 0,
      document.querySelector('.paper-catalog-head')?.getBoundingClientRect().top ?? 0,
    ]);
    expect(edges[0]).toBeLessThanOrEqual(edges[1] ?? 0);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    expect(await query()).toBe('');
  });

  it('that finds nothing is cleared, and the keyboard is in the papers again', async () => {
    await filterFor(page, 'nothing like this');
    await tabTo(page, '.paper-catalog-hint button');
    await page.keyboard.press('Enter');
    await page.locator(GRID).waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
  });

  it('is saved as a view, shown again and forgotten', async () => {
    await filterFor(page, 'status:done');
    await tabTo(page, label('Saved views'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Save this view…');
    await page.locator('.prompt-input').waitFor();
    await page.keyboard.type('Finished');
    await page.locator('.suggestion-item.is-selected', { hasText: 'Finished' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.prompt').waitFor({ state: 'detached' });
    await filterFor(page, 'status:reading');
    await tabTo(page, label('Saved views'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Finished');
    expect(await query()).toBe('status:done');
    await page.keyboard.press('Enter');
    await chooseLine(page, 'Forget “Finished”');
    await page.keyboard.press('Enter');
    await page.locator('.menu').waitFor();
    expect(await page.locator('.menu-item').allTextContents()).toEqual(['Save this view…']);
  });
});
