/** @jest-environment jsdom */
// What happens while the vault is opened: nothing is read before the layout is ready, and the status bar tells how far it is.
import PaperCatalogPlugin from '../../src/main';
import type { App } from '../host/app';
import { enablePlugin } from '../host/load-plugin';
import { openTestApp, waitFor } from '../host/test-app';

const MANIFEST = {
  id: 'paper-catalog',
  name: 'Paper Catalog',
  author: '',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: '',
};

const FILES = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => [`Papers/${i}.md`, `---\nstatus: done\n---\n`]),
);

function statusBar({ registry }: App): string {
  return [...registry.statusBarItems.values()].map((item) => item.textContent).join();
}

describe('the first index', () => {
  it('begins when the layout is ready, not before', async () => {
    const counts: number[] = [];
    const { app } = await openTestApp({
      files: FILES,
      load: async (loading) => {
        const plugin = await enablePlugin(loading, PaperCatalogPlugin, MANIFEST);
        const count = (): unknown => counts.push(plugin.api?.papers().length ?? -1);
        loading.vault.on('create', count);
        loading.workspace.onLayoutReady(count);
      },
    });
    expect(app.workspace.layoutReady).toBe(true);
    expect(new Set(counts)).toEqual(new Set([0]));
    expect(counts.length).toBeGreaterThan(20);
    await waitFor(() => statusBar(app) === '20 of 20 papers read');
  });

  it('shows in the status bar how far it is while the cache lags behind', async () => {
    const seen = new Set<string>();
    const { app } = await openTestApp({
      files: FILES,
      slowIndexing: true,
      isUnsettled: true,
      load: (loading) => enablePlugin(loading, PaperCatalogPlugin, MANIFEST),
    });
    await waitFor(() => {
      seen.add(statusBar(app));
      return statusBar(app) === '20 of 20 papers read';
    }, 'all papers read');
    expect([...seen].filter((text) => /of 20 notes/.test(text)).length).toBeGreaterThan(0);
  });
});
