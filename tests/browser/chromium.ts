// Chromium and the served sample vault, for the browser tests.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { startServer } from '../host/server/start-server';

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

/** Notes of a vault: path → text. */
export type Notes = Readonly<Record<string, string>>;

/** A browser over a vault in a folder of its own. */
export interface Stage {
  /** The folder the server serves. */
  readonly vault: string;
  readonly url: string;
  /** A ready page, with the address's switches (`?theme=dark`); its errors are gathered. */
  open(switches?: string, size?: { width: number; height: number }): Promise<OpenPage>;
  /** As `open`, on a phone that is touched. */
  openPhone(switches?: string): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A page and what went wrong on it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** Starts Chromium (at `CHROMIUM_PATH`, else where Debian installs it) and the server, over these notes or a copy of the sample vault. */
export async function openStage(notes: Notes | null = null): Promise<Stage> {
  const scratch = await mkdtemp(join(tmpdir(), 'paper-catalog-browser-'));
  const vault = join(scratch, 'Sample vault');
  if (notes === null) await cp(resolve(__dirname, '../vault'), vault, { recursive: true });
  else await writeNotes(vault, notes);
  const server = await startServer({ vault, port: 0 });
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: QUIET });
  return {
    vault,
    url: server.url,
    open: (switches = '', viewport = { width: 1280, height: 800 }) =>
      openPage(browser, `${server.url}/${switches}`, { viewport }),
    openPhone: (switches = '') => openPage(browser, `${server.url}/?mobile=1&${switches}`, PHONE),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** Writes notes into the folder of a vault, with the folders they stand in. */
export async function writeNotes(vault: string, notes: Notes): Promise<void> {
  await mkdir(vault, { recursive: true });
  for (const [path, text] of Object.entries(notes)) {
    await mkdir(dirname(join(vault, path)), { recursive: true });
    await writeFile(join(vault, path), text);
  }
}

async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
): Promise<OpenPage> {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  gatherErrors(page, errors);
  // A window of its own, to which a tab was moved.
  page.on('popup', (popup) => gatherErrors(popup, errors));
  await page.goto(address);
  await page.waitForSelector('body.is-ready');
  return { page, errors };
}

function gatherErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}
