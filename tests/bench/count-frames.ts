// From the metadata cache's `changed` to the dashboard: how many frames until its counts are others.
import type { Page } from 'playwright-core';

const COUNTS = '.paper-catalog-statuses';

/** Marks the note done and unread in turn, so many times; the frames each change took. */
export async function countFrames(page: Page, note: string, changes: number): Promise<number[]> {
  const frames: number[] = [];
  for (let change = 0; change < changes; change += 1)
    frames.push(await countOnce(page, note, change % 2 === 0 ? 'done' : 'to-read'));
  return frames;
}

/** No function in here has a name: the compiler of the bench would ask the page to keep it. */
function countOnce(page: Page, note: string, wanted: string): Promise<number> {
  return page.evaluate(
    async ([path, status, selector]) => {
      const { vault, metadataCache } = window.app;
      const before = document.querySelector(selector)?.textContent;
      const reported = new Promise<void>((resolve) => {
        const heard = metadataCache.on('changed', (file) => {
          if (file.path !== path) return;
          metadataCache.offref(heard);
          resolve();
        });
      });
      const file = vault.getFileByPath(path);
      if (file === null) throw new Error(`There is no ${path}`);
      await vault.process(file, (text) => text.replace(/^status: .*$/m, `status: ${status}`));
      await reported;
      for (let frames = 1; ; frames += 1) {
        await new Promise(requestAnimationFrame);
        if (document.querySelector(selector)?.textContent !== before) return frames;
      }
    },
    [note, wanted, COUNTS] as const,
  );
}
