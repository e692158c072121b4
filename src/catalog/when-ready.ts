// Waiting for the first index, for work that needs the whole catalog.
import type { PaperSource } from './catalog';

/** Resolves once the catalog knows the whole vault. */
export function whenReady(catalog: PaperSource): Promise<void> {
  return new Promise((resolve) => {
    if (catalog.isReady) {
      resolve();
      return;
    }
    const end = catalog.subscribe(() => {
      if (!catalog.isReady) return;
      end();
      resolve();
    });
  });
}
