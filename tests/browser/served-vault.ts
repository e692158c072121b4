// A vault served to the tests of one file. Every test begins with a workspace never opened before, on pages of its own, and fails if anything went wrong on them.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStage, type Notes, type OpenPage, type Stage } from './chromium';
import { waitUntil } from './on-dashboard';
import { openDashboard } from './run-command';

/** Wide enough for the figures beside the papers. */
export const WIDE = { width: 1500, height: 900 };
/** Milliseconds after which a test says what it waits for in vain. */
const PATIENCE = 10_000;

export interface ServedVault {
  /** A file of the vault on disk. */
  readonly file: (path: string) => string;
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** A page, with the address's switches (`?theme=dark`). */
  readonly open: (switches?: string, size?: typeof WIDE) => Promise<Page>;
  /** A page with the dashboard, opened by its command; `name` is the command's where it is not in English. */
  readonly openDashboard: (switches?: string, size?: typeof WIDE, name?: string) => Promise<Page>;
  readonly openPhone: () => Promise<Page>;
}

/** Waits until the workspace that is kept on disk says this. */
export function isKept(page: Page, vault: ServedVault, text: string): Promise<void> {
  return waitUntil(page, async () =>
    (await vault.read('.obsidian/workspace.json').catch(() => '')).includes(text),
  );
}

/** Serves these notes, or a copy of the sample vault, while the tests of the file run. */
export function serveVault(notes: Notes | null = null): ServedVault {
  let stage: Stage | null = null;
  let opened: OpenPage[] = [];
  const running = (): Stage => {
    if (stage === null) throw new Error('The vault is served only while tests run.');
    return stage;
  };
  const file = (path: string) => join(running().vault, path);
  const keep = async (opening: Promise<OpenPage>): Promise<Page> => {
    const one = await opening;
    opened.push(one);
    one.page.setDefaultTimeout(PATIENCE);
    await one.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    return one.page;
  };
  beforeAll(async () => {
    stage = await openStage(notes);
  });
  afterAll(() => stage?.close());
  beforeEach(() => rm(file('.obsidian/workspace.json'), { force: true }));
  afterEach(async () => {
    const done = opened;
    opened = [];
    for (const { page } of done) await page.close();
    expect(done.flatMap(({ errors }) => errors)).toEqual([]);
  });
  const open: ServedVault['open'] = (switches = '', size = WIDE) =>
    keep(running().open(switches, size));
  return {
    file,
    read: (path) => readFile(file(path), 'utf8'),
    write: (path, text) => writeFile(file(path), text),
    open,
    openDashboard: async (switches = '', size = WIDE, name) => {
      const page = await open(switches, size);
      await openDashboard(page, name);
      return page;
    },
    openPhone: () => keep(running().openPhone()),
  };
}
