// Chromium and the served sample vault, for the browser tests.
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
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

/** A browser over a copy of the sample vault. */
export interface Stage {
  /** The folder the server serves. */
  readonly vault: string;
  readonly url: string;
  /** A ready page, with the address's switches (`?theme=dark`); its errors are gathered. */
  open(switches?: string, size?: { width: number; height: number }): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A page and what went wrong on it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** Starts Chromium (at `CHROMIUM_PATH`, else where Debian installs it) and the server. */
export async function openStage(): Promise<Stage> {
  const scratch = await mkdtemp(join(tmpdir(), 'paper-catalog-browser-'));
  const vault = join(scratch, 'Sample vault');
  await cp(resolve(__dirname, '../vault'), vault, { recursive: true });
  const server = await startServer({ vault, port: 0 });
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: QUIET });
  return {
    vault,
    url: server.url,
    open: (switches = '', size = { width: 1280, height: 800 }) =>
      openPage(browser, `${server.url}/${switches}`, size),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
): Promise<OpenPage> {
  const page = await browser.newPage({ viewport });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  await page.waitForSelector('body.is-ready');
  return { page, errors };
}
